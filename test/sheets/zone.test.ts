import { describe, expect, test } from "vitest";
import { zoneFrom } from "../../src/sheets/reading/zone";
import { offsetIn, serial } from "../fixtures/locales";

const day = 86_400_000;
const [first, last] = [serial("2009-12-31"), serial("2030-01-02")];

/** Days that a calendar has leapt over: Samoa crossed the date line. */
const missingDays: Record<string, readonly number[]> = { "Pacific/Apia": [serial("2011-12-30")] };

/** The day on the wall, written by the computer's own calendar. */
function wallDays(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
  return (instant) => serial(format.format(instant));
}

describe.each([
  "Etc/UTC",
  "America/New_York",
  "Europe/London",
  "America/Sao_Paulo",
  "Asia/Beirut",
  "Asia/Vladivostok",
  "Pacific/Apia",
  "America/Los_Angeles",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
  "America/Havana",
])("in %s", (timeZone) => {
  const zone = zoneFrom(offsetIn(timeZone));
  const missing = missingDays[timeZone] ?? [];

  test("every day from 2010 to 2029 begins on its own day, and an instant before on the day before", () => {
    const wallDay = wallDays(timeZone);
    for (let asked = first; asked <= last; asked++) {
      if (missing.includes(asked)) continue;
      const start = zone.startOf(asked);
      if (wallDay(start) !== asked || wallDay(start - 1) >= asked)
        expect.fail(`day ${asked} began at ${new Date(start).toISOString()}`);
      if (zone.dayAt(start) !== asked || zone.dayAt(start - 1) >= asked)
        expect.fail(`${new Date(start).toISOString()} was not found to be the start of day ${asked}`);
    }
  });

  test("the day at any hour is the day on the wall, before, on and after a change of clocks", () => {
    const wallDay = wallDays(timeZone);
    for (
      let instant = (first - 25569) * day;
      instant < (last - 25569) * day;
      instant += 7 * 3_600_000 + 17 * 60_000
    )
      if (zone.dayAt(instant) !== wallDay(instant)) expect.fail(new Date(instant).toISOString());
  });
});

describe("where clocks leap over midnight the day begins at the leap", () => {
  test.each([
    ["America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00Z"],
    ["Asia/Beirut", "2019-03-31", "2019-03-30T22:00Z"],
    ["America/Havana", "2024-03-10", "2024-03-10T05:00Z"],
  ])("%s, %s", (timeZone, written, instant) => {
    expect(zoneFrom(offsetIn(timeZone)).startOf(serial(written))).toBe(Date.parse(instant));
  });
});

test("a change of clocks is felt on the day it happens", () => {
  const newYork = zoneFrom(offsetIn("America/New_York"));
  const length = (written: string) =>
    (newYork.startOf(serial(written) + 1) - newYork.startOf(serial(written))) / 3_600_000;
  expect(["2026-03-07", "2026-03-08", "2026-03-09", "2026-11-01"].map(length)).toEqual([24, 23, 24, 25]);
});

test("a hundred thousand dates ask for few offsets, not a hundred thousand", () => {
  let asked = 0;
  const offset = offsetIn("Europe/London");
  const zone = zoneFrom((instant) => {
    asked++;
    return offset(instant);
  });
  for (let i = 0; i < 100_000; i++) zone.dayAt(Date.parse("2024-01-01T00:00Z") + (i % 730) * day);
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(500);
});
