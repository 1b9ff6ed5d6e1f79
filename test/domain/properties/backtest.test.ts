import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cycleTenths } from "../../../src/domain/cycle/scaled-cycle";
import { addBackTests, backTest, fanChoices } from "../../../src/domain/rule-check/backtest";
import { fanSigns, isFanAt } from "../../../src/domain/rule-check/fan-signs";
import { sleepFlags } from "../../../src/domain/rule-check/sleep-flags";
import { timelineOf } from "../../fixtures/base";
import {
  baseOfCase,
  FIRST_DAY,
  HORIZON,
  LAST_DAY,
  someAsOf,
  someCase,
  someDay,
  someRow,
} from "../../fixtures/random-case";
import { oracleFans, oracleFlags } from "../../oracle/backtest";

const someTenths = fc.constantFrom(...cycleTenths);

/** More purchases than usual, so that rhythms are trusted and flags are many. */
const someBusyCase = fc
  .tuple(someCase, fc.array(someRow, { minLength: 4, maxLength: 14 }))
  .map(([one, rows]) => ({ ...one, rows }));

describe("the back-test agrees with an oracle that looks at every single day", () => {
  test("about each flag of each factor and what came of it", () => {
    fc.assert(
      fc.property(someBusyCase, someAsOf, someTenths, (one, asOf, tenths) => {
        const base = baseOfCase(one);
        const { client, settings, plan } = one;
        expect(sleepFlags(timelineOf(base, asOf), base.settings, tenths, asOf)).toEqual(
          oracleFlags(one.rows, client, FIRST_DAY, asOf, tenths, settings, plan),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("about each purchase: whether it was a fan's, and whether the client came back", () => {
    fc.assert(
      fc.property(someBusyCase, someAsOf, fc.integer({ min: 2, max: 5 }), (one, asOf, needed) => {
        const base = baseOfCase(one);
        const signs = fanSigns(timelineOf(base, asOf), 5, base.settings, asOf);
        expect(
          signs.map((sign) => ({
            day: sign.day,
            fan: isFanAt(sign, needed, base.settings),
            cameBack: sign.cameBack,
          })),
        ).toEqual(oracleFans(one.rows, one.client, FIRST_DAY, asOf, needed, one.settings, one.plan));
      }),
      { numRuns: 500 },
    );
  });
});

describe("a back-test", () => {
  test("is the sum of its parts, however the clients are cut", () => {
    fc.assert(
      fc.property(someBusyCase, someAsOf, (one, asOf) => {
        const base = baseOfCase(one);
        const [anna, boris] = [0, 1].map((from) => backTest(base, { from, count: 1 }, asOf));
        expect(addBackTests(anna!, boris!)).toEqual(backTest(base, { from: 0, count: 99 }, asOf));
      }),
    );
  });

  test("counts every flag once, in its month, and calls none of them two things", () => {
    fc.assert(
      fc.property(someBusyCase, someAsOf, (one, asOf) => {
        const { flags, fans, months, newcomers } = backTest(baseOfCase(one), { from: 0, count: 2 }, asOf);
        flags.forEach(({ judged, falseAlarms, late, open }, i) => {
          expect(falseAlarms + late).toBeLessThanOrEqual(judged);
          const monthly = months.map((month) => month.flags[i]!.judged + month.flags[i]!.open);
          expect(monthly.reduce((sum, count) => sum + count, 0)).toBe(judged + open);
        });
        fans.forEach(({ fans: made, judged, tooEarly, tooLate }, i) => {
          expect(tooEarly + tooLate).toBeLessThanOrEqual(judged);
          expect(made).toBeLessThanOrEqual(fans[i - 1]?.fans ?? newcomers);
        });
      }),
    );
  });

  test("does not change with later rows", () => {
    fc.assert(
      fc.property(someBusyCase, someDay, (one, asOf) => {
        const cut = { ...one, rows: one.rows.filter(({ day }) => day <= asOf) };
        const all = { from: 0, count: 2 };
        expect(backTest(baseOfCase(one), all, asOf)).toEqual(backTest(baseOfCase(cut), all, asOf));
      }),
    );
  });

  test("leaves nothing open once every cycle is long over", () => {
    fc.assert(
      fc.property(someBusyCase, (one) => {
        const { flags } = backTest(baseOfCase(one), { from: 0, count: 2 }, HORIZON + LAST_DAY);
        expect(flags.every(({ open }) => open === 0)).toBe(true);
      }),
    );
  });

  test("tries two to five purchases, and the number that makes a fan now", () => {
    fc.assert(
      fc.property(someCase, (one) => {
        const { settings } = baseOfCase(one);
        expect(fanChoices(settings)).toContain(settings.fanPurchases);
        expect(fanChoices(settings)).toEqual(expect.arrayContaining([2, 3, 4, 5]));
      }),
    );
  });
});
