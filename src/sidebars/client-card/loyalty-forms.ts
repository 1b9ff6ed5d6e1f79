import type { ClientCard } from "../../actions/client-card/client-card";
import { redeemable } from "../../domain/tiers/points";
import { amountOf, type Money } from "../../domain/values/money";
import type { Convention } from "../../domain/values/written-number";
import { dayEntry } from "../kit/entry-form";
import { callServer } from "../server";
import { type CardForm, type FormCode, type FormContext, trimmed } from "./card-form";
import { billIn, onBill } from "./points-part";

/** What can be recorded next to the client's loyalty. */
export function offeredLoyaltyForms({ loyalty: { points, perks } }: ClientCard): FormCode[] {
  return [
    ...(perks.some(({ givenOn }) => givenOn === null) ? (["perk"] as const) : []),
    ...(points !== null && points.balance > 0 ? (["spend"] as const) : []),
    ...(points === null ? [] : (["adjust"] as const)),
  ];
}

type LoyaltyCode = "perk" | "spend" | "adjust";

export const loyaltyForms: Record<LoyaltyCode, (context: FormContext) => CardForm> = {
  perk: ({ card, by, words: { fields } }) => {
    const due = card.loyalty.perks.flatMap(({ perk, givenOn }) => (givenOn === null ? perk : []));
    return {
      questions: [
        {
          name: "perk",
          label: fields.perk,
          kind: "choice",
          choices: due.map((perk) => [perk, perk] as const),
        },
        { name: "day", label: fields.date, kind: "day", isRequired: true },
        { name: "by", label: fields.by, kind: "text" },
        { name: "note", label: fields.comment, kind: "text" },
      ],
      initial: { perk: due[0] ?? "", day: String(card.asOf), by },
      send: (entries) =>
        callServer("givePerk", {
          client: card.client,
          perk: trimmed(entries.perk),
          day: dayEntry(entries.day)!,
          by: trimmed(entries.by),
          note: trimmed(entries.note),
        }),
    };
  },
  spend: ({ card, words, lexicon }) => ({
    questions: [
      { name: "bill", label: words.fields.bill, kind: "text", isRequired: true },
      { name: "points", label: words.fields.points, kind: "text", isRequired: true },
      { name: "order", label: words.fields.order, kind: "text" },
      { name: "day", label: words.fields.date, kind: "day", isRequired: true },
      { name: "note", label: words.fields.comment, kind: "text" },
    ],
    initial: { day: String(card.asOf) },
    follow: (entries, changed) => {
      const bill = changed === "bill" ? billIn(trimmed(entries.bill), card.convention) : null;
      const { points } = card.loyalty;
      if (bill === null || points === null) return entries;
      return { ...entries, points: typed(redeemable(points.balance, bill, points), card.convention) };
    },
    remark: (entries) => {
      const bill = billIn(trimmed(entries.bill), card.convention);
      const { points } = card.loyalty;
      if (bill === null || points === null) return null;
      return { text: onBill(bill, points, card, words, lexicon), isWarning: false };
    },
    send: (entries) =>
      callServer("spendPoints", {
        client: card.client,
        day: dayEntry(entries.day)!,
        bill: trimmed(entries.bill),
        points: trimmed(entries.points),
        order: trimmed(entries.order),
        note: trimmed(entries.note),
      }),
  }),
  adjust: ({ card, words: { fields } }) => ({
    questions: [
      { name: "points", label: fields.points, hint: fields.adjustHint, kind: "text", isRequired: true },
      { name: "note", label: fields.why, kind: "text", isRequired: true },
      { name: "day", label: fields.date, kind: "day", isRequired: true },
    ],
    initial: { day: String(card.asOf) },
    send: (entries) =>
      callServer("adjustPoints", {
        client: card.client,
        day: dayEntry(entries.day)!,
        points: trimmed(entries.points),
        note: trimmed(entries.note),
      }),
  }),
};

/** A number as users of the spreadsheet's locale type it. */
function typed(money: Money, { decimal }: Convention): string {
  return String(amountOf(money)).replace(".", decimal ?? ".");
}
