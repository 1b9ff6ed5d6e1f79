import { describe, expect, test } from "vitest";
import { nextCharge, subscriptionStanding } from "../../src/domain/offers/subscription";
import type { SubscriptionRow } from "../../src/domain/records/subscription";
import { calendarOf } from "../../src/domain/values/day";
import { moneyOf } from "../../src/domain/values/money";
import { on } from "../fixtures/days";

/** From 31 January, 1000 a month. */
const monthly: SubscriptionRow = {
  startsOn: on("31 Jan"),
  fee: moneyOf(1000),
  everyMonths: 1,
  endsOn: null,
  endedOn: null,
  endedBecause: null,
  separatePrice: null,
  cost: null,
};
const standingOn = (asOf: string, more: Partial<SubscriptionRow> = {}) =>
  subscriptionStanding({ ...monthly, ...more }, on(asOf));

describe("7.5 a subscription is active or ended", () => {
  const untilMarch = { endsOn: on("31 Mar") };

  test.each<[string, Partial<SubscriptionRow>, string, string | null]>([
    ["30 Jan", {}, "ahead", null],
    ["31 Jan", {}, "active", null],
    ["31 Mar", untilMarch, "active", null],
    ["1 Apr", untilMarch, "ended", "term ended"],
    ["1 Apr", { ...untilMarch, endedBecause: "no longer needed" }, "ended", "no longer needed"],
    ["9 Mar", { endedOn: on("10 Mar"), endedBecause: "client refused" }, "active", null],
    ["10 Mar", { endedOn: on("10 Mar"), endedBecause: "client refused" }, "ended", "client refused"],
    ["10 Mar", { endedOn: on("10 Mar") }, "ended", null],
    ["5 Apr", { ...untilMarch, endedOn: on("9 Apr"), endedBecause: "client refused" }, "ended", "term ended"],
    ["1 Feb", { endedBecause: "no longer needed" }, "ended", "no longer needed"],
  ])("on %s with %j it is %s, because %s", (asOf, more, value, because) => {
    expect(standingOn(asOf, more).state).toEqual({ value, because });
  });
});

describe("7.5, 1.2 the next charge", () => {
  test.each([
    ["1 Jan", "31 Jan"],
    ["31 Jan", "31 Jan"],
    ["1 Feb", "28 Feb"],
    ["28 Feb", "28 Feb"],
    ["1 Mar", "31 Mar"],
    ["1 Apr", "30 Apr"],
    ["1 May", "31 May"],
    ["1 Feb 2028", "29 Feb 2028"],
  ])("on %s is on %s: the 31st comes back after a short month", (asOf, charge) => {
    expect(standingOn(asOf).nextCharge).toBe(on(charge));
  });

  test("comes every n months", () => {
    expect(standingOn("1 Feb", { everyMonths: 3 }).nextCharge).toBe(on("30 Apr"));
    expect(standingOn("1 Feb", { everyMonths: 12 }).nextCharge).toBe(on("31 Jan 2027"));
  });

  test("does not come on or after the end of the term or of the subscription", () => {
    expect(standingOn("1 Mar", { endsOn: on("31 Mar") }).nextCharge).toBeNull();
    expect(standingOn("1 Mar", { endsOn: on("1 Apr") }).nextCharge).toBe(on("31 Mar"));
    expect(standingOn("1 Mar", { endedOn: on("31 Mar") }).nextCharge).toBeNull();
    expect(standingOn("1 Mar", { endedBecause: "client refused" }).nextCharge).toBeNull();
  });

  test("never drifts: a hundred years on it is still the 31st, or the last day of a shorter month", () => {
    let asOf = monthly.startsOn;
    for (let months = 0; months < 1200; months++) {
      const charge = nextCharge(monthly, asOf)!;
      const { year, month, date } = calendarOf(charge);
      expect(year * 12 + month - 1).toBe(2026 * 12 + months);
      expect([28, 29, 30, 31]).toContain(date);
      expect(date === 31 || calendarOf(charge + 1).date === 1).toBe(true);
      asOf = charge + 1;
    }
  });
});

describe("7.5 the money of a subscription", () => {
  test("is a month's part of the fee while it is active, and nothing before or after", () => {
    const year = { everyMonths: 12, fee: moneyOf(10_000) };
    expect(standingOn("1 Mar", year).monthlyRevenue).toBe(moneyOf(833.33));
    expect(standingOn("30 Jan", year).monthlyRevenue).toBe(0);
    expect(standingOn("1 Mar", { ...year, endedOn: on("1 Mar") }).monthlyRevenue).toBe(0);
  });

  test("saves the client the separate prices less the fee, and leaves us a margin", () => {
    const standing = standingOn("1 Mar", { separatePrice: moneyOf(1300), cost: moneyOf(600) });
    expect(standing).toMatchObject({ saving: moneyOf(300), marginShare: 0.4 });
  });

  test("may cost the client more than separate prices, and us more than the fee: both are reported", () => {
    const standing = standingOn("1 Mar", { separatePrice: moneyOf(900), cost: moneyOf(1100) });
    expect(standing).toMatchObject({ saving: moneyOf(-100), marginShare: -0.1 });
  });

  test("has no margin without a cost, or for nothing", () => {
    expect(standingOn("1 Mar")).toMatchObject({ saving: null, marginShare: null });
    expect(standingOn("1 Mar", { fee: 0, cost: moneyOf(10) }).marginShare).toBeNull();
  });
});
