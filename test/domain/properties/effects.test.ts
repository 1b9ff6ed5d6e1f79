import fc from "fast-check";
import { expect, test } from "vitest";
import { effects, rowEffects } from "../../../src/domain/effects/effect";
import { baseEffects } from "../../../src/domain/effects/effect-sums";
import { loyaltyValues } from "../../../src/domain/effects/loyalty-value";
import { earnedTogether } from "../../../src/domain/history/earned";
import { rowProfit } from "../../../src/domain/history/profit";
import { rowsByClient } from "../../../src/domain/records/ledger";
import { clientNamed } from "../../fixtures/base";
import { type LedgerRow, ledgerOf } from "../../fixtures/ledger";
import { effectTables, oracleBaseEffects, oracleLoyalty, oracleRowEffects } from "../../oracle/effects";

const NAMES = ["anna", "boris", "vera", "gleb"];

/** Orders are few and refunds many, so that orders are removed, restored and removed again. */
const someRow: fc.Arbitrary<LedgerRow> = fc.record({
  client: fc.integer({ min: 0, max: NAMES.length - 1 }),
  day: fc.integer({ min: 46000, max: 46012 }),
  amount: fc.constantFrom(0, 50, 100, 100, 100, 110, -50, -100, -100),
  quantity: fc.constant(null),
  order: fc.constantFrom(null, "7", "7", "8"),
  product: fc.constantFrom(null, "roof", "nails", "rope"),
  cost: fc.constantFrom(null, 0, 30, 90, -30),
  deliveredOn: fc.constant(null),
});

const someCase = fc.record({
  rows: fc.array(someRow, { maxLength: 16 }),
  referrers: fc.tuple(...NAMES.map(() => fc.constantFrom(null, null, ...NAMES, "uncle"))),
  from: fc.integer({ min: 45999, max: 46012 }),
  asOf: fc.integer({ min: 46000, max: 46014 }),
});

const baseOfCase = ({
  rows,
  referrers,
}: {
  rows: readonly LedgerRow[];
  referrers: readonly (string | null)[];
}) => ({
  clients: NAMES.map((name, i) => clientNamed(name, { referredBy: referrers[i]! })),
  ledger: ledgerOf(rows),
});

test("the four effects add up to all revenue and all margin, whatever is refunded or removed", () => {
  fc.assert(
    fc.property(someCase, ({ from, asOf, ...one }) => {
      const base = baseOfCase(one);
      const sums = baseEffects(base, from, asOf);
      const all = effects.map((effect) => sums[effect]).reduce(earnedTogether);
      const known = one.rows.flatMap((row, i) => (row.day >= from && row.day <= asOf ? i : []));
      const saysCost = one.rows.some(({ cost, day }) => cost !== null && day <= asOf);
      const margins = known.map((row) => (saysCost ? rowProfit(base.ledger, row) : null));
      expect(all.rows).toBe(known.length);
      expect(all.revenue).toBe(known.reduce((sum, row) => sum + one.rows[row]!.amount, 0));
      expect(all.margin ?? 0).toBe(margins.reduce<number>((sum, margin) => sum + (margin ?? 0), 0));
      expect(all.withoutCost).toBe(margins.filter((margin) => margin === null).length);
    }),
    { numRuns: 2000 },
  );
});

test("a later refund rewrites no effect of an earlier day", () => {
  fc.assert(
    fc.property(someCase, ({ asOf, ...one }) => {
      const { ledger } = baseOfCase(one);
      NAMES.forEach((_, place) => {
        const on = (day: number) =>
          rowEffects(ledger, rowsByClient(ledger, NAMES.length, day)(place), false, day);
        const earlier = on(asOf - 3);
        expect(on(asOf).slice(0, earlier.length)).toEqual(earlier);
      });
    }),
  );
});

test("every row has the effect, and every client the loyalty, that the tables of an oracle find", async () => {
  await fc.assert(
    fc.asyncProperty(someCase, async ({ from, asOf, ...one }) => {
      const base = baseOfCase(one);
      const db = await effectTables(
        base.clients.map(({ key, referredBy }) => ({ name: key, referredBy })),
        one.rows.map((row) => ({ ...row, client: NAMES[row.client]! })),
        asOf,
      );
      const rowsOf = rowsByClient(base.ledger, NAMES.length, asOf);
      const found = base.clients.flatMap(({ key, referredBy }, place) => {
        const isReferred = referredBy !== null && referredBy !== key;
        return rowEffects(base.ledger, rowsOf(place), isReferred, asOf).map(
          (effect, i) => [rowsOf(place)[i], effect] as [number, string],
        );
      });
      expect(new Map(found)).toEqual(oracleRowEffects(db));
      const sums = baseEffects(base, from, asOf);
      const shown = effects.flatMap((effect) => {
        const { rows, revenue, margin } = sums[effect];
        return rows === 0 ? [] : [[effect, { rows, revenue, margin }]];
      });
      expect(Object.fromEntries(shown)).toEqual(oracleBaseEffects(db, from));
      const loyaltyOf = loyaltyValues(base, asOf);
      const loyalty = oracleLoyalty(db);
      NAMES.forEach((name, place) => {
        const { repeat, crossSell, referral, tree } = loyaltyOf(place);
        expect([repeat, crossSell, referral, tree].map(({ revenue }) => revenue)).toEqual(loyalty.get(name));
      });
      db.close();
    }),
    { numRuns: 300 },
  );
});
