import { describe, expect, test } from "vitest";
import type { Planned, Workbook } from "../../src/actions/change/workbook";
import { clientCard } from "../../src/actions/client-card/client-card";
import { givePerk } from "../../src/actions/client-card/give-perk";
import { adjustPoints, spendPoints } from "../../src/actions/client-card/write-points";
import type { Cells } from "../../src/sheets/reading/cell";
import { cardWorkbook } from "../fixtures/card-workbook";
import { on } from "../fixtures/days";

const english = cardWorkbook("en");
const without = ({ ranges, ...rest }: Workbook, sheet: keyof Workbook["ranges"]): Workbook => {
  const { [sheet]: _, ...others } = ranges;
  return { ...rest, ranges: others };
};
const withRows = (sheet: "points" | "perks", ...rows: Cells): Workbook => ({
  ...english,
  ranges: { ...english.ranges, [sheet]: [...english.ranges[sheet]!, ...rows] },
});
const loyaltyOf = (workbook: Workbook, client = "Irina") => {
  const answer = clientCard(workbook, client, "en");
  return answer.ok ? answer.value.loyalty : null;
};
/** What is written, or the problem that prevents it. */
const rowOf = (plan: Planned) =>
  plan.ok ? plan.value.change.additions!.map(({ sheet, rows }) => [sheet, ...rows]) : plan.problem;

const spend = { client: "irina", day: on("6 Mar"), bill: "90", points: "45", order: "12", note: "" };
const perk = { client: "irina", perk: "Own manager", day: on("6 Mar"), by: "Olga", note: "" };

describe("the loyalty of a client", () => {
  test("adds what purchases earn to the rows of Points, until a row of Points contains what was earned", () => {
    expect(loyaltyOf(english)!.points).toMatchObject({ balance: 45_50, source: "purchases", redeemCap: 0.5 });
    const kept = withRows("points", ["Egor", on("3 Mar"), "earn", 5, "", "", ""]);
    expect(loyaltyOf(kept)!.points).toMatchObject({ balance: 10_50, source: "ledger" });
    expect(loyaltyOf(kept, "Egor")!.points).toMatchObject({ balance: 5_00 });
  });

  test("has no points where no purchase earns any and no row of Points contains any", () => {
    const tiers: Cells = [["Tier"], ["Base"]];
    const plain = { ...english, ranges: { ...english.ranges, tiers } };
    expect(loyaltyOf(without(plain, "points"))!.points).toBeNull();
  });

  test("shows what expires soon, and the first day on which some of it expires", () => {
    expect(loyaltyOf(english)!.points).toMatchObject({ expiring: 20_50, lastDay: on("20 Mar") });
  });

  test("has the n-th free and the sum rewards of offers for this client, none of those for a higher tier", () => {
    expect(loyaltyOf(english)!.free).toMatchObject([
      { offer: "Coffee card", product: "Beans", paidUnits: 3, paid: 7, taken: 1, earned: 1, progress: 1 },
    ]);
    expect(loyaltyOf(english)!.rewards).toMatchObject([
      { offer: "Free delivery", sum: 1500_00, earnedOn: on("20 Feb"), validUntil: on("20 Aug") },
    ]);
    expect(loyaltyOf(english, "Anna")).toMatchObject({ free: [], rewards: [], perks: [], bills: [] });
  });

  test("shows both rules that fall on one purchase and the one that decides", () => {
    const beans = loyaltyOf(english)!.bills.find(({ product }) => product === "Beans")!;
    expect(beans.rules.map(({ name, overriddenBy }) => [name, overriddenBy])).toEqual([
      ["Silver", null],
      ["Coffee card", null],
      ["Guest week", null],
      ["Silver", null],
      ["Spring", { name: "Coffee card", because: "not with" }],
    ]);
  });

  test("has a line for every contract and subscription", () => {
    expect(loyaltyOf(english)!.contracts).toMatchObject([
      { contract: "No 7", product: "Beans", state: "running", bought: 8_00, agreed: { unit: "pieces" } },
      { contract: "", product: "", state: "ended", agreed: { unit: "money", hundredths: 900_00 } },
    ]);
    expect(loyaltyOf(english)!.subscriptions).toMatchObject([
      { subscription: "Barista club", state: { value: "active" }, nextCharge: on("15 Mar"), saving: 5_00 },
      { subscription: "Tuning", state: { value: "ended", because: "no longer needed" }, nextCharge: null },
    ]);
  });

  test("is empty, without a failure, where the sheets are the user's own under the same titles", () => {
    const foreign = ["offers", "points", "perks", "contracts", "subscriptions"] as const;
    const ranges = {
      ...english.ranges,
      ...Object.fromEntries(foreign.map((sheet) => [sheet, [["Ours"], [1]]])),
    };
    expect(loyaltyOf({ ...english, ranges })).toMatchObject({
      points: { balance: 35_00 },
      free: [],
      contracts: [],
      subscriptions: [],
    });
  });
});

