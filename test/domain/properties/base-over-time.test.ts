import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cohorts } from "../../../src/domain/base/cohorts";
import { dealFrequency } from "../../../src/domain/base/frequency";
import { statusHistory } from "../../../src/domain/base/status-history";
import { statusTimelines } from "../../../src/domain/base/status-timelines";
import { purchaseDays } from "../../../src/domain/history/purchase-days";
import type { Day } from "../../../src/domain/values/day";
import type { PeriodKind } from "../../../src/domain/values/period";
import { isoDay } from "../../fixtures/days";
import { ledgerOf } from "../../fixtures/ledger";
import { baseOfCase, FIRST_DAY, HORIZON, someAsOf, someCase, someRow } from "../../fixtures/random-case";
import type { OracleClient, Row } from "../../oracle/oracle";
import { answers, cohortsSql, frequencySql, ledgerInSql } from "../../oracle/sql";
import { oracleStatusHistory } from "../../oracle/status-history";

/** Rows of six clients over two years, so that weeks, months and years are crossed. */
const someLedger = fc.array(
  fc.record({
    row: someRow,
    client: fc.integer({ min: 0, max: 5 }),
    later: fc.integer({ min: 0, max: 700 }),
  }),
  { maxLength: 40 },
);

function ledgerRows(drawn: readonly { row: Row; client: number; later: number }[]) {
  return drawn.map(({ row, client, later }) => ({
    ...row,
    client,
    day: row.day + later,
    cost: null,
    deliveredOn: null,
  }));
}

const inSql = (rows: ReturnType<typeof ledgerRows>, asOf: Day) =>
  ledgerInSql(
    rows.map(({ client, day, amount, order }) => ({ client: `${client}`, day: isoDay(day), amount, order })),
    isoDay(asOf),
  );

describe("over random ledgers", () => {
  const someDayAsOf = fc.integer({ min: FIRST_DAY - 5, max: FIRST_DAY + 750 });

  test("deal frequency by week, month and year is what SQL counts over the same rows", async () => {
    const someKind = fc.constantFrom<PeriodKind>("week", "month", "year");
    await fc.assert(
      fc.asyncProperty(someLedger, someKind, someDayAsOf, async (drawn, kind, asOf) => {
        const rows = ledgerRows(drawn);
        const database = await inSql(rows, asOf);
        const counted = dealFrequency(purchaseDays(ledgerOf(rows), 6, asOf), kind, asOf)
          .filter(({ purchases }) => purchases > 0)
          .map(({ period, purchases, clients }) => [isoDay(period.first), purchases, clients]);
        expect(counted).toEqual(answers(database, frequencySql(kind)));
        database.close();
      }),
      { numRuns: 150 },
    );
  });

  test("cohorts are what SQL counts over the same rows", async () => {
    await fc.assert(
      fc.asyncProperty(someLedger, someDayAsOf, async (drawn, asOf) => {
        const rows = ledgerRows(drawn);
        const database = await inSql(rows, asOf);
        const counted = cohorts(purchaseDays(ledgerOf(rows), 6, asOf), asOf).flatMap(({ month, active }) =>
          active.map((clients, since) => [isoDay(month.first).slice(0, 7), since, clients]),
        );
        expect(counted.filter(([, , clients]) => clients !== 0)).toEqual(answers(database, cohortsSql));
        database.close();
      }),
      { numRuns: 150 },
    );
  });

  test("the statuses by month are those computed for every client on every day", () => {
    const boris: OracleClient = {
      name: "boris",
      cycleDays: null,
      leftOn: null,
      wanted: true,
      hasContact: false,
      answeredTouchDays: [],
    };
    fc.assert(
      fc.property(someCase, someAsOf, (one, asOf) => {
        const base = baseOfCase(one);
        const plan = { ...one.plan, segmentCycle: null };
        const expected = oracleStatusHistory(
          one.rows,
          [one.client],
          FIRST_DAY - 3,
          asOf,
          one.settings,
          one.plan,
        );
        const ofBoris = oracleStatusHistory(one.rows, [boris], FIRST_DAY - 3, asOf, one.settings, plan);
        for (const [place, oracle] of [expected, ofBoris].entries()) {
          for (const counted of statusHistory([statusTimelines(base, asOf)[place]!], asOf)) {
            const { changes, conversion, atEnd } = counted;
            const month = oracle.get(isoDay(counted.month.first).slice(0, 7))!;
            expect({
              newcomersMade: changes["newcomer made"],
              fansMade: changes["fan made"],
              fellAsleep: changes["fell asleep"],
              wokeUp: changes["woke up"],
              left: changes.left,
              wonBack: changes["won back"],
              becameFans: conversion.becameFans,
              medianDays: conversion.medianDays,
              atEnd: Object.fromEntries(Object.entries(atEnd).filter(([, clients]) => clients > 0)),
            }).toEqual(month);
            expect(conversion.newcomers).toBe(month.newcomersMade);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test("the statuses of a whole base are those of its clients one by one, added up", () => {
    fc.assert(
      fc.property(someCase, (one) => {
        const known = statusTimelines(baseOfCase(one), HORIZON);
        const whole = statusHistory(known, HORIZON);
        const apart = known.map((client) => statusHistory([client], HORIZON));
        for (const { month, changes } of whole) {
          const same = apart.flatMap((months) => months.filter((other) => other.month.first === month.first));
          for (const [change, clients] of Object.entries(changes)) {
            const sum = same.reduce((all, other) => all + other.changes[change as keyof typeof changes], 0);
            expect(clients).toBe(sum);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
