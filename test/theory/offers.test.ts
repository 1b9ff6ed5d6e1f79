import { describe, expect, test } from "vitest";
import { defaultSettings, type OfferFrequency } from "../../src/domain/records/settings";
import { offerVerdict } from "../../src/domain/touches/offer-credit";
import { offerShareOf, usefulTouchesShort } from "../../src/domain/touches/offer-share";
import { baseTouchCount } from "../../src/domain/touches/touch-count";
import { on } from "../fixtures/days";
import { offerOn, useful, willing } from "../fixtures/offer-credit";

const verdictOn = (
  day: string,
  touches: Parameters<typeof offerVerdict>[1],
  more: Partial<typeof willing> = {},
  settings: Partial<typeof defaultSettings> = {},
) => offerVerdict({ ...willing, ...more }, touches, { ...defaultSettings, ...settings }, on(day)).because;

/** All touches of a row of the worked table, its offers among them. */
const inWindow = (all: number, ...offers: string[]) => [
  ...useful(all - offers.length, on("1 Mar")),
  ...offers.map((day) => offerOn(day)),
];

describe("theory 6.5: the worked table, share 20 % in 90 days, weekly", () => {
  test("4 touches and no offer: allowed", () => {
    expect(verdictOn("5 Mar", inWindow(4))).toEqual({
      code: "allowed",
      all: 4,
      offers: 0,
      usefulShort: 0,
      nextDay: on("5 Mar"),
    });
  });

  test("3 touches and no offer: share binds, 1 useful touch short, and no day will help", () => {
    expect(verdictOn("5 Mar", inWindow(3))).toMatchObject({ code: "share", usefulShort: 1, nextDay: null });
  });

  test("9 with an offer on 1 Mar: on 5 Mar frequency binds until 8 Mar, and on 8 Mar it is allowed", () => {
    const touches = inWindow(9, "1 Mar");
    expect(verdictOn("5 Mar", touches)).toMatchObject({ code: "frequency", nextDay: on("8 Mar") });
    expect(verdictOn("7 Mar", touches)).toMatchObject({ code: "frequency", nextDay: on("8 Mar") });
    expect(verdictOn("8 Mar", touches)).toMatchObject({ code: "allowed", nextDay: on("8 Mar") });
  });

  test("9 with two offers: share binds, 5 short", () => {
    expect(verdictOn("20 Mar", inWindow(9, "20 Feb", "1 Mar"))).toMatchObject({
      code: "share",
      usefulShort: 5,
      nextDay: null,
    });
  });
});

describe("theory 6.3: 4 useful touches earn 1 offer", () => {
  test.each([
    [0, 0, 4],
    [4, 0, 0],
    [5, 1, 4],
    [8, 1, 1],
    [9, 1, 0],
  ])("of %i touches with %i offers, %i useful ones are short", (all, offers, short) => {
    expect(usefulTouchesShort({ all, offers }, 0.2)).toBe(short);
  });

  test("exactly the share is within it, whatever the share", () => {
    for (let percent = 1; percent <= 100; percent++) {
      for (let offers = 0; offers < 40; offers++) {
        const least = Math.ceil(((offers + 1) * 100 - percent) / percent);
        expect(usefulTouchesShort({ all: least, offers }, percent / 100)).toBe(0);
        if (least > offers) expect(usefulTouchesShort({ all: least - 1, offers }, percent / 100)).toBe(1);
      }
    }
  });

  test("every channel counts", () => {
    const touches = ["call", "sms", "podcast", "telegram"].map((channel) => ({
      ...useful(1, on("1 Mar"))[0]!,
      channel,
    }));
    expect(verdictOn("5 Mar", touches)).toMatchObject({ code: "allowed", all: 4 });
  });

  test("the window is (asOf − 90, asOf]: a touch 90 days ago no longer counts, tomorrow's not yet", () => {
    const touches = inWindow(4);
    expect(verdictOn("29 May", touches)).toMatchObject({ all: 4, code: "allowed" });
    expect(verdictOn("30 May", touches)).toMatchObject({ all: 0, code: "share", usefulShort: 4 });
    expect(verdictOn("28 Feb", touches)).toMatchObject({ all: 0, code: "share" });
  });

  test("the share of the base counts every client", () => {
    const touches = new Map([
      [0, inWindow(9, "1 Mar")],
      [1, inWindow(1, "2 Mar")],
    ]);
    const count = baseTouchCount(touches, 90, on("5 Mar"));
    expect(count).toEqual({ all: 10, offers: 2 });
    expect(offerShareOf(count)).toBe(0.2);
    expect(offerShareOf(baseTouchCount(new Map(), 90, on("5 Mar")))).toBeNull();
  });
});

