import type { ClientCard, MoneyCard } from "../../actions/client-card/client-card";
import type { Money } from "../../domain/values/money";
import type { ClientCardWords } from "../../i18n/client-card/en";
import type { Lexicon } from "../kit/lexicon";
import { moneyText } from "./money";

interface Props {
  readonly card: ClientCard;
  readonly words: ClientCardWords;
  readonly lexicon: Lexicon;
}

/** What was bought: spend, number, average check, and each purchase as a mark on a line of time. */
export function MoneyPart({ card, words, lexicon }: Props) {
  const { spend, purchases, averageCheck, currency } = card.money;
  const sum = (money: Money) => moneyText(money, currency, lexicon);
  if (purchases === 0 && spend === 0) return null;
  return (
    <section>
      <h2>{words.money}</h2>
      <dl>
        <dt>{words.spend}</dt>
        <dd>{sum(spend)}</dd>
        <dt>{words.count}</dt>
        <dd>{lexicon.format.number(purchases)}</dd>
        {averageCheck !== null && (
          <>
            <dt>{words.averageCheck}</dt>
            <dd>{sum(averageCheck)}</dd>
          </>
        )}
      </dl>
      <PurchaseLine bought={card.money.bought} asOf={card.asOf} words={words} lexicon={lexicon} />
    </section>
  );
}

const width = 268;
const height = 48;

/** A mark for each purchase: its place is the day, its height the amount. */
function PurchaseLine({
  bought,
  asOf,
  words,
  lexicon: { format },
}: { readonly bought: MoneyCard["bought"]; readonly asOf: number } & Pick<Props, "words" | "lexicon">) {
  const [first, last] = [bought[0], bought[bought.length - 1]];
  if (first === undefined || last === undefined) return null;
  const largest = Math.max(1, ...bought.map(({ amount }) => amount));
  const span = Math.max(1, asOf - first.day);
  const x = (day: number) => 3 + Math.round(((width - 6) * (day - first.day)) / span);
  const label = words.timeline(bought.length, format.day(first.day), format.day(last.day));
  return (
    <svg class="timeline" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <title>{label}</title>
      <line x1="0" y1={height - 1} x2={width} y2={height - 1} />
      {bought.map(({ day, amount }) => {
        const tall = 4 + Math.round(((height - 8) * amount) / largest);
        return <rect key={day} x={x(day) - 2} y={height - 1 - tall} width="4" height={tall} />;
      })}
    </svg>
  );
}
