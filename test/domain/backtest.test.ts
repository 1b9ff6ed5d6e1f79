import { describe, expect, test } from "vitest";
import { scaledCycle, scaledDays } from "../../src/domain/cycle/scaled-cycle";
import { defaultSettings } from "../../src/domain/records/settings";
import { backTest } from "../../src/domain/rule-check/backtest";
import { fanSigns } from "../../src/domain/rule-check/fan-signs";
import { sleepFlags } from "../../src/domain/rule-check/sleep-flags";
import { baseOf, clientNamed, productWith, timelineOf } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought } from "../fixtures/ledger";

const settings = { ...defaultSettings, businessCycleDays: 30 };
const annaBuying = (...days: readonly string[]) =>
  baseOf({ rows: days.map((day) => bought(day, 100)), settings });

/** Flags of anna at a factor, as "day: fate". */
const flagged = (base: ReturnType<typeof baseOf>, asOf: string, tenths = 10) =>
  sleepFlags(timelineOf(base, on(asOf)), base.settings, tenths, on(asOf)).map(({ day, outcome }) => [
    day,
    outcome,
  ]);

describe("a flag of a client who bought on 1 Mar, with a cycle of 30 days", () => {
  test("is raised on 1 Apr, and with 1.1 times the cycle on 4 Apr", () => {
    expect(flagged(annaBuying("1 Mar"), "1 Dec")).toEqual([[on("1 Apr"), "right"]]);
    expect(flagged(annaBuying("1 Mar"), "1 Dec", 11)).toEqual([[on("4 Apr"), "right"]]);
  });

  test("is a false alarm where the client buys by 16 Apr, half a cycle later, and no more on 17 Apr", () => {
    expect(flagged(annaBuying("1 Mar", "16 Apr"), "31 May")[0]).toEqual([on("1 Apr"), "false alarm"]);
    expect(flagged(annaBuying("1 Mar", "17 Apr"), "31 May")[0]).toEqual([on("1 Apr"), "right"]);
  });

  test("is not raised where the longer cycle is not over before the purchase", () => {
    expect(flagged(annaBuying("1 Mar", "16 Apr"), "17 Apr", 16)).toEqual([]);
  });

  test("stays open until three cycles are over, and longer where the team's settings wait longer", () => {
    expect(flagged(annaBuying("1 Mar"), "30 May")[0]).toEqual([on("1 Apr"), "open"]);
    expect(flagged(annaBuying("1 Mar"), "31 May")[0]).toEqual([on("1 Apr"), "right"]);
    const patient = { ...settings, longOverdueCycles: 4 };
    const base = baseOf({ rows: [bought("1 Mar", 100)], settings: patient });
    expect(flagged(base, "31 May")[0]).toEqual([on("1 Apr"), "open"]);
  });

  test("is not raised for one who has left, and is for one who is not wanted back", () => {
    const left = (more: object) =>
      baseOf({
        clients: [clientNamed("anna", { leftOn: on("20 Mar"), ...more })],
        rows: [bought("1 Mar", 100)],
        settings,
      });
    expect(flagged(left({}), "1 Dec")).toEqual([]);
    expect(flagged(left({ isWanted: false }), "1 Dec")).toEqual([[on("1 Apr"), "right"]]);
  });
});

describe("a flag comes late", () => {
  const weekly = ["1 Mar", "8 Mar", "15 Mar", "22 Mar"];

  test("for one who bought every week and stopped: after 15 days two purchases are skipped", () => {
    expect(flagged(annaBuying(...weekly), "1 Dec")).toEqual([[on("22 Apr"), "late"]]);
  });

  test("not where the flag is raised by the second skipped purchase", () => {
    const quick = baseOf({
      rows: weekly.map((day) => bought(day, 100)),
      settings: { ...settings, businessCycleDays: 13 },
    });
    expect(flagged(quick, "1 Dec")).toEqual([[on("5 Apr"), "right"]]);
    expect(flagged(quick, "1 Dec", 11)).toEqual([[on("6 Apr"), "late"]]);
  });

  test("for no client who came back later, and not for one whose rhythm is unknown", () => {
    expect(flagged(annaBuying(...weekly, "10 Jun"), "1 Dec")[0]).toEqual([on("22 Apr"), "right"]);
    expect(flagged(annaBuying(...weekly.slice(0, 3)), "1 Dec")).toEqual([[on("15 Apr"), "right"]]);
  });
});

