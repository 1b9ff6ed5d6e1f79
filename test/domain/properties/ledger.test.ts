import fc from "fast-check";
import { expect, test } from "vitest";
import { type Standing, standings } from "../../../src/domain/client/standing";
import { rowsByClient } from "../../../src/domain/records/ledger";
import { type LedgerRow, ledgerOf } from "../../fixtures/ledger";
import { baseOfMapCase, type MapCase, someAsOf, someMapCase } from "../../fixtures/random-case";

const CLIENTS = 4;

const someRow = fc.record({
  client: fc.integer({ min: 0, max: CLIENTS - 1 }),
  day: fc.oneof(fc.integer({ min: 100, max: 110 }), fc.integer({ min: 0, max: 60000 })),
});

const rowWith = (row: { client: number; day: number }): LedgerRow => ({
  ...row,
  amount: 1,
  quantity: null,
  order: null,
  product: null,
  cost: null,
  deliveredOn: null,
});

test("rowsByClient is a filter and a stable sort by day", () => {
  fc.assert(
    fc.property(
      fc.array(someRow, { maxLength: 30 }),
      fc.boolean(),
      fc.constantFrom(-1, 99, 105, 110, 30000, 60000),
      (records, sorted, asOf) => {
        if (sorted) records.sort((a, b) => a.day - b.day);
        const rowsOf = rowsByClient(ledgerOf(records.map(rowWith)), CLIENTS, asOf);
        for (let client = 0; client < CLIENTS; client++) {
          const expected = records
            .map((record, row) => ({ ...record, row }))
            .filter((record) => record.client === client && record.day <= asOf)
            .sort((a, b) => a.day - b.day || a.row - b.row);
          expect(Array.from(rowsOf(client))).toEqual(expected.map(({ row }) => row));
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test("the order on the sheet of rows of different days changes no answer", () => {
  fc.assert(
    fc.property(someMapCase, someAsOf, fc.func(fc.nat()), (one, asOf, rank) => {
      const byDay = new Map<number, number>(one.rows.map(({ day }) => [day, rank(day)]));
      // A stable sort by a random rank of the day: the rows of one day keep their order.
      const shuffled = [...one.rows].sort((a, b) => byDay.get(a.day)! - byDay.get(b.day)!);
      expect(answers({ ...one, rows: shuffled }, asOf)).toEqual(answers(one, asOf));
    }),
    { numRuns: 1000 },
  );
});

test("rows after the day of the answer change no answer", () => {
  fc.assert(
    fc.property(someMapCase, someAsOf, (one, asOf) => {
      const known = { ...one, rows: one.rows.filter(({ day }) => day <= asOf) };
      expect(answers(one, asOf)).toEqual(answers(known, asOf));
    }),
    { numRuns: 1000 },
  );
});

/** All answers about both clients; the timeline is only how they were found. */
function answers(one: MapCase, asOf: number): Omit<Standing, "timeline">[] {
  const standing = standings(baseOfMapCase(one), asOf);
  return [0, 1].map((place) => {
    const { timeline: _, ...answer } = standing(place);
    return answer;
  });
}
