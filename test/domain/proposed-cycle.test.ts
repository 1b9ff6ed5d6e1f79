import { describe, expect, test } from "vitest";
import { gapBars } from "../../src/domain/cycle/gap-bars";
import { gapSummary, proposedCycles } from "../../src/domain/cycle/proposed-cycle";
import { type Gap, purchaseGaps } from "../../src/domain/history/purchase-gaps";
import { on } from "../fixtures/days";
import { bought, type LedgerRow, ledgerOf } from "../fixtures/ledger";

const asOf = on("31 Dec");
const gapsOf = (rows: LedgerRow[], sameOrderDays = 0) => purchaseGaps(ledgerOf(rows), 2, sameOrderDays, asOf);
const days = (gaps: readonly Gap[]) => gaps.map((gap) => gap.days);

/** Gaps of these lengths, all begun so long ago that none is too young to be known. */
const oldGaps = (lengths: readonly number[]): Gap[] => lengths.map((days) => ({ startedOn: 1, days }));

describe("a gap between purchases", () => {
  test("is counted from one day to the next, whatever the order of the rows", () => {
    const { business } = gapsOf([bought("11 Mar", 5), bought("1 Mar", 5), bought("1 Apr", 5)]);
    expect(business).toEqual([
      { startedOn: on("1 Mar"), days: 10 },
      { startedOn: on("11 Mar"), days: 21 },
    ]);
  });

  test("ignores several rows of one day, refunds and orders that were refunded in full", () => {
    const rows = [
      bought("1 Mar", 5),
      bought("1 Mar", 7),
      bought("5 Mar", -5),
      bought("9 Mar", 20, { order: "A1" }),
      bought("12 Mar", -20, { order: "A1" }),
      bought("31 Mar", 5),
    ];
    expect(days(gapsOf(rows).business)).toEqual([30]);
  });

  test("is never between two clients, and never ends after the day of the answer", () => {
    const rows = [bought("1 Mar", 5), bought("3 Mar", 5, { client: 1 }), bought("1 Jan 2027", 5)];
    expect(gapsOf(rows).business).toEqual([]);
  });

  test("of a product reaches over purchases of another one", () => {
    const rows = [
      bought("1 Mar", 5, { product: "coffee" }),
      bought("11 Mar", 5, { product: "filters" }),
      bought("31 Mar", 5, { product: "coffee" }),
    ];
    const { business, products } = gapsOf(rows);
    expect(days(business)).toEqual([10, 20]);
    expect([...products].map(([product, gaps]) => [product, days(gaps)])).toEqual([
      ["coffee", [30]],
      ["filters", []],
    ]);
  });

  test("is not opened by the second part of an order that came the day after", () => {
    const rows = ["1 Mar", "2 Mar", "3 Mar", "20 Mar"].map((day) => bought(day, 5));
    expect(days(gapsOf(rows, 0).business)).toEqual([1, 1, 17]);
    expect(days(gapsOf(rows, 1).business)).toEqual([2, 17]);
  });
});

describe("the summary of gaps", () => {
  test("names the days that half and nine tenths of the gaps do not exceed", () => {
    const { gaps, median, q90 } = gapSummary(oldGaps([10, 20, 30, 40, 50, 60, 70, 80, 90, 100]), asOf);
    expect([gaps, median, q90]).toEqual([10, 50, 90]);
  });

  test("proposes nothing without gaps", () => {
    expect(gapSummary([], asOf)).toEqual({ gaps: 0, median: null, q90: null, bars: [] });
  });

  test("leaves out gaps that began so lately that only short ones can be known yet", () => {
    const old = Array.from({ length: 40 }, (_, i) => ({ startedOn: asOf - 300, days: 20 + i }));
    const young = Array.from({ length: 40 }, () => ({ startedOn: asOf - 10, days: 2 }));
    expect(gapSummary([...old, ...young], asOf)).toMatchObject({ gaps: 40, median: 39, q90: 55 });
  });

  test("includes them where fewer than thirty gaps would be left", () => {
    const old = Array.from({ length: 29 }, () => ({ startedOn: asOf - 300, days: 20 }));
    expect(gapSummary([...old, { startedOn: asOf - 10, days: 2 }], asOf).gaps).toBe(30);
  });
});

describe("bars of gaps", () => {
  test("are eight, of a round width, and the last has no end", () => {
    const bars = gapBars([1, 10, 11, 60, 70, 71, 400], 60);
    expect(bars.map(({ over, through, gaps }) => [over, through, gaps])).toEqual([
      [0, 10, 2],
      [10, 20, 1],
      [20, 30, 0],
      [30, 40, 0],
      [40, 50, 0],
      [50, 60, 1],
      [60, 70, 1],
      [70, null, 2],
    ]);
  });
});

describe("a proposed cycle", () => {
  /** A client who buys the product `times` times, with `every` days between. */
  const regular = (product: string, every: number, times: number, client: number): LedgerRow[] =>
    Array.from({ length: times }, (_, i) => ({
      ...bought("1 Jan", 5, { product, client }),
      day: on("1 Jan 2020") + i * every,
    }));

  const proposed = (rows: LedgerRow[]) => proposedCycles(ledgerOf(rows), 2, asOf);

  test("of a product comes from its own gaps once there are thirty", () => {
    const { products } = proposed(regular("beans", 14, 31, 0));
    expect(products).toMatchObject([
      {
        product: "beans",
        cycle: { value: 14, because: { code: "own gaps", gaps: 30, median: 14, q90: 14 } },
      },
    ]);
  });

  test("of a product with fewer gaps is the business's", () => {
    const { business, products } = proposed([
      ...regular("beans", 14, 40, 0),
      ...regular("machine", 400, 2, 1),
    ]);
    expect(business.value).toBe(14);
    expect(products[1]).toMatchObject({
      product: "machine",
      cycle: { value: 14, because: { code: "business gaps", gaps: 1, q90: 400 } },
    });
  });

  test("is none where the whole business has fewer than thirty gaps", () => {
    const { business, products } = proposed(regular("beans", 14, 30, 0));
    expect([business.value, business.because.code]).toEqual([null, "few gaps"]);
    expect(products[0]!.cycle).toMatchObject({ value: null, because: { code: "few gaps", gaps: 29 } });
  });

  test("is longer than the median, which would call half of the healthy clients sleeping", () => {
    const rows = regular("beans", 10, 40, 0);
    const late = regular("beans", 25, 9, 1);
    const { because, value } = proposed([...rows, ...late]).business;
    expect([because.median, value]).toEqual([10, 25]);
  });
});
