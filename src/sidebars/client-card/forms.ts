import type { ClientCard } from "../../actions/client-card/client-card";
import { isOffer } from "../../domain/touches/touch-count";
import type { Day } from "../../domain/values/day";
import { type OffsetUnit, offsetOf, plusOffset } from "../../domain/values/offset";
import { dayEntry, type Question } from "../kit/entry-form";
import type { Lexicon } from "../kit/lexicon";
import { callServer } from "../server";
import { type CardForm, type FormCode, type FormContext, trimmed } from "./card-form";
import { claimForms, hasOpenClaim } from "./claim-forms";
import { loyaltyForms } from "./loyalty-forms";

/** What can be recorded now: a step only where one is open, a study only where it comes first. */
export function offeredForms(card: ClientCard): FormCode[] {
  const { roadmap, offered, status } = card;
  const action = roadmap?.action ?? null;
  return [
    "touch",
    "purchase",
    ...(hasOpenClaim(card) ? (["settle"] as const) : []),
    ...(action === null
      ? []
      : action.isStudy
        ? (["study", "skipped"] as const)
        : (["done", "skipped"] as const)),
    "promise",
    "claim",
    ...(status.value === "returner" ? [] : (["left"] as const)),
    ...(offered.roadmaps.length === 0 ? [] : (["assign"] as const)),
  ];
}

export const forms: Record<FormCode, (context: FormContext) => CardForm> = {
  ...loyaltyForms,
  ...claimForms,
  touch: ({ card, by, words: { fields }, lexicon }) => ({
    questions: [
      { name: "day", label: fields.date, kind: "day", isRequired: true },
      {
        name: "channel",
        label: fields.channel,
        kind: "choice",
        choices: listed(lexicon.vocabulary.channels),
      },
      {
        name: "content",
        label: fields.content,
        kind: "choice",
        choices: listed(lexicon.vocabulary.contents),
      },
      { name: "result", label: fields.result, kind: "long" },
      { name: "rating", label: fields.rating, kind: "choice", choices: marks(fields.notAsked) },
      { name: "isAnswered", label: fields.answered, kind: "check" },
      { name: "by", label: fields.by, kind: "text" },
    ],
    initial: { day: String(card.asOf), by, ...suggestedTouch(card, lexicon) },
    remark: ({ content = "" }) =>
      card.offerWaits !== "" && isOffer({ content })
        ? { text: lexicon.panels.offerWaits(card.offerWaits), isWarning: true }
        : null,
    send: (entries) =>
      callServer("logTouch", {
        client: card.client,
        day: dayEntry(entries.day)!,
        channel: trimmed(entries.channel),
        content: trimmed(entries.content),
        by: trimmed(entries.by),
        isAnswered: entries.isAnswered === "yes",
        rating: trimmed(entries.rating) === "" ? null : Number(entries.rating),
        result: trimmed(entries.result),
      }),
  }),
  purchase: ({ card, words: { fields } }) => ({
    questions: [
      { name: "day", label: fields.date, kind: "day", isRequired: true },
      { name: "product", label: fields.product, kind: "text", suggestions: card.offered.products },
      { name: "quantity", label: fields.quantity, kind: "text" },
      { name: "amount", label: fields.amount, hint: fields.amountHint, kind: "text", isRequired: true },
      { name: "order", label: fields.order, kind: "text" },
    ],
    initial: { day: String(card.asOf) },
    send: (entries) =>
      callServer("recordPurchase", {
        client: card.client,
        day: dayEntry(entries.day)!,
        product: trimmed(entries.product),
        quantity: trimmed(entries.quantity),
        amount: trimmed(entries.amount),
        order: trimmed(entries.order),
      }),
  }),
  done: (context) => stepForm(context, "done", context.words.fields.note),
  skipped: (context) => stepForm(context, "skipped", context.words.fields.reason),
  study: ({ card, by, words: { fields } }) => ({
    questions: [
      {
        name: "clientBenefit",
        label: fields.benefit,
        hint: fields.benefitHint,
        kind: "long",
        isRequired: true,
      },
      { name: "day", label: fields.date, kind: "day", isRequired: true },
      { name: "by", label: fields.by, kind: "text" },
    ],
    initial: { day: String(card.asOf), by },
    send: (entries) =>
      callServer("recordStudy", {
        client: card.client,
        roadmap: card.roadmap!.name,
        step: card.roadmap!.action!.step,
        day: dayEntry(entries.day)!,
        by: trimmed(entries.by),
        clientBenefit: trimmed(entries.clientBenefit),
      }),
  }),
  promise: ({ card, words: { fields } }) => ({
    questions: [
      { name: "what", label: fields.what, kind: "text", isRequired: true },
      { name: "count", label: fields.inHowMany, hint: fields.inHowManyHint, kind: "text" },
      { name: "unit", label: fields.unit, kind: "choice", choices: Object.entries(fields.units) },
      { name: "due", label: fields.due, kind: "day", isRequired: true },
      { name: "ownerRole", label: fields.ownerRole, kind: "text" },
    ],
    initial: { unit: "day" },
    follow: (entries, changed) => {
      if (changed !== "count" && changed !== "unit") return entries;
      const due = dayIn(trimmed(entries.count), entries.unit as OffsetUnit, card.asOf);
      return due === null ? entries : { ...entries, due: String(due) };
    },
    send: (entries) =>
      callServer("makePromise", {
        client: card.client,
        due: dayEntry(entries.due)!,
        what: trimmed(entries.what),
        ownerRole: trimmed(entries.ownerRole),
      }),
  }),
  left: ({ card, words: { fields } }) => ({
    questions: [
      { name: "leftOn", label: fields.leftOn, kind: "day", isRequired: true },
      { name: "because", label: fields.because, kind: "text" },
      { name: "isWanted", label: fields.wanted, kind: "check" },
    ],
    initial: { leftOn: String(card.asOf), isWanted: "yes" },
    send: (entries) =>
      callServer("markLeft", {
        client: card.client,
        leftOn: dayEntry(entries.leftOn)!,
        because: trimmed(entries.because),
        isWanted: entries.isWanted === "yes",
      }),
  }),
  assign: ({ card, words: { fields } }) => {
    const { roadmap, offered } = card;
    const other = offered.roadmaps.find((name) => name !== roadmap?.name);
    const names = other === undefined ? ["", ...offered.roadmaps] : offered.roadmaps;
    return {
      questions: [
        {
          name: "roadmap",
          label: fields.roadmap,
          ...(roadmap !== null && { hint: fields.leavesRoadmap(roadmap.name) }),
          kind: "choice",
          isRequired: true,
          choices: names.map((name) => [name, name || "—"] as const),
        },
      ],
      initial: { roadmap: other ?? "" },
      send: (entries) =>
        callServer("assignRoadmap", { client: card.client, roadmap: trimmed(entries.roadmap) }),
    };
  },
};

