import { describe, expect, test } from "vitest";
import { serviceByOwner } from "../../src/domain/base/service";
import { daysOpen, isOpen } from "../../src/domain/loop/claim";
import { lostClient } from "../../src/domain/loop/lost-client";
import { type BaseSettings, defaultBaseSettings } from "../../src/domain/records/base-settings";
import type { Claim } from "../../src/domain/records/claim";
import type { Touch } from "../../src/domain/records/touch";
import { moneyOf } from "../../src/domain/values/money";
import { clientNamed, standingOf, todayBaseOf } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought, type LedgerRow } from "../fixtures/ledger";
import { annaWith, claimOf, promiseFor, rankOn, todayOn } from "../fixtures/today";
import { touchOn } from "../fixtures/touch";

describe("9.4 a claim", () => {
  test.each<[string, boolean, number | null]>([
    ["2 Mar", false, null],
    ["3 Mar", true, 0],
    ["9 Mar", true, 6],
    ["10 Mar", false, 7],
    ["20 Mar", false, 7],
  ])("made on 3 March and settled on 10 March: on %s", (day, open, days) => {
    const claim = claimOf("3 Mar", { settledOn: on("10 Mar") });
    expect(isOpen(claim, on(day))).toBe(open);
    if (days !== null) expect(daysOpen(claim, on(day))).toBe(days);
  });
});

describe("9.4 the alarm of an open claim", () => {
  test("is open from the day of the claim until it is settled, with a clock in days", () => {
    const base = annaWith({ bought: ["1 Mar"], claimed: [claimOf("9 Mar", { settledOn: on("15 Mar") })] });
    expect(todayOn(base, "12 Mar")).toMatchObject({
      value: { channel: "call", content: "care" },
      because: {
        code: "alarm",
        about: "claim",
        what: "late delivery",
        madeOn: on("9 Mar"),
        days: 3,
        open: 1,
      },
    });
    expect(["8 Mar", "9 Mar", "14 Mar", "15 Mar"].map((day) => rankOn(base, day))).toEqual([
      "care call",
      "alarm",
      "alarm",
      null,
    ]);
  });

  test("is not ended by another purchase, as one of a rating is", () => {
    const days = { bought: ["1 Mar", "12 Mar"] };
    const touched = [touchOn(on("9 Mar"), { rating: 1 })];
    expect(rankOn(annaWith({ ...days, claimed: [claimOf("9 Mar")] }), "13 Mar")).toBe("alarm");
    expect(rankOn(annaWith({ ...days, touched }), "13 Mar")).toBeNull();
  });

  test("needs no purchase: a lead may be let down too", () => {
    expect(rankOn(annaWith({ claimed: [claimOf("9 Mar")] }), "10 Mar")).toBe("alarm");
  });

  test("outranks every other action, a promise due today and one ahead included", () => {
    const known = { bought: ["1 Mar"], claimed: [claimOf("2 Mar")] };
    for (const due of ["4 Mar", "1 Jun"])
      expect(rankOn(annaWith({ ...known, promised: [promiseFor(due)] }), "4 Mar")).toBe("alarm");
  });

  test("of several claims is about the one that has been open longest, and counts the others", () => {
    const claimed = [
      claimOf("9 Mar", { what: "cold coffee" }),
      claimOf("5 Mar"),
      claimOf("1 Mar", { settledOn: on("2 Mar") }),
    ];
    expect(todayOn(annaWith({ claimed }), "10 Mar")?.because).toMatchObject({
      what: "late delivery",
      days: 5,
      open: 2,
    });
  });

  test("has priority over the alarm of a rating", () => {
    const touched = [touchOn(on("8 Mar"), { rating: 1 })];
    const base = annaWith({ bought: ["1 Mar"], touched, claimed: [claimOf("9 Mar")] });
    expect(todayOn(base, "10 Mar")?.because).toMatchObject({ about: "claim" });
  });

  test("is paused for a later day on which we touched the client; on its own day nothing pauses it", () => {
    const touched = [touchOn(on("9 Mar")), touchOn(on("11 Mar"))];
    const base = annaWith({ claimed: [claimOf("9 Mar")], touched });
    const ranks = ["9 Mar", "10 Mar", "11 Mar", "12 Mar"].map((day) => rankOn(base, day));
    expect(ranks).toEqual(["alarm", "alarm", null, "alarm"]);
  });

  test("does not rest while another claim was made on that very day", () => {
    const touched = [touchOn(on("11 Mar"))];
    const base = annaWith({ claimed: [claimOf("9 Mar"), claimOf("11 Mar")], touched });
    expect(todayOn(base, "11 Mar")?.because).toMatchObject({ madeOn: on("9 Mar"), open: 2 });
  });

  test("is raised for a client who left and is wanted back, and for no client who is not to be contacted", () => {
    const known = { bought: ["1 Mar"], claimed: [claimOf("2 Mar")] };
    const leftOn = on("3 Mar");
    expect(rankOn(annaWith({ ...known, client: { leftOn } }), "5 Mar")).toBe("alarm");
    expect(rankOn(annaWith({ ...known, client: { leftOn, isWanted: false } }), "5 Mar")).toBeNull();
    expect(rankOn(annaWith({ ...known, client: { refusesContact: true } }), "5 Mar")).toBeNull();
  });
});

