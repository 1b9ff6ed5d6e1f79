import type { StartRequest } from "../../src/actions/start/start-surroundings";
import type { Language } from "./words";

interface AddOnFacts {
  /** The server function that sets the workbook up, as the Start panel asks it to. */
  readonly start: {
    readonly functionName: string;
    request(language: Language, data: StartRequest["data"]): StartRequest;
  };
  /** The sheets that a ledger is poured into. */
  readonly sheets: Record<Language, { readonly purchases: string; readonly clients: string }>;
  readonly todayName: string;
}

/** Everything the preview knows of the add-on besides its pushed files. */
export const addOnFacts: AddOnFacts = {
  start: {
    functionName: "startWorkbook",
    request: (language, data) => ({
      currency: language === "ru" ? "₽" : "$",
      preset: "own",
      cycle: 30,
      data,
      purchases: null,
      clients: null,
    }),
  },
  sheets: {
    en: { purchases: "Purchases", clients: "Clients" },
    ru: { purchases: "Покупки", clients: "Клиенты" },
  },
  todayName: "Today",
};
