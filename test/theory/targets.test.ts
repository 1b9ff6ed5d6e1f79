import { describe, expect, test } from "vitest";
import { type TargetCode, targetGap, targets } from "../../src/domain/base/targets";
import type { Base } from "../../src/domain/records/base";
import { type BaseSettings, defaultBaseSettings } from "../../src/domain/records/base-settings";
import { roundedUp } from "../../src/domain/values/rounded-up";
import { baseOf, clientNamed } from "../fixtures/base";
import { afterYear, baseYear, goalOf } from "../fixtures/base-year";
import { on } from "../fixtures/days";
import { bought } from "../fixtures/ledger";

const targetOf = (code: TargetCode, settings: BaseSettings, base: Base = baseYear(), asOf = afterYear) =>
  targets(base, settings, asOf).find((target) => target.code === code)!;

const reasonOf = (code: TargetCode, settings: BaseSettings, base?: Base) =>
  targetOf(code, settings, base).because;

describe("11.4 how many newcomers and fans a goal takes", () => {
  // Fans: anna February to December, three more in February and March = 17 client-months; 11 × 50 + 3 × 2 × 50 = 850, 50 each.
  // Newcomers: four in January, dina in May = 5 client-months; 5 × 40 = 200, 40 each.
  // Fans lost: three in 12 months, 0.25 a month. Newcomers made 5, of them fans 4. Leads made 3 (dina, egor, zhan), bought 1.
  // Contacts added in the year 4 (the three, and kira), of them leads 3.
  test("a goal of 1 000 takes 15 fans, 6.25 newcomers, 18.75 leads and 25 contacts a month", () => {
    const plans = targets(baseYear(), goalOf(1000), afterYear).map(({ code, plan, fact }) => [
      code,
      plan,
      fact,
    ]);
    expect(plans).toEqual([
      ["profit", 100_000, 5_000],
      // 1 000 × 75 % / 50
      ["fans", 15, 1],
      // 1 000 × 25 % / 40 = 6.25; to replace 0.25 / (4/5) = 0.3125
      ["newcomers", 6.25, 0],
      // 6.25 / (1/3)
      ["leads", 18.75, 1],
      // 18.75 / (3/4)
      ["contacts", 25, 2],
    ]);
  });

  test("each number is shown rounded up and chained unrounded: 7 newcomers, yet 19 leads and not 21", () => {
    const shown = targets(baseYear(), goalOf(1000), afterYear).map((target) => [
      roundedUp(target.plan!),
      targetGap(target),
    ]);
    expect(shown).toEqual([
      [100_000, -95_000],
      [15, -14],
      [7, -7],
      [19, -18],
      [25, -23],
    ]);
  });

  test("fans that are lost have to be replaced, even where the goal itself takes fewer newcomers", () => {
    // 10 × 25 % / 40 = 0.0625, but 0.25 / 0.8 = 0.3125.
    expect(targetOf("newcomers", goalOf(10)).plan).toBe(0.3125);
    expect(targetOf("leads", goalOf(10)).plan).toBeCloseTo(0.9375, 12);
    expect(targetOf("contacts", goalOf(10)).plan).toBeCloseTo(1.25, 12);
  });

  test("the fans' share is a setting", () => {
    // 1 000 × 50 % / 50 and 1 000 × 50 % / 40
    expect(targetOf("fans", goalOf(1000, { fansShare: 0.5 })).plan).toBe(10);
    expect(targetOf("newcomers", goalOf(1000, { fansShare: 0.5 })).plan).toBe(12.5);
  });

  test("clients without Lead since or Added on are left out of the rates and counted", () => {
    // zoya and the four buyers of January have no Lead since; they and zoya no Added on.
    expect(reasonOf("leads", goalOf(1000))).toMatchObject({
      conversion: { made: 3, converted: 1, undated: 5 },
    });
    expect(reasonOf("contacts", goalOf(1000))).toMatchObject({
      conversion: { made: 4, converted: 3, undated: 5 },
    });
  });

  test("a goal that is met has a gap of 0 or more", () => {
    expect(targetGap(targetOf("profit", goalOf(30)))).toBe(2_000);
    expect(targetGap(targetOf("fans", goalOf(60)))).toBe(0);
  });

  test("of half a month of a status half a client-month counts", () => {
    // anna alone: a newcomer from 16 April to 16 May, asleep from 17 May: 15/30 of April and 16/31 of May.
    const base = baseYear({ ...ledgerOf("16 Apr 2026") });
    const { of } = reasonOf("newcomers", goalOf(1000), base) as unknown as { of: { clientMonths: number } };
    expect(of.clientMonths).toBeCloseTo(15 / 30 + 16 / 31, 12);
  });
});

