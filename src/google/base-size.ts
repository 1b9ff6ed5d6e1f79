import { readBase } from "../sheets/base";
import { baseRanges } from "./read-sheets";
import { spreadsheetLocale } from "./spreadsheet-locale";

/** How many clients and purchase rows were read; null before the sheets are made. Called by the About panel. */
export function baseSize(): { clients: number; purchases: number } | null {
  const ranges = baseRanges();
  if (ranges === null) return null;
  const { base } = readBase(ranges, spreadsheetLocale());
  return { clients: base.clients.length, purchases: base.ledger.size };
}
