import Papa from "papaparse";
import { calendarOf, type Day } from "../src/domain/values/day";
import { columnTitles } from "../src/i18n/column-titles";
import type { Language } from "../src/i18n/language";
import { clientsSheet } from "../src/sheets/columns/clients";
import type { Column, SheetSpec } from "../src/sheets/columns/columns";
import { purchasesSheet } from "../src/sheets/columns/purchases";
import { argumentSentence } from "../src/sheets/problems/argument-sentence";
import { WrongArgument } from "../src/sheets/problems/problem";
import { type Cell, dayIn, isBlank, numberIn, textOf } from "../src/sheets/reading/cell";
import { fold } from "../src/sheets/reading/fold";
import type { Locale } from "../src/sheets/reading/locale";
import { zoneFrom } from "../src/sheets/reading/zone";
import { readTable, type Table } from "../src/sheets/tables/table";
import { ledgerWords } from "./ledger-words";

/** A ledger ready for the sheets: rows with their header row, in the sheets' own column order. */
export interface OpenedLedger {
  readonly purchases: (string | number)[][];
  readonly clients: (string | number)[][];
  /** The day of the last purchase, `2011-12-09`. */
  readonly lastDay: string;
}

/** One sentence, in the person's language, on why the text is no ledger. */
export interface LedgerProblem {
  readonly problem: string;
}

/**
 * Reads a ledger of purchases from CSV: columns are found by header aliases, distinct clients become clients. A cell that cannot be read is kept
 * as it is written, for the add-on to report; a file without a single readable purchase is not opened.
 */
export function openLedger(csvText: string, language: Language): OpenedLedger | LedgerProblem {
  const words = ledgerWords[language];
  const { data } = Papa.parse<string[]>(csvText.trim(), { skipEmptyLines: "greedy" });
  if (data.length < 2) return { problem: words.empty };
  try {
    const table = readTable(words.file, data, purchasesSheet);
    const purchases = table.rows.map((row) =>
      purchasesSheet.columns.map((column) => cellFor(table, row, column)),
    );
    const lastDay = lastDayOf(purchases);
    if (lastDay === null) return { problem: words.noPurchase };
    return {
      purchases: [headerOf(purchasesSheet, language), ...purchases],
      clients: [headerOf(clientsSheet, language).slice(0, 1), ...distinctClients(purchases)],
      lastDay: isoDay(lastDay),
    };
  } catch (error) {
    if (error instanceof WrongArgument) return { problem: argumentSentence(error.problem, language) };
    throw error;
  }
}

/** What a file does not contain: it has no locale, so ambiguous values stay as written. */
const unknownLocale: Locale = { language: "en", decimal: null, dayOrder: null, zone: zoneFrom(() => 0) };

function cellFor(table: Table, row: readonly Cell[], { code, kind }: Column): string | number {
  const text = textOf(table.cell(row, code));
  if (isBlank(text)) return "";
  if (kind !== "day" && kind !== "money" && kind !== "number") return text;
  const reading = kind === "day" ? dayIn(text, unknownLocale) : numberIn(text, unknownLocale);
  return "value" in reading ? reading.value : text;
}

const [datePlace, clientPlace, amountPlace] = (["date", "client", "amount"] as const).map((code) =>
  purchasesSheet.columns.findIndex((column) => column.code === code),
) as [number, number, number];

function lastDayOf(purchases: readonly (readonly (string | number)[])[]): Day | null {
  let last: Day | null = null;
  for (const row of purchases) {
    const day = row[datePlace];
    if (typeof day !== "number" || typeof row[amountPlace] !== "number" || row[clientPlace] === "") continue;
    if (last === null || day > last) last = day;
  }
  return last;
}

function distinctClients(purchases: readonly (readonly (string | number)[])[]): string[][] {
  const clients = new Map<string, string>();
  for (const row of purchases) {
    const name = String(row[clientPlace]);
    if (name !== "" && !clients.has(fold(name))) clients.set(fold(name), name);
  }
  return [...clients.values()].map((name) => [name]);
}

function headerOf({ columns }: SheetSpec, language: Language): string[] {
  return columns.map(({ code }) => columnTitles[code][language]);
}

function isoDay(day: Day): string {
  const { year, month, date } = calendarOf(day);
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
