import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  clientsByStatus,
  flow,
  flowStatuses,
  monthlyInflow,
  sum,
  transitionMatrix,
} from "../../../src/domain/base/flow";
import { flowForecast } from "../../../src/domain/base/flow-forecast";
import { rankedLevers } from "../../../src/domain/base/levers";
import { statusTimelines } from "../../../src/domain/base/status-timelines";
import { defaultSettings } from "../../../src/domain/records/settings";
import { baseOf, clientNamed } from "../../fixtures/base";
import { bought } from "../../fixtures/ledger";
import { touchOn } from "../../fixtures/touch";
import { flowInSql, type SqlClient } from "../../oracle/flow-sql";

/** Nearly two years before 20 March 2026; month-ends among the days. */
const asOf = 46_101;
const someDay = fc.integer({ min: asOf - 600, max: asOf + 20 });
const maybeDay = fc.option(someDay, { freq: 2 });

const someClient: fc.Arbitrary<SqlClient> = fc.record({
  addedOn: maybeDay,
  leadSince: maybeDay,
  hasContact: fc.boolean(),
  leftOn: fc.option(someDay, { freq: 4, nil: null }),
  cycle: fc.constantFrom(null, 20, 31, 90),
  bought: fc.array(someDay, { maxLength: 6 }),
  answered: fc.array(someDay, { maxLength: 2 }),
});

const someClients = fc.array(someClient, { minLength: 1, maxLength: 12 });

function baseWith(clients: readonly SqlClient[]) {
  return baseOf({
    // No client becomes a fan by growth here, only by three purchases.
    settings: { ...defaultSettings, fanGrowthSigns: 4 },
    clients: clients.map(({ cycle, bought: _, answered: __, ...dates }, i) =>
      clientNamed(`client ${i}`, { ...dates, cycle: cycle ?? "one-off" }),
    ),
    rows: clients.flatMap(({ bought: days }, client) =>
      days.map((day) => bought("1 Jan", 10, { client, day })),
    ),
    touches: new Map(
      clients.map(({ answered }, client) => [
        client,
        answered.map((day) => touchOn(day, { isAnswered: true })),
      ]),
    ),
  });
}

function courseOf(clients: readonly SqlClient[], day = asOf) {
  const base = baseWith(clients);
  const known = statusTimelines(base, day);
  const seen = flow(base, known, day);
  return {
    seen,
    course: {
      matrix: transitionMatrix(seen),
      now: clientsByStatus(base, known, day),
      inflow: monthlyInflow(seen),
    },
  };
}

describe("the flow of a base", () => {
  test("agrees with the same question asked in SQL", async () => {
    await fc.assert(
      fc.asyncProperty(someClients, fc.integer({ min: asOf - 60, max: asOf }), async (clients, day) => {
        const { seen } = courseOf(clients, day);
        const { counts, inflow } = await flowInSql(clients, day);
        const named = (row: readonly number[], before = "") =>
          flowStatuses.flatMap((status, i) =>
            row[i]! > 0 ? [[`${before}${status}`, row[i]!] as const] : [],
          );
        expect(
          Object.fromEntries(seen.counts.flatMap((row, i) => named(row, `${flowStatuses[i]} `))),
        ).toEqual(counts);
        expect(Object.fromEntries(named(seen.inflow))).toEqual(inflow);
      }),
      { numRuns: 60 },
    );
  });

  test("has rows of shares that sum to 1, whatever was seen", () => {
    fc.assert(
      fc.property(someClients, (clients) => {
        for (const row of courseOf(clients).course.matrix) {
          expect(sum(row)).toBeCloseTo(1, 12);
          expect(row.every((share) => share >= 0 && share <= 1)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("loses no client in the forecast: clients are those of the month before and the new ones", () => {
    fc.assert(
      fc.property(someClients, (clients) => {
        const { course } = courseOf(clients);
        let before = sum(course.now);
        for (const month of flowForecast(course)) {
          expect(sum(month)).toBeCloseTo(before + sum(course.inflow), 9);
          before = sum(month);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("counts every client of today once", () => {
    fc.assert(
      fc.property(someClients, (clients) => {
        const ahead = clients.filter(
          ({ addedOn, leadSince, leftOn, bought: days, answered }) =>
            addedOn !== null &&
            addedOn > asOf &&
            [leadSince, leftOn, ...days, ...answered].every((day) => day === null || day > asOf),
        );
        expect(sum(courseOf(clients).course.now)).toBe(clients.length - ahead.length);
      }),
      { numRuns: 200 },
    );
  });

  test("ranks its levers by gain, each of which keeps every client too", () => {
    fc.assert(
      fc.property(someClients, fc.nat(10_000), fc.nat(10_000), (clients, newcomer, fan) => {
        const { course } = courseOf(clients);
        const levers = rankedLevers(course, { newcomer, fan });
        const gains = levers.map(({ gain }) => gain!);
        expect(gains).toEqual([...gains].sort((a, b) => b - a));
        const expected = sum(course.now) + 12 * sum(course.inflow);
        for (const { code, after } of levers)
          expect(sum(after)).toBeCloseTo(expected + (code === "more leads" ? 120 : 0), 6);
      }),
      { numRuns: 200 },
    );
  });
});
