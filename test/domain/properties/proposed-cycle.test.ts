import fc from "fast-check";
import { expect, test } from "vitest";
import { gapSummary } from "../../../src/domain/cycle/proposed-cycle";
import { purchaseGaps } from "../../../src/domain/history/purchase-gaps";
import { bought, ledgerOf } from "../../fixtures/ledger";

const asOf = 46000;

const someGaps = fc.array(
  fc.record({ startedOn: fc.integer({ min: 40000, max: asOf }), days: fc.integer({ min: 1, max: 900 }) }),
  { maxLength: 80 },
);

const someRows = fc.array(
  fc.record({ client: fc.nat(2), day: fc.integer({ min: asOf - 60, max: asOf }), product: fc.nat(2) }),
  { maxLength: 40 },
);

const ledgerWith = (rows: readonly { client: number; day: number; product: number }[]) =>
  ledgerOf(
    rows.map(({ client, day, product }) => ({ ...bought("1 Jan", 1), client, day, product: `p${product}` })),
  );

test("nine of ten gaps are not longer than q90, and one day less would not do", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 80 }), (lengths) => {
      const { q90, median } = gapSummary(
        lengths.map((days) => ({ startedOn: 1, days })),
        asOf,
      );
      const notLonger = (than: number) => lengths.filter((days) => days <= than).length;
      expect(notLonger(q90!)).toBeGreaterThanOrEqual(0.9 * lengths.length);
      expect(notLonger(q90! - 1)).toBeLessThan(0.9 * lengths.length);
      expect(median).toBeLessThanOrEqual(q90!);
    }),
  );
});

test("the bars hold every gap that was looked at, once", () => {
  fc.assert(
    fc.property(someGaps, (gaps) => {
      const { bars, gaps: count } = gapSummary(gaps, asOf);
      expect(bars.reduce((sum, bar) => sum + bar.gaps, 0)).toBe(count);
      for (const [i, bar] of bars.entries()) expect(bar.over).toBe(i === 0 ? 0 : bars[i - 1]!.through);
    }),
  );
});

test("the gaps of a client add up to the time from the first purchase to the last", () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const { business } = purchaseGaps(ledgerWith(rows), 3, 0, asOf);
      const spans = [0, 1, 2].map((client) => {
        const days = rows.filter((row) => row.client === client).map(({ day }) => day);
        return days.length === 0 ? 0 : Math.max(...days) - Math.min(...days);
      });
      expect(business.reduce((sum, { days }) => sum + days, 0)).toBe(spans.reduce((a, b) => a + b, 0));
    }),
  );
});

test("the order of the rows changes no gap", () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const sorted = [...rows].sort((a, b) => a.day - b.day);
      const gapsOf = (given: typeof rows) => purchaseGaps(ledgerWith(given), 3, 1, asOf);
      expect(gapsOf(rows).business).toEqual(gapsOf(sorted).business);
    }),
  );
});
