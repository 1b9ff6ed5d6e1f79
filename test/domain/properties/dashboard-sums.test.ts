import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cohorts } from "../../../src/domain/base/cohorts";
import { frequencyIn } from "../../../src/domain/base/frequency";
import { statusHistory } from "../../../src/domain/base/status-history";
import { type StatusTimeline, statusTimelines } from "../../../src/domain/base/status-timelines";
import { dashboardClient } from "../../../src/domain/dashboard/dashboard-client";
import { dashboardSums, dashboardTimes, sumsTogether } from "../../../src/domain/dashboard/dashboard-sums";
import { baseEffects } from "../../../src/domain/effects/effect-sums";
import { purchaseDays } from "../../../src/domain/history/purchase-days";
import type { Base } from "../../../src/domain/records/base";
import type { Day } from "../../../src/domain/values/day";
import { clientNamed } from "../../fixtures/base";
import { ledgerOf } from "../../fixtures/ledger";
import { baseOfCase, FIRST_DAY, someCase, someRow } from "../../fixtures/random-case";

/** Six clients over two years; some were referred by the first. */
const someBase = fc
  .tuple(
    someCase,
    fc.array(
      fc.record({
        row: someRow,
        client: fc.integer({ min: 0, max: 5 }),
        later: fc.integer({ min: 0, max: 700 }),
        cost: fc.constantFrom(null, 0, 40),
      }),
      { maxLength: 40 },
    ),
  )
  .map(([one, drawn]): Base => {
    const rows = drawn.map(({ row, client, later, cost }) => ({
      ...row,
      client,
      day: row.day + later,
      cost,
      deliveredOn: row.deliveredOn ?? null,
    }));
    const clients = Array.from({ length: 6 }, (_, i) =>
      clientNamed(`client ${i}`, { referredBy: i % 2 === 0 ? null : "client 0" }),
    );
    return { ...baseOfCase(one), clients, ledger: ledgerOf(rows) };
  });
const someAsOf = fc.integer({ min: FIRST_DAY - 5, max: FIRST_DAY + 750 });

function sumsOf(base: Base, of: readonly StatusTimeline[], asOf: Day) {
  const times = dashboardTimes(asOf);
  const clients = of.map((timeline) => dashboardClient(base, timeline, times));
  return { clients, sums: dashboardSums(base, of, clients, times), times };
}

describe("the sums of the dashboard", () => {
  test("of two parts of the clients add up to those of all", () => {
    fc.assert(
      fc.property(someBase, someAsOf, fc.integer({ min: 0, max: 6 }), (base, asOf, cut) => {
        const known = statusTimelines(base, asOf);
        const parts = [known.slice(0, cut), known.slice(cut)].map((part) => sumsOf(base, part, asOf).sums);
        expect(parts.reduce(sumsTogether)).toEqual(sumsOf(base, known, asOf).sums);
      }),
      { numRuns: 200 },
    );
  });

  test("are what the formulas of the base answer", () => {
    fc.assert(
      fc.property(someBase, someAsOf, (base, asOf) => {
        const known = statusTimelines(base, asOf);
        const { sums, times } = sumsOf(base, known, asOf);
        const days = purchaseDays(base.ledger, 6, asOf);
        const shown = <Part extends { month: { first: Day } }>(parts: readonly Part[]) =>
          new Map(parts.map((part) => [part.month.first, part]));
        const [history, cohort] = [shown(statusHistory(known, asOf)), shown(cohorts(days, asOf))];
        for (const month of sums.months) {
          const none = Object.values(month.changes).every((count) => count === 0);
          if (history.has(month.from)) expect(month.changes).toEqual(history.get(month.from)!.changes);
          else expect(none).toBe(true);
          expect(month.cohort[0]).toBe(cohort.get(month.from)?.clients ?? 0);
          if (cohort.has(month.from)) expect(month.cohort).toEqual(cohort.get(month.from)!.active);
        }
        const [year] = frequencyIn(days, [times.year], asOf);
        expect(sums.deals).toEqual({ purchases: year!.purchases, clients: year!.clients });
        const effects = baseEffects(base, sums.months[0]!.from, asOf);
        for (const effect of ["acquired", "referral", "repeat", "cross-sell"] as const) {
          expect(sums.months.reduce((sum, month) => sum + month.effects[effect], 0)).toBe(
            effects[effect].revenue,
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});