const ledgerOf = (...days: string[]): Partial<Base> => {
  const rows = days.map((day) => bought(day, 100, { cost: 6000 }));
  const { clients, ledger } = baseOf({ clients: [clientNamed("anna")], rows });
  return { clients, ledger };
};

describe("11.4 what cannot be known is unknown, with the reason", () => {
  test("without a goal nothing but the facts is known", () => {
    const plans = targets(baseYear(), defaultBaseSettings, afterYear);
    expect(plans.map(({ plan }) => plan)).toEqual([null, null, null, null, null]);
    expect(plans.map(({ fact }) => fact)).toEqual([5_000, 1, 0, 1, 2]);
    expect(plans.map(({ because }) => because.code)).toEqual([
      "no goal",
      "no goal",
      "no goal",
      "before it",
      "before it",
    ]);
  });

  test("without Cost the profit of a fan and of a newcomer is unknown, and so is the fact", () => {
    const rows = [bought("1 Jan 2026", 100), bought("1 Feb 2026", 100), bought("1 Dec 2026", 100)];
    const base = baseYear({ ...baseOf({ rows }), settings: baseYear().settings });
    expect(reasonOf("fans", goalOf(1000), base)).toEqual({ code: "no cost", status: "fan" });
    expect(reasonOf("newcomers", goalOf(1000), base)).toEqual({ code: "no cost", status: "newcomer" });
    expect(targetOf("profit", goalOf(1000), base).fact).toBeNull();
  });

  test("rows without a cost beside others with one are left out and counted", () => {
    const rows = [
      bought("1 Jan 2026", 100, { cost: 6000 }),
      bought("20 Jan 2026", 100, { cost: 6000 }),
      bought("1 Feb 2026", 999),
    ];
    const base = baseYear({ ...baseOf({ rows }), settings: baseYear().settings });
    expect(reasonOf("fans", goalOf(1000), base)).toMatchObject({
      of: { profit: { profit: 4000, withoutCost: 1 } },
    });
  });

  test("where no client was a fan, or fans earned no profit, their number is unknown", () => {
    expect(reasonOf("fans", goalOf(1000), baseYear(ledgerOf("1 Jan 2026")))).toEqual({
      code: "nobody",
      status: "fan",
    });
    const dear = ["1 Jan 2026", "1 Feb 2026"].map((day) => bought(day, 100, { cost: 10_000 }));
    const base = baseYear({ ...baseOf({ rows: dear }), settings: baseYear().settings });
    expect(reasonOf("fans", goalOf(1000), base)).toEqual({ code: "no profit", status: "fan" });
  });

  test("a rate of 0 makes what follows unknown, and what follows from that", () => {
    const nobodyBought = baseYear().clients.map((client) =>
      client.key === "dina" ? { ...client, leadSince: null } : client,
    );
    const base = baseYear({ clients: nobodyBought });
    expect(targetOf("newcomers", goalOf(1000), base).plan).toBe(6.25);
    expect(reasonOf("leads", goalOf(1000), base)).toMatchObject({
      code: "no conversion",
      conversion: { made: 2, converted: 0 },
    });
    expect(reasonOf("contacts", goalOf(1000), base)).toEqual({ code: "before it" });
  });

  test("while no month is complete, the number of lost fans is unknown", () => {
    const base = baseYear(ledgerOf("1 Dec 2026", "2 Dec 2026"));
    expect(reasonOf("newcomers", goalOf(1000), base)).toMatchObject({ code: "not observed" });
    expect(targetOf("fans", goalOf(1000), base, on("20 Dec 2026")).plan).toBeNull();
  });
});