function stepForm(
  { card, by, words: { fields } }: FormContext,
  state: "done" | "skipped",
  label: string,
): CardForm {
  const note: Question = { name: "note", label, kind: "text" };
  return {
    questions: [
      state === "skipped" ? { ...note, isRequired: true } : note,
      { name: "day", label: fields.date, kind: "day", isRequired: true },
      { name: "by", label: fields.by, kind: "text" },
    ],
    initial: { day: String(card.asOf), by },
    send: (entries) =>
      callServer("closeStep", {
        client: card.client,
        roadmap: card.roadmap!.name,
        step: card.roadmap!.action!.step,
        state,
        day: dayEntry(entries.day)!,
        by: trimmed(entries.by),
        note: trimmed(entries.note),
      }),
  };
}

/** The touch that today's action requires; null where it requires none. */
function suggestedTouch({ today }: ClientCard, { vocabulary }: Lexicon) {
  const { channel = "", content = "" } = today?.touch ?? {};
  return {
    channel: channel in vocabulary.channels ? channel : "call",
    content: content in vocabulary.contents ? content : "care",
  };
}

/** "9.5" years from a day; null while it cannot be counted. @see theory 1.2 */
function dayIn(count: string, unit: OffsetUnit, from: Day): Day | null {
  const number = count.trim() === "" ? Number.NaN : Number(count.replace(",", "."));
  const offset = Number.isFinite(number) ? offsetOf(number, unit) : null;
  return offset === null ? null : plusOffset(from, offset);
}

function listed(words: Record<string, readonly string[]>): (readonly [string, string])[] {
  return Object.entries(words).map(([code, [word]]) => [code, word!] as const);
}

function marks(none: string): (readonly [string, string])[] {
  return [["", none], ...["1", "2", "3", "4", "5"].map((mark) => [mark, mark] as const)];
}