describe("theory 6.4: frequency", () => {
  const next = (frequency: OfferFrequency, day: string, ...offers: string[]) =>
    verdictOn(day, inWindow(40, ...offers), { frequency });

  test.each([
    ["weekly", "8 Mar"],
    [1, "31 Mar"],
  ] as const)("%s: after an offer on 1 Mar the next is allowed on %s", (frequency, day) => {
    expect(next(frequency, "1 Mar", "1 Mar")).toMatchObject({ code: "frequency", nextDay: on(day) });
    expect(next(frequency, day, "1 Mar").code).toBe("allowed");
  });

  test("2 in 30 days: the third waits for the first to leave the window", () => {
    expect(next(2, "10 Mar", "1 Mar").code).toBe("allowed");
    expect(next(2, "10 Mar", "1 Mar", "10 Mar")).toMatchObject({ code: "frequency", nextDay: on("31 Mar") });
    expect(next(2, "31 Mar", "10 Mar", "1 Mar").code).toBe("allowed");
  });

  test("3 in 30 days: all three may fall on one day", () => {
    expect(next(3, "1 Mar", "1 Mar", "1 Mar").code).toBe("allowed");
    expect(next(3, "1 Mar", "1 Mar", "1 Mar", "1 Mar")).toMatchObject({ nextDay: on("31 Mar") });
  });

  test("more offers than are allowed are waited for one after another", () => {
    expect(next(1, "12 Mar", "1 Mar", "5 Mar", "10 Mar")).toMatchObject({ nextDay: on("9 Apr") });
    expect(next(2, "12 Mar", "1 Mar", "5 Mar", "10 Mar")).toMatchObject({ nextDay: on("4 Apr") });
  });

  test("the second cap counts all touches of 30 days, and offers wait for both", () => {
    const cap = { mostTouches: 10 };
    const touches = [...useful(6, on("1 Mar")), ...useful(3, on("4 Mar")), offerOn("2 Mar")];
    expect(verdictOn("12 Mar", touches, {}, { mostTouches: 11 }).code).toBe("allowed");
    expect(verdictOn("12 Mar", touches, {}, cap)).toMatchObject({
      code: "most touches",
      nextDay: on("31 Mar"),
    });
    expect(verdictOn("5 Mar", touches, {}, cap)).toMatchObject({ code: "frequency", nextDay: on("31 Mar") });
    expect(verdictOn("31 Mar", touches, {}, cap).code).toBe("allowed");
  });
});

describe("theory 6.5: the one rule that binds", () => {
  const everything = inWindow(9, "20 Feb", "1 Mar", "2 Mar");

  test("no consent has priority over leaving, leaving over share, share over frequency, and the first two give no day for the next offer", () => {
    const bound = (more: Partial<typeof willing>, touches = everything) => verdictOn("3 Mar", touches, more);
    expect(bound({ refusesContact: true, hasLeft: true })).toMatchObject({
      code: "no consent",
      usefulShort: null,
      nextDay: null,
    });
    expect(bound({ hasLeft: true })).toMatchObject({ code: "left", usefulShort: null, nextDay: null });
    expect(bound({}).code).toBe("share");
    expect(bound({}, [...everything, ...useful(20, on("3 Mar"))]).code).toBe("frequency");
  });
});
