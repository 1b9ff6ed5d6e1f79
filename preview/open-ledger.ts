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

/** Reads a ledger of purchases from CSV: columns are found by header aliases, distinct clients become clients. */
export function openLedger(_csvText: string, _language: "en" | "ru"): OpenedLedger | LedgerProblem {
  throw new Error("not connected yet");
}