describe("9.4 the cost of a lost client", () => {
  const costs: BaseSettings = {
    ...defaultBaseSettings,
    attractionCost: moneyOf(5000),
    samplesCost: moneyOf(800),
  };
  const lost = (rows: readonly LedgerRow[], settings = costs, cycle: number | "one-off" = 30) => {
    const base = todayBaseOf({ clients: [clientNamed("anna", { cycle })], rows });
    return lostClient(base.ledger, standingOf(base, on("1 Jun")).timeline, settings, on("1 Jun"));
  };
  const cost = (amount: number) => ({ cost: moneyOf(amount) });

  test("is attraction + samples + mean margin per purchase × 365 / cycle", () => {
    const rows = [bought("1 Mar", 1000, cost(600)), bought("1 Apr", 1000, cost(400))];
    // 500 a purchase × 365 / 30 = 6 083.33
    expect(lost(rows)).toEqual({
      attraction: moneyOf(5000),
      samples: moneyOf(800),
      yearOfProfit: moneyOf(6083.33),
      total: moneyOf(11_883.33),
      isWhole: true,
    });
  });

  test("takes rows of one day as one purchase, and subtracts refunded money from the margin", () => {
    const rows = [
      bought("1 Mar", 1000, cost(600)),
      bought("1 Mar", 500, cost(200)),
      bought("1 Apr", 300, cost(100)),
      bought("3 Apr", -300),
    ];
    // (400 + 300 + 200 − 300) / 2 = 300 a purchase
    expect(lost(rows).yearOfProfit).toBe(moneyOf(3650));
  });

  test("leaves out purchases without a cost, and what is after the day", () => {
    const rows = [bought("1 Mar", 1000, cost(600)), bought("1 Apr", 900), bought("2 Jun", 5000, cost(0))];
    expect(lost(rows).yearOfProfit).toBe(moneyOf(4866.67));
  });

  test("is the known part where another part is unknown", () => {
    const rows = [bought("1 Mar", 1000, cost(600))];
    expect(lost(rows, costs, "one-off")).toMatchObject({
      yearOfProfit: null,
      total: moneyOf(5800),
      isWhole: false,
    });
    expect(lost([bought("1 Mar", 1000)])).toMatchObject({ yearOfProfit: null, isWhole: false });
    expect(lost([bought("1 Mar", 1000)], defaultBaseSettings).total).toBeNull();
  });
});

describe("9.4 service", () => {
  const clients = [
    clientNamed("anna", { cycle: 30, leftOn: on("10 Mar") }),
    clientNamed("boris", { cycle: 30, referredBy: "anna" }),
    clientNamed("vera", { cycle: 30, referredBy: "anna" }),
    clientNamed("gleb", { cycle: 30, referredBy: "anna", hasContact: true }),
  ];
  const rows = [
    bought("1 Mar", 100),
    bought("20 Mar", 100),
    bought("5 Mar", 100, { client: 1 }),
    bought("15 Mar", 100, { client: 2 }),
  ];
  const settled = (made: string, day: string, owner: string) => claimOf(made, { settledOn: on(day), owner });
  const service = (claims: readonly (readonly [number, readonly Claim[]])[], asOf = "1 Apr") =>
    serviceByOwner(
      todayBaseOf({ clients, rows, touches: new Map<number, Touch[]>() }),
      new Map(claims),
      on(asOf),
    );

  test("counts claims, days until they were settled, and the clock of the oldest that is open", () => {
    const [all] = service([
      [0, [settled("1 Mar", "4 Mar", ""), settled("2 Mar", "8 Mar", ""), claimOf("20 Mar")]],
      [1, [claimOf("25 Mar"), claimOf("2 Apr")]],
    ]);
    expect(all).toMatchObject({ claims: 4, open: 2, longestOpen: 12, settled: 2, daysToSettle: 4.5 });
  });

  test("counts clients won back and first purchases by recommendation since a claim was settled", () => {
    expect(service([[0, [settled("8 Mar", "12 Mar", "")]]])[0]).toMatchObject({ wonBack: 1, referrals: 1 });
    expect(service([[0, [settled("8 Mar", "21 Mar", "")]]])[0]).toMatchObject({ wonBack: 0, referrals: 0 });
    expect(service([[0, [settled("1 Mar", "2 Mar", "")]]])[0]).toMatchObject({ wonBack: 1, referrals: 2 });
    expect(service([[0, [claimOf("8 Mar")]]])[0]).toMatchObject({ wonBack: 0, referrals: 0 });
  });

  test("counts a client once, however many claims were settled", () => {
    const claims = [settled("1 Mar", "2 Mar", ""), settled("8 Mar", "12 Mar", "")];
    expect(service([[0, claims]])[0]).toMatchObject({ wonBack: 1, referrals: 2 });
  });

  test("has a row for the team, and one for each responsible role, claims without one last", () => {
    const claims = [
      claimOf("8 Mar"),
      settled("9 Mar", "10 Mar", "Ivan"),
      claimOf("11 Mar", { owner: " ivan " }),
    ];
    expect(service([[0, claims]]).map(({ owner, claims: count }) => [owner, count])).toEqual([
      [null, 3],
      ["Ivan", 2],
      ["", 1],
    ]);
  });

  test("of no claims is a row of the team with nothing to settle", () => {
    expect(service([])).toEqual([
      {
        ...{ owner: null, claims: 0, open: 0, longestOpen: null, settled: 0, daysToSettle: null },
        ...{ wonBack: 0, referrals: 0 },
      },
    ]);
  });
});
