import type { StartRequest } from "../../src/actions/start/start-surroundings";
import type { Language } from "../../src/i18n/language";

interface AddOnFacts {
  /** The server function that sets the workbook up, as the Start panel calls it. */
  readonly start: {
    readonly functionName: string;
    request(language: Language, data: StartRequest["data"]): StartRequest;
  };
  /** The sheets that a ledger is poured into. */
  readonly sheets: Record<Language, { readonly purchases: string; readonly clients: string }>;
  readonly todayName: string;
  /** The locale of a spreadsheet in a language. */
  readonly locales: Record<Language, string>;
}

const currencies: Record<Language, string> = { en: "$", ru: "₽" };

/** Everything the preview has of the add-on in addition to its pushed files. */
export const addOnFacts: AddOnFacts = {
  start: {
    functionName: "startWorkbook",
    request: (language, data) => ({
      currency: currencies[language],
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
  locales: { en: "en_US", ru: "ru_RU" },
};
