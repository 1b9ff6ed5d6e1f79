import type { PromptAnswer } from "../services/operations";
import type { Language } from "./words";

interface AddOnFacts {
  /** The menu function that sets the workbook up, and what a person answers to its questions. */
  readonly start: {
    readonly functionName: string;
    readonly withSample: readonly PromptAnswer[];
    readonly empty: readonly PromptAnswer[];
  };
  /** The sheets that a ledger is poured into. */
  readonly sheets: Record<Language, { readonly purchases: string; readonly clients: string }>;
  readonly todayName: string;
}

const yes: PromptAnswer = { button: "YES", text: "" };
const no: PromptAnswer = { button: "NO", text: "" };
const thirtyDays: PromptAnswer = { button: "OK", text: "30" };

/** Everything the preview knows of the add-on besides its pushed files. */
export const addOnFacts: AddOnFacts = {
  start: { functionName: "start", withSample: [yes, thirtyDays, yes], empty: [yes, thirtyDays, no] },
  sheets: {
    en: { purchases: "Purchases", clients: "Clients" },
    ru: { purchases: "Покупки", clients: "Клиенты" },
  },
  todayName: "Today",
};
