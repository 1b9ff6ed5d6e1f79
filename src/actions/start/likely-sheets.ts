import { languages } from "../../i18n/language";
import { sheetTitles } from "../../i18n/sheet-titles";
import { clientsSheet } from "../../sheets/columns/clients";
import { purchasesSheet } from "../../sheets/columns/purchases";
import { fold } from "../../sheets/reading/fold";
import { type LikelyMapping, likelyMapping } from "./likely-mapping";
import type { SeenSheet } from "./seen-sheet";

/** Which of the user's sheets most likely hold what; null where none seems to. */
export interface LikelySheets {
  readonly purchases: string | null;
  readonly clients: string | null;
}

/** Words in names of sheets. */
const sheetNames = {
  purchases: [
    "sale",
    "order",
    "purchase",
    "transaction",
    "invoice",
    "продаж",
    "заказ",
    "покуп",
    "чек",
    "счет",
  ],
  clients: [
    "client",
    "customer",
    "buyer",
    "contact",
    "клиент",
    "покупател",
    "заказчик",
    "контрагент",
    "контакт",
  ],
};

/** Finds the likeliest ledger, and among the other sheets the likeliest list of clients. */
export function likelySheets(sheets: readonly SeenSheet[]): LikelySheets {
  const readable = sheets.filter(({ problem }) => problem === null);
  const purchases = best(readable, ledgerSimilarity);
  const others = readable.filter((sheet) => sheet !== purchases);
  return { purchases: purchases?.name ?? null, clients: best(others, clientsSimilarity)?.name ?? null };
}

/** A ledger has a day and an amount in each row; its client column may be hard to recognize. */
function ledgerSimilarity(sheet: SeenSheet): number {
  const { similarity } = likelyMapping(sheet, purchasesSheet);
  return isLedger(sheet) ? similarity + named(sheet, "purchases") : 0;
}

/** A list of clients names them, with no day and amount next to each. */
function clientsSimilarity(sheet: SeenSheet): number {
  const mapping = likelyMapping(sheet, clientsSheet);
  if (mapping.missing.length > 0 || isLedger(sheet)) return 0;
  return named(sheet, "clients") + contactsIn(mapping) * 20;
}

function isLedger(sheet: SeenSheet): boolean {
  const { places } = likelyMapping(sheet, purchasesSheet);
  return places.has("date") && places.has("amount");
}

function contactsIn({ places }: LikelyMapping): number {
  return (["name", "phone", "email", "messenger"] as const).filter((code) => places.has(code)).length;
}

function named({ name }: SeenSheet, code: keyof typeof sheetNames): number {
  const folded = fold(name);
  const isOurs = languages.some((language) => fold(sheetTitles[code][language]) === folded);
  if (isOurs) return 100;
  return sheetNames[code].some((word) => folded.includes(word)) ? 50 : 0;
}

function best(sheets: readonly SeenSheet[], similarity: (sheet: SeenSheet) => number): SeenSheet | null {
  let found: SeenSheet | null = null;
  let most = 0;
  for (const sheet of sheets) {
    const score = similarity(sheet);
    if (score > most) [found, most] = [sheet, score];
  }
  return found;
}
