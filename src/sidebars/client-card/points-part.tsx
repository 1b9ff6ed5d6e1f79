import { useState } from "preact/hooks";
import type { ClientCard } from "../../actions/client-card/client-card";
import type { PointsCard } from "../../actions/client-card/loyalty-card";
import { redeemable } from "../../domain/tiers/points";
import { type Money, moneyOf } from "../../domain/values/money";
import { type Convention, readNumber } from "../../domain/values/written-number";
import type { ClientCardWords } from "../../i18n/client-card/en";
import { Field } from "../kit/field";
import type { Lexicon } from "../kit/lexicon";
import { moneyText } from "./money";

interface Props {
  readonly card: ClientCard;
  readonly words: ClientCardWords;
  readonly lexicon: Lexicon;
}

/** The balance of points, what expires soon, and how much of a bill they may pay. @see theory 5.5 */
export function PointsPart({ card, words, lexicon }: Props) {
  const { points } = card.loyalty;
  if (points === null) return null;
  const { format } = lexicon;
  return (
    <>
      <h3>{words.points}</h3>
      <p>
        <strong>{words.balance(format.money(points.balance))}</strong>
        {points.balance < 0 && `. ${words.belowZero}`}
        <br />
        <span class="quiet">{words.pointsSource[points.source]}</span>
      </p>
      {points.lastDay !== null && (
        <p>{words.expiring(format.money(points.expiring), format.day(points.lastDay))}</p>
      )}
      {points.balance > 0 && <BillField key={card.client} points={points} {...{ card, words, lexicon }} />}
    </>
  );
}

/** A bill, and how much of it may be paid with points. */
function BillField({ points, card, words, lexicon }: Props & { readonly points: PointsCard }) {
  const [text, setText] = useState("");
  const bill = billIn(text, card.convention);
  return (
    <>
      <Field id="loyalty-bill" label={words.bill} hint={words.billHint}>
        {(control) => (
          <input
            {...control}
            inputMode="decimal"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <p role="status">{bill === null ? "" : onBill(bill, points, card, words, lexicon)}</p>
    </>
  );
}

/** How much of a bill points may pay, and what is left, in words. */
export function onBill(
  bill: Money,
  points: PointsCard,
  { money }: ClientCard,
  words: ClientCardWords,
  lexicon: Lexicon,
): string {
  const paid = redeemable(points.balance, bill, points);
  const sum = (amount: Money) => moneyText(amount, money.currency, lexicon);
  const cap = points.redeemCap < 1 ? ` ${words.billCap(lexicon.format.number(points.redeemCap * 100))}` : "";
  return words.onBill(sum(paid), sum(bill - paid)) + cap;
}

/** A bill as typed; null while it is none. @see theory 1.4 */
export function billIn(text: string, convention: Convention): Money | null {
  const number = readNumber(text, convention);
  return "value" in number && number.value > 0 ? moneyOf(number.value) : null;
}
