import type { ComponentChildren } from "preact";
import type { ClientCard } from "../../actions/client-card/client-card";
import type { FreeCard, LoyaltyCard, RewardCard } from "../../actions/client-card/loyalty-card";
import type { Money } from "../../domain/values/money";
import type { ClientCardWords } from "../../i18n/client-card/en";
import type { Lexicon } from "../kit/lexicon";
import type { FormCode } from "./card-form";
import { offeredLoyaltyForms } from "./loyalty-forms";
import { moneyText } from "./money";
import { PointsPart } from "./points-part";
import { TierPart } from "./tier-part";

interface Props {
  readonly card: ClientCard;
  readonly words: ClientCardWords;
  readonly lexicon: Lexicon;
  /** Opens a form; null while another one is open. */
  readonly onForm: ((form: FormCode) => void) | null;
}

/** What the client has earned: tier, points, perks, free units and rewards, and which rules meet on one purchase. @see theory 5, 7.6 */
export function LoyaltyPart({ onForm, ...props }: Props) {
  const { card, words } = props;
  const { loyalty, tier } = card;
  const isEmpty =
    tier === null &&
    loyalty.points === null &&
    [loyalty.perks, loyalty.free, loyalty.rewards, loyalty.bills].every(({ length }) => length === 0);
  if (isEmpty) return null;
  return (
    <section>
      <h2>{words.loyalty}</h2>
      <TierPart {...props} />
      <PointsPart {...props} />
      <PerksPart {...props} />
      {loyalty.free.map((free) => (
        <FreePart key={free.offer} free={free} {...props} />
      ))}
      {loyalty.rewards.map((reward) => (
        <RewardPart key={reward.offer} reward={reward} {...props} />
      ))}
      {onForm !== null && <Buttons card={card} words={words} onForm={onForm} />}
      <BillsPart {...props} />
    </section>
  );
}

type PartProps = Omit<Props, "onForm">;

function Buttons({
  card,
  words,
  onForm,
}: Pick<PartProps, "card" | "words"> & { onForm(form: FormCode): void }) {
  const codes = offeredLoyaltyForms(card);
  if (codes.length === 0) return null;
  return (
    <div class="actions wrap">
      {codes.map((code) => (
        <button key={code} type="button" class="small" data-form={code} onClick={() => onForm(code)}>
          {words.forms[code]}
        </button>
      ))}
    </div>
  );
}

function PerksPart({ card: { loyalty }, words, lexicon: { format } }: PartProps) {
  if (loyalty.perks.length === 0) return null;
  return (
    <>
      <h3>{words.perks}</h3>
      <ul>
        {loyalty.perks.map(({ perk, givenOn }) => (
          <li key={perk}>
            {perk}:{" "}
            {givenOn === null ? <strong>{words.perkDue}</strong> : words.perkGiven(format.day(givenOn))}
          </li>
        ))}
      </ul>
    </>
  );
}

function FreePart({ free, words, lexicon: { format } }: PartProps & { readonly free: FreeCard }) {
  const { offer, product, paidUnits, progress, earned } = free;
  const rule = `${product || words.anyProduct}, ${words.free(paidUnits)}`;
  return (
    <Reward title={offer} rule={rule} done={progress / paidUnits}>
      {words.freeProgress(format.number(progress), paidUnits)}.
      {earned > 0 && (
        <>
          {" "}
          <strong>{words.freeNow(format.number(earned))}</strong>.
        </>
      )}
      {earned < 0 && ` ${words.freeTooMany(format.number(-earned))}.`}
    </Reward>
  );
}

function RewardPart({ reward, card, words, lexicon }: PartProps & { readonly reward: RewardCard }) {
  const { offer, progress, sum, validUntil, isValid } = reward;
  const money = (amount: Money) => moneyText(amount, card.money.currency, lexicon);
  return (
    <Reward title={offer} rule="" done={progress / sum}>
      {words.reward(money(progress), money(sum))}.
      {validUntil !== null &&
        ` ${words[isValid ? "rewardValid" : "rewardOver"](lexicon.format.day(validUntil))}`}
    </Reward>
  );
}

interface RewardProps {
  readonly title: string;
  readonly rule: string;
  /** 0 to 1. */
  readonly done: number;
  readonly children: ComponentChildren;
}

/** A bar, and the same in words. */
function Reward({ title, rule, done, children }: RewardProps) {
  return (
    <>
      <h3>{title}</h3>
      {rule !== "" && <p class="quiet">{rule}</p>}
      <div class="cycle-bar" aria-hidden="true">
        <div class="elapsed" style={{ width: `${Math.round(1000 * Math.min(1, done)) / 10}%` }} />
      </div>
      <p>{children}</p>
    </>
  );
}

/** Both rules that fall on one purchase, and the one that decides. @see theory 7.8 */
function BillsPart({ card: { loyalty }, words, lexicon: { format } }: PartProps) {
  if (loyalty.bills.length === 0) return null;
  const percent = (share: number) => format.number(Math.round(share * 10_000) / 100);
  const isDecided = loyalty.bills.some(({ rules }) =>
    rules.some(({ overriddenBy }) => overriddenBy !== null),
  );
  return (
    <details open={isDecided}>
      <summary>{words.bills}</summary>
      {loyalty.bills.map(({ product, takenShare, rules }) => (
        <div key={product}>
          <h3>{words.billOf(product)}</h3>
          <ul>
            {rules.map((rule) => (
              <li key={`${rule.kind} ${rule.name}`}>
                {ruleTitle(rule, words, percent)}: {ruleVerdict(rule, words)}
              </li>
            ))}
          </ul>
          <p class="quiet">
            {words.together(percent(takenShare))}
            {rules.some(({ overriddenBy }) => overriddenBy !== null) && ` ${words.decides}`}
          </p>
        </div>
      ))}
    </details>
  );
}

type Rule = LoyaltyCard["bills"][number]["rules"][number];

function ruleTitle(
  { kind, name, share, paidUnits }: Rule,
  words: ClientCardWords,
  percent: (share: number) => string,
): string {
  return `${kind === "points" ? words.points : name} (${words.rule(kind, percent(share), paidUnits)})`;
}

function ruleVerdict({ overriddenBy }: Rule, words: ClientCardWords): string {
  return overriddenBy === null ? words.counts : words.overriddenBy(overriddenBy.name, overriddenBy.because);
}