describe("spending points", () => {
  test("is one row of the kind spend", () => {
    expect(rowOf(spendPoints(english, spend))).toEqual([
      ["points", { client: "Irina", date: { day: on("6 Mar") }, kind: "spend", points: 45, order: "12" }],
    ]);
  });

  test("of more than may pay the bill is refused with the number, to the hundredth", () => {
    const most = { code: "too many points", redeemable: 45_00 };
    expect(rowOf(spendPoints(english, { ...spend, points: "45.01" }))).toEqual(most);
    expect(rowOf(spendPoints(english, { ...spend, bill: "1000", points: "45.51" }))).toEqual({
      ...most,
      redeemable: 45_50,
    });
    expect(spendPoints(english, { ...spend, bill: "1000", points: "45.5" }).ok).toBe(true);
  });

  test("twice is refused the second time, for the ledger is the balance", () => {
    const spent = withRows("points", ["Irina", on("6 Mar"), "spend", 45, "", "", ""]);
    expect(rowOf(spendPoints(spent, { ...spend, points: "1" }))).toEqual({
      code: "too many points",
      redeemable: 50,
    });
  });

  test("asks again for a bill or an amount that is not a number", () => {
    expect(rowOf(spendPoints(english, { ...spend, bill: "much", points: "-5" }))).toEqual({
      code: "wrong fields",
      fields: ["bill", "points"],
    });
  });

  test("needs the sheet Points", () => {
    expect(rowOf(spendPoints(without(english, "points"), { ...spend, points: "1" }))).toEqual({
      code: "no sheet",
      sheet: "points",
    });
  });
});

describe("adjusting points", () => {
  const adjust = { client: "Irina", day: on("6 Mar"), points: "-5.25", note: "Entered twice" };

  test("is one row of the kind adjust, with its sign and its reason", () => {
    expect(rowOf(adjustPoints(english, adjust))).toEqual([
      [
        "points",
        { client: "Irina", date: { day: on("6 Mar") }, kind: "adjust", points: -5.25, note: "Entered twice" },
      ],
    ]);
  });

  test("a correction of 0 points asks for the number again", () => {
    expect(rowOf(adjustPoints(english, { ...adjust, points: "0" }))).toMatchObject({ fields: ["points"] });
  });
});

describe("giving a perk", () => {
  test("is one row on Perks given, in the words of Tiers", () => {
    expect(rowOf(givePerk(english, perk))).toEqual([
      ["perks", { client: "Irina", date: { day: on("6 Mar") }, perk: "own manager", by: "Olga" }],
    ]);
  });

  test("that was given, or that the tier does not have, is refused", () => {
    const given = withRows("perks", ["Irina", on("6 Mar"), "Own manager", "", ""]);
    for (const plan of [givePerk(given, perk), givePerk(english, { ...perk, perk: "Yacht" })]) {
      expect(rowOf(plan)).toEqual({ code: "changed meanwhile" });
    }
  });

  test("a perk for an unknown client is refused", () => {
    expect(rowOf(givePerk(english, { ...perk, client: "Nobody" }))).toEqual({
      code: "unknown client",
      client: "Nobody",
    });
  });
});
