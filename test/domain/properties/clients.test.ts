import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOverdue, overdueDays, overdueLevel } from "../../../src/domain/cycle/overdue";
import { rhythm } from "../../../src/domain/cycle/rhythm";
import { lastPurchase } from "../../../src/domain/history/history";
import { growthSigns } from "../../../src/domain/status/growth-signs";
import { statusOn, statusSpans } from "../../../src/domain/status/status-spans";
import { historyOn, timelineOf } from "../../fixtures/base";
import { baseOfCase, type Case, FIRST_DAY, HORIZON, someAsOf, someCase } from "../../fixtures/random-case";
import {
  oracleCycle,
  oracleFacts,
  oracleOverdue,
  oracleStatus,
  oracleTimeline,
  type Row,
} from "../../oracle/oracle";

/** The rules have the ledger through the horizon and answer for an earlier day. */
const lookingBack = (one: Case) => {
  const base = baseOfCase(one);
  return { base, timeline: timelineOf(base, HORIZON) };
};

describe("a client's facts agree with the oracle", () => {
  test("purchases, days and spend on any day are the same from the end and from the day itself", () => {
    fc.assert(
      fc.property(someCase, someAsOf, fc.boolean(), (one, asOf, fromTheEnd) => {
        const { purchaseHistory } = timelineOf(baseOfCase(one), fromTheEnd ? HORIZON : asOf);
        const expected = oracleFacts(one.rows, "anna", asOf, one.settings);
        const history = historyOn(purchaseHistory, asOf);
        expect({
          first: history.days[0] ?? null,
          last: lastPurchase(history),
          purchases: purchaseHistory.purchasesOn(asOf).count,
          spend: purchaseHistory.spendBetween(-1, asOf),
          rhythm: rhythm(history.days, baseOfCase(one).settings).days,
        }).toEqual({
          first: expected.firstPurchase,
          last: expected.lastPurchase,
          purchases: expected.purchases,
          spend: expected.spend,
          rhythm: expected.rhythm,
        });
      }),
      { numRuns: 3000 },
    );
  });

  test("each growth sign", () => {
    fc.assert(
      fc.property(someCase, someAsOf, (one, asOf) => {
        const { base, timeline } = lookingBack(one);
        const expected = oracleFacts(one.rows, "anna", asOf, one.settings).signs;
        expect(growthSigns(historyOn(timeline.purchaseHistory, asOf), base.settings)).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });

  test("the cycle", () => {
    fc.assert(
      fc.property(someCase, someAsOf, (one, asOf) => {
        const { timeline } = lookingBack(one);
        const expected = oracleCycle(one.rows, one.client, asOf, one.settings, one.plan);
        expect(timeline.cycleOf(timeline.purchaseHistory.purchasesOn(asOf)).days).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("overdue", () => {
  const someLast = fc.option(fc.integer({ min: 0, max: 60 }), { freq: 8 });
  const someCycle = fc.option(fc.integer({ min: 1, max: 20 }), { freq: 8 });

  test("agrees with the oracle in days and level", () => {
    fc.assert(
      fc.property(
        someCase,
        someLast,
        someCycle,
        fc.integer({ min: 60, max: 130 }),
        (one, last, cycle, asOf) => {
          const { settings } = baseOfCase(one);
          const expected = oracleOverdue(last, cycle, asOf, one.settings);
          expect(overdueDays(last, cycle, asOf)).toBe(expected.days);
          expect(overdueLevel(last, cycle, settings, asOf)).toBe(expected.level);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("is 0 days exactly when the client is not overdue", () => {
    fc.assert(
      fc.property(someLast, someCycle, fc.integer({ min: 60, max: 90 }), (last, cycle, asOf) => {
        const strictlyPast = last !== null && cycle !== null && asOf - last > cycle;
        expect(isOverdue(last, cycle, asOf)).toBe(strictlyPast);
        expect((overdueDays(last, cycle, asOf) ?? 0) === 0).toBe(!strictlyPast);
      }),
    );
  });
});

describe("the status", () => {
  test("of every day agrees with the oracle, and there is exactly one", () => {
    fc.assert(
      fc.property(someCase, (one) => {
        const { base, timeline } = lookingBack(one);
        const days = Array.from({ length: HORIZON - FIRST_DAY + 3 }, (_, later) => FIRST_DAY - 2 + later);
        expect(days.map((day) => `${day} ${statusOn(timeline, base.settings, day).value}`)).toEqual(
          days.map((day) => `${day} ${oracleStatus(one.rows, one.client, day, one.settings, one.plan)}`),
        );
      }),
      { numRuns: 400 },
    );
  });

  test("timeline agrees with the oracle on every day", () => {
    fc.assert(
      fc.property(someCase, someAsOf, (one, asOf) => {
        const base = baseOfCase(one);
        const spans = statusSpans(timelineOf(base, asOf), base.settings, asOf);
        const [before, ...changes] = oracleTimeline(
          one.rows,
          one.client,
          FIRST_DAY - 3,
          asOf,
          one.settings,
          one.plan,
        );
        expect(spans).toEqual([{ status: before!.status, from: null }, ...changes]);
      }),
      { numRuns: 400 },
    );
  });

  test("changes only on purchase days, refunds that remove an order, answered touches, leaving, and the day after the cycle", () => {
    fc.assert(
      fc.property(someCase, (one) => {
        const { base, timeline } = lookingBack(one);
        for (const { from } of statusSpans(timeline, base.settings, HORIZON)) {
          if (from !== null) expect(mayChange(one, from)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** Whether clarification 4.4 lists the day. */
function mayChange({ rows, client, settings, plan }: Case, day: number): boolean {
  const before = oracleFacts(rows, "anna", day - 1, settings);
  const yesterday = oracleCycle(rows, client, day - 1, settings, plan);
  return (
    rows.some((row) => row.day === day && row.client === "anna" && row.amount >= 0) ||
    removesAnOrder(rows, day) ||
    client.leftOn === day ||
    client.answeredTouchDays.includes(day) ||
    (yesterday !== null && day === (before.lastPurchase ?? 0) + yesterday + 1)
  );
}

function removesAnOrder(rows: readonly Row[], day: number): boolean {
  const known = rows.filter((row) => row.client === "anna" && row.day <= day);
  return known.some(
    ({ order, amount, ...refund }) =>
      refund.day === day &&
      amount < 0 &&
      order !== null &&
      known.filter((row) => row.order === order).reduce((total, row) => total + row.amount, 0) <= 0,
  );
}
