import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rowsByClient } from "../../../src/domain/records/ledger";
import type { PointsRow } from "../../../src/domain/records/points-row";
import { type PointsAccount, pointsAccount, redeemable } from "../../../src/domain/tiers/points";
import { earnedPoints } from "../../../src/domain/tiers/points-earned";
import { tierNamed, timelineOf } from "../../fixtures/base";
import {
  baseOfCase,
  type Case,
  FIRST_DAY,
  HORIZON,
  LAST_DAY,
  someAsOf,
  someCase,
  someDay,
} from "../../fixtures/random-case";
import { oracleBalances, oracleEarned } from "../../oracle/oracle";

const someRow: fc.Arbitrary<PointsRow> = fc.record({
  day: someDay,
  kind: fc.constantFrom("earn", "earn", "earn", "spend", "expire", "refund", "adjust"),
  points: fc.constantFrom(1, 2, 3, 5, 8, 8, 0, -1, -3),
  expires: fc.option(fc.integer({ min: FIRST_DAY, max: LAST_DAY + 10 }), { freq: 3 }),
  order: fc.constantFrom(null, "7", "8"),
});
const someRows = fc.array(someRow, { maxLength: 12 });
const everyDay = Array.from({ length: HORIZON - FIRST_DAY + 1 }, (_, later) => FIRST_DAY + later);
const someTerm = fc.constantFrom(null, 1, 5, 10);

const balances = (rows: readonly PointsRow[], termDays: number | null) =>
  everyDay.map((day) => `${day}: ${pointsAccount(rows, termDays, day).balance}`).join();
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const addedUp = ({ entries }: PointsAccount) => sum(entries.map(({ points }) => points));

describe("the points ledger", () => {
  test("has the oracle's balance on every day", () => {
    fc.assert(
      fc.property(someRows, someTerm, (rows, termDays) => {
        const expected = oracleBalances(rows, termDays, FIRST_DAY, HORIZON);
        expect(balances(rows, termDays)).toBe(everyDay.map((day) => `${day}: ${expected.get(day)}`).join());
      }),
      { numRuns: 1500 },
    );
  });

  test("adds up to the balance on every day, also seen from later days", () => {
    fc.assert(
      fc.property(someRows, someTerm, someAsOf, (rows, termDays, day) => {
        const { entries } = pointsAccount(rows, termDays, HORIZON);
        const account = pointsAccount(rows, termDays, day);
        expect(addedUp(account)).toBe(account.balance);
        expect(sum(entries.filter((entry) => entry.day <= day).map(({ points }) => points))).toBe(
          account.balance,
        );
      }),
      { numRuns: 3000 },
    );
  });

  test("has lots while it has no debt, and none while it has a debt", () => {
    fc.assert(
      fc.property(someRows, someTerm, someAsOf, (rows, termDays, day) => {
        const { balance, lots } = pointsAccount(rows, termDays, day);
        expect(lots.every(({ left, expires }) => left > 0 && (expires === null || expires >= day))).toBe(
          true,
        );
        expect(sum(lots.map(({ left }) => left))).toBe(Math.max(0, balance));
      }),
      { numRuns: 3000 },
    );
  });

  test("is the same whether or not an expiry by the calendar is written on Points", () => {
    fc.assert(
      fc.property(
        someRows,
        fc.constantFrom(1, 5, 10),
        fc.integer({ min: 1, max: 5 }),
        (rows, termDays, late) => {
          const silent = rows.filter(({ kind }) => kind !== "expire");
          const { entries } = pointsAccount(silent, termDays, HORIZON);
          const written = entries.flatMap(({ day, kind, points }): PointsRow[] =>
            kind === "expire" ? [{ day: day + late, kind, points, expires: null, order: null }] : [],
          );
          expect(balances([...silent, ...written], termDays)).toBe(balances(silent, termDays));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("is, after a purchase and its refund, what it would be without them", () => {
    fc.assert(
      fc.property(
        someRows,
        someTerm,
        someDay,
        fc.integer({ min: 0, max: 20 }),
        (rows, termDays, day, later) => {
          const earned = { kind: "earn", points: 9, expires: null, order: "own" } as const;
          const refund = { ...earned, kind: "refund", day: day + later } as const;
          const ours = rows.filter(({ kind }) => kind !== "expire" && kind !== "spend" && kind !== "refund");
          const untouched = ours.filter(({ points }) => points >= 0);
          const returned = pointsAccount([...untouched, { ...earned, day }, refund], termDays, HORIZON);
          expect(returned.balance).toBe(pointsAccount(untouched, termDays, HORIZON).balance);
        },
      ),
    );
  });
});

describe("points that purchases earn", () => {
  const earnedOf = (one: Case, asOf: number): PointsRow[] => {
    const base = baseOfCase(one);
    const rows = rowsByClient(base.ledger, base.clients.length, asOf)(0);
    return earnedPoints(base.ledger, rows, timelineOf(base, asOf).purchaseHistory, one.tiers, asOf);
  };
  const total = (rows: readonly PointsRow[]) =>
    sum(rows.map(({ kind, points }) => (kind === "earn" ? points : -points)));
  const inRoubles = (one: Case): Case => ({
    ...one,
    rows: one.rows.map((row) => ({ ...row, amount: row.amount * 7 })),
  });

  test("agree with the oracle on any day, and later rows change nothing", () => {
    fc.assert(
      fc.property(someCase.map(inRoubles), someAsOf, (one, asOf) => {
        const expected = oracleEarned(one.rows, "anna", one.tiers, asOf);
        expect(total(earnedOf(one, asOf))).toBe(expected);
        expect(total(earnedOf(one, HORIZON).filter(({ day }) => day <= asOf))).toBe(expected);
      }),
      { numRuns: 250 },
    );
  });

  test("are whole points, never more than was paid, and never below 0", () => {
    fc.assert(
      fc.property(someCase.map(inRoubles), someAsOf, (one, asOf) => {
        const earned = earnedOf(one, asOf);
        expect(earned.every(({ points }) => points > 0 && points % 100 === 0)).toBe(true);
        const paid = sum(one.rows.map(({ amount }) => Math.max(0, amount)));
        expect(total(earned)).toBeLessThanOrEqual(paid);
        expect(total(earned)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("are all revoked by a refund of everything", () => {
    fc.assert(
      fc.property(someCase.map(inRoubles), (one) => {
        const paid = one.rows.filter(({ amount }) => amount > 0);
        const back = paid.map((row) => ({ ...row, day: LAST_DAY + 1, amount: -row.amount }));
        expect(total(earnedOf({ ...one, rows: [...paid, ...back] }, HORIZON))).toBe(0);
      }),
    );
  });
});

describe("redeemable", () => {
  const someMoney = fc.integer({ min: -500, max: 1_000_000 });
  const somePercent = fc.integer({ min: 0, max: 100 });

  test("is the largest whole number of minor units within the balance and the cap", () => {
    fc.assert(
      fc.property(someMoney, someMoney, somePercent, (balance, bill, percent) => {
        const paid = redeemable(balance, bill, tierNamed("Silver", { redeemCap: percent / 100 }));
        const fits = (money: number) =>
          money <= balance && BigInt(money) * 100n <= BigInt(bill) * BigInt(percent);
        expect(paid === 0 || fits(paid)).toBe(true);
        expect(fits(paid + 1)).toBe(false);
      }),
    );
  });
});
