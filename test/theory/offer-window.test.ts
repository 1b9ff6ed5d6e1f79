import { describe, expect, test } from "vitest";
import { offerWindow } from "../../src/domain/offers/offer-window";
import { defaultSettings } from "../../src/domain/records/settings";
import { on } from "../fixtures/days";

const windowOn = (day: string, settings: Partial<typeof defaultSettings> = {}) =>
  offerWindow(on("1 Mar"), { ...defaultSettings, ...settings }, on(day));

describe("theory 7.1: the window after a purchase", () => {
  test.each([
    ["1 Mar", { code: "too early", opensOn: on("3 Mar") }],
    ["2 Mar", { code: "too early", opensOn: on("3 Mar") }],
    ["3 Mar", { code: "open", daysLeft: 5 }],
    ["8 Mar", { code: "open", daysLeft: 0 }],
    ["9 Mar", { code: "closed" }],
  ])("on %s after a purchase on 1 Mar: %j", (day, expected) => {
    expect(windowOn(day)).toEqual(expected);
  });

  test("is the team's to set, and may open on the day itself", () => {
    const own = { offerFromDay: 0, offerUntilDay: 1 };
    expect([windowOn("1 Mar", own), windowOn("2 Mar", own), windowOn("3 Mar", own)]).toEqual([
      { code: "open", daysLeft: 1 },
      { code: "open", daysLeft: 0 },
      { code: "closed" },
    ]);
  });

  test("is nowhere without a purchase, or with one that has not happened yet", () => {
    expect(offerWindow(null, defaultSettings, on("1 Mar"))).toBeNull();
    expect(windowOn("28 Feb")).toBeNull();
  });
});
