import type { ClientCard } from "../../actions/client-card/client-card";
import type { Earned } from "../../domain/history/earned";
import type { ClientCardWords } from "../../i18n/client-card/en";
import type { Lexicon } from "../kit/lexicon";
import { moneyText } from "./money";

interface Props {
  readonly card: ClientCard;
  readonly words: ClientCardWords;
  readonly lexicon: Lexicon;
}

const parts = ["repeat", "crossSell", "referral", "tree"] as const;

/** Where the client is in the sales loop, what may bring the next purchase, and what their loyalty is worth. @see theory 9, 10.2 */
export function LoopPart(props: Props) {
  const { words, lexicon } = props;
  const { stage, loop, since, why, alarm, tools } = props.card.loop;
  return (
    <section>
      <h2>{words.loopAndValue}</h2>
      <p>
        <strong>{stage}</strong>{" "}
        <span class="quiet">{words.loop(loop, since === null ? "" : lexicon.format.day(since))}</span>
        <br />
        {why}.
      </p>
      {alarm !== "" && (
        <p>
          <strong>{words.alarm}</strong>: {alarm}.
        </p>
      )}
      {tools.length > 0 && (
        <p>
          {words.toTry}: {tools.join(", ")}.
        </p>
      )}
      <ValuePart {...props} />
    </section>
  );
}

/** The loyalty value with its parts, in revenue and, where it is known, in margin. */
function ValuePart({ card, words, lexicon }: Props) {
  const { value } = card.loop;
  if (value === null) return null;
  const sum = ({ revenue, margin }: Earned) =>
    [revenue, margin]
      .flatMap((money) => (money === null ? [] : moneyText(money, card.money.currency, lexicon)))
      .map((shown, i) => (i === 0 ? shown : words.margin(shown)))
      .join(", ");
  const hasMore = value.tree.rows > value.referral.rows;
  const known = parts.filter((part) => value[part].rows > 0 && (part !== "tree" || hasMore));
  return (
    <>
      <h3>
        {words.loyaltyValue}: {sum(value.value)}
      </h3>
      <dl>
        {known.flatMap((part) => [
          <dt key={`${part} title`}>{words.earned[part]}</dt>,
          <dd key={part}>{sum(value[part])}</dd>,
        ])}
      </dl>
      {value.why !== "" && <p class="quiet">{value.why}.</p>}
    </>
  );
}