describe("a longer cycle", () => {
  test("is a whole number of days, half a day counting as one", () => {
    expect([scaledDays(30, 13), scaledDays(5, 11), scaledDays(7, 12), scaledDays(1, 10)]).toEqual([
      39, 6, 8, 1,
    ]);
  });

  test("leaves a client's own cycle and the rhythm as they are", () => {
    expect(scaledCycle({ days: 30, source: "client" }, 20)).toBe(30);
    expect(scaledCycle({ days: 30, source: "rhythm" }, 20)).toBe(30);
    expect(scaledCycle({ days: null, source: "product" }, 20)).toBeNull();
    for (const source of ["product", "category", "segment", "business"] as const) {
      expect(scaledCycle({ days: 30, source }, 20)).toBe(60);
    }
  });

  test("is that of the product last bought", () => {
    const base = baseOf({
      rows: [bought("1 Mar", 100, { product: "roof" })],
      settings,
      products: new Map([["roof", productWith({ own: 10 })]]),
    });
    expect(flagged(base, "1 Dec", 15)).toEqual([[on("17 Mar"), "right"]]);
  });
});

describe("a purchase, as the fan test sees it", () => {
  const signs = (asOf: string, ...days: readonly string[]) =>
    fanSigns(timelineOf(annaBuying(...days), on(asOf)), 5, settings, on(asOf)).map((sign) => sign.cameBack);

  test("was followed by another, or was not, or it is too early to tell", () => {
    expect(signs("1 Jul", "1 Jan", "1 Apr", "1 Jun")).toEqual([true, true, null]);
    expect(signs("2 Jul", "1 Jan", "2 Apr", "1 Jun")).toEqual([false, true, null]);
    expect(signs("30 May", "1 Mar")).toEqual([null]);
    expect(signs("31 May", "1 Mar")).toEqual([false]);
  });

  test("has no coming back in a one-off business", () => {
    const base = baseOf({ rows: [bought("1 Mar", 100)] });
    const [sign] = fanSigns(timelineOf(base, on("1 Dec")), 5, base.settings, on("1 Dec"));
    expect(sign).toMatchObject({ purchases: 1, cameBack: null });
  });
});

test("three clients, worked by hand", () => {
  const buys = (client: number, ...days: readonly string[]) =>
    days.map((day) => bought(day, 100, { client }));
  const base = baseOf({
    clients: ["anna", "boris", "vera", "gleb"].map((name) => clientNamed(name)),
    // Anna comes 10 days late, then stays away. Boris buys twice. Vera buys today. Gleb never.
    rows: [
      ...buys(0, "1 Jan", "10 Feb", "1 Mar", "20 Mar"),
      ...buys(1, "1 Jan", "15 Jan"),
      ...buys(2, "31 Dec"),
    ],
    settings: { ...settings, fanGrowthSigns: 4 },
  });
  const {
    newcomers,
    flagged: clients,
    flags,
    fans,
    months,
  } = backTest(base, { from: 0, count: 9 }, on("31 Dec"));
  expect([newcomers, clients]).toEqual([3, 2]);
  // Anna: 1 Feb (bought on 10 Feb), 20 Apr; her gaps of 40, 19 and 19 days make a rhythm of 19. Boris: 15 Feb.
  expect(flags[0]).toEqual({ tenths: 10, judged: 3, falseAlarms: 1, late: 0, open: 0 });
  // At 1.3 times, 39 days, Anna would be called sleeping on 10 Feb, and buys on that day; on 29 Apr two gaps of 19 days are over.
  expect(flags[3]).toEqual({ tenths: 13, judged: 2, falseAlarms: 0, late: 1, open: 0 });
  expect(fans.map(({ needed, fans: made }) => [needed, made])).toEqual([
    [2, 2],
    [3, 1],
    [4, 1],
    [5, 0],
  ]);
  // Judged: Anna's 2nd, 3rd (came back), 4th; Boris's 2nd.
  expect(fans.map(({ judged, tooEarly, tooLate }) => [judged, tooEarly, tooLate])).toEqual([
    [4, 2, 0],
    [4, 1, 1],
    [4, 1, 2],
    [4, 0, 2],
  ]);
  expect(months.map(({ month, flags: own }) => [month, own[0]!.judged])).toEqual([
    [on("1 Feb"), 2],
    [on("1 Mar"), 0],
    [on("1 Apr"), 1],
    [on("1 May"), 0],
  ]);
});
