import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { openLedger } from "../../preview/open-ledger";
import { gapSummary, proposedCycles } from "../../src/domain/cycle/proposed-cycle";
import { purchaseGaps } from "../../src/domain/history/purchase-gaps";
import { readBase } from "../../src/sheets/base/base";
import { english } from "../fixtures/locales";

const file = fileURLToPath(
  new URL("../../../shared/data/online-retail/ledger_100_clients.csv", import.meta.url),
);
const isThere = existsSync(file);
if (!isThere) console.log(`The real ledger is not at ${file}: its test is skipped.`);

/** 10 Dec 2011 as a serial day. */
const asOf = 40887;

type Line = { date: string; client: string; amount: string };

/** The gaps read the plain way, by text dates and with no rule but "a row below 0 is no purchase"; sorted. */
function plainGaps(lines: readonly Line[]): number[] {
  const bought = lines.filter(({ amount }) => Number(amount) >= 0);
  return [...new Set(bought.map(({ client }) => client))]
    .flatMap((client) => {
      const own = bought.filter((line) => line.client === client).map(({ date }) => date.slice(0, 10));
      const days = [...new Set(own)].sort().map((day) => Date.parse(day) / 86_400_000);
      return days.slice(1).map((day, i) => day - days[i]!);
    })
    .sort((a, b) => a - b);
}

describe.skipIf(!isThere)("a real ledger of 100 clients", () => {
  const csv = isThere ? readFileSync(file, "utf8") : "";
  const opened = () => {
    const ledger = openLedger(csv, "en");
    if ("problem" in ledger) throw new Error(ledger.problem);
    return readBase(ledger, english).base;
  };

  test("has the gaps of a plain reading: 337 client-days, 237 gaps, half of them up to 42 days, nine tenths up to 126", () => {
    const { ledger, clients } = opened();
    const { business } = purchaseGaps(ledger, clients.length, 0, asOf);
    const { data } = Papa.parse<Line>(csv.trim(), { header: true });
    const lengths = business.map(({ days }) => days).sort((a, b) => a - b);
    expect(lengths).toEqual(plainGaps(data));
    const far = gapSummary(business, asOf + 10_000);
    expect([far.gaps, far.median, far.q90]).toEqual([237, 42, 126]);
  });

  test("proposes a cycle for the business, and the same for every product with fewer than thirty gaps", () => {
    const { ledger, clients } = opened();
    const { business, products } = proposedCycles(ledger, clients.length, asOf);
    expect(business.because.code).toBe("own gaps");
    expect(business.value).toBeGreaterThanOrEqual(business.because.median!);
    expect(products.length).toBeGreaterThan(1000);
    for (const { cycle } of products) {
      if (cycle.because.gaps < 30) expect(cycle.value).toBe(business.value);
      else expect(cycle.value).toBe(cycle.because.q90);
    }
  });
});
