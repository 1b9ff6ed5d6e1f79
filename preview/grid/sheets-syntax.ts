/** What of the workbook a formula's translation depends on. */
export interface FormulaContext {
  /** Rows of the sheet a reference points to; null is the sheet of the formula itself. */
  rowCount(sheetName: string | null): number;
  /** The address behind a name that the engine must not see; null for every other word. */
  addressOf(name: string): string | null;
}

const text = /"(?:[^"]|"")*"/.source;
const quotedSheet = /'(?:[^']|'')+'!/.source;
const word = /[\p{L}_][\p{L}\d_.]*/u.source;

const names = new RegExp(`${text}|${quotedSheet}|${word}(?=\\s*[(!])|(${word})`, "gu");
const openRanges = new RegExp(
  `${text}|(${quotedSheet}|${word}!)?(\\$?[A-Z]{1,3}\\$?\\d+):(\\$?[A-Z]{1,3})(?![\\w$(!])`,
  "giu",
);
const separators = new RegExp(`${text}|${quotedSheet}|\\{[^}]*\\}|;`, "g");

/**
 * A formula of Sheets as the engine, which follows Excel, understands it: arguments are parted by a comma
 * instead of a semicolon, `A2:E` is closed to `A2:E1000` at the sheet's last row, and a name that is a
 * function's name too, `Today`, is replaced by its address.
 */
export function engineFormula(formula: string, context: FormulaContext): string {
  return withCommas(withClosedRanges(withAddresses(formula, context), context));
}

function withAddresses(formula: string, { addressOf }: FormulaContext): string {
  return formula.replace(names, (found: string, name?: string) => (name && addressOf(name)) ?? found);
}

function withClosedRanges(formula: string, { rowCount }: FormulaContext): string {
  return formula.replace(openRanges, (found: string, sheet?: string, first?: string, last?: string) =>
    first && last ? `${sheet ?? ""}${first}:${last}${rowCount(sheet ? nameIn(sheet) : null)}` : found,
  );
}

/** Arguments parted as the engine parts them; every place in the text stays where it was. */
export function withCommas(formula: string): string {
  return formula.replace(separators, (found) => (found === ";" ? "," : found));
}

function nameIn(reference: string): string {
  return reference.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
}
