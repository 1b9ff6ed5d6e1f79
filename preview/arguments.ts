import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

/** The arguments of `npm start`: which built add-on to show, and with which ledger. */
export interface Arguments {
  /** A built add-on to show as it is; null builds this one. */
  readonly distDir: string | null;
  readonly purchases: string | null;
  readonly asOf: string | null;
}

/** Reads `--purchases FILE.csv [--as-of yyyy-mm-dd] [--dist FOLDER]`; a wrong call throws one sentence. */
export function parseArguments(given: string[]): Arguments {
  const { values } = parseArgs({
    args: given,
    options: {
      purchases: { type: "string" },
      "as-of": { type: "string" },
      dist: { type: "string" },
    },
  });
  const { purchases = null, "as-of": asOf = null, dist = null } = values;
  if (asOf !== null && !isDay(asOf))
    throw new Error(`--as-of must be a day such as 2026-03-01, got "${asOf}".`);
  if (asOf !== null && purchases === null) throw new Error("--as-of goes with --purchases FILE.csv.");
  return { distDir: dist, purchases, asOf };
}

/** The text of the ledger file; UTF-8, with or without a byte order mark. */
export function readLedgerFile(file: string): string {
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch {
    throw new Error(`The file ${file} cannot be read.`);
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  );
}
