import { describe, expect, test } from "vitest";
import { serialToInstant } from "../../preview/services/spreadsheet-date";
import { zoneNamed } from "../../preview/services/zone";
import { openFixture, run } from "./fixture";

const readFirstCell = `return SpreadsheetApp.getActive().getSheets()[0].getRange("A1").getValue()`;

describe("the script's zone and the spreadsheet's zone", () => {
  const zones = { spreadsheet: { timeZone: "America/Los_Angeles" }, scriptTimeZone: "Etc/UTC" };

  test("getValue gives midnight in the spreadsheet's zone", async () => {
    const host = await openFixture({ ...zones, sheets: { Sheet1: [["2026-03-01"]] } });
    expect(await run(host, `${readFirstCell}.toISOString()`)).toBe("2026-03-01T08:00:00.000Z");
  });

  test("local fields are read in the script's zone", async () => {
    const sheets = { Sheet1: [["2026-03-01"]] };
    const far = await openFixture({
      spreadsheet: { timeZone: "Asia/Vladivostok" },
      scriptTimeZone: "Etc/UTC",
      sheets,
    });
    expect(
      await run(
        far,
        `const day = (function () { ${readFirstCell} })(); return [day.getDate(), day.getHours()]`,
      ),
    ).toEqual([28, 14]);
    const near = await openFixture({
      spreadsheet: { timeZone: "Asia/Vladivostok" },
      scriptTimeZone: "Asia/Vladivostok",
      sheets,
    });
    expect(
      await run(
        near,
        `const day = (function () { ${readFirstCell} })(); return [day.getDate(), day.getHours()]`,
      ),
    ).toEqual([1, 0]);
  });

  test("new Date(y, m, d) is midnight in the script's zone", async () => {
    const host = await openFixture({ scriptTimeZone: "Asia/Vladivostok" });
    expect(await run(host, "return new Date(2026, 6, 1).toISOString()")).toBe("2026-06-30T14:00:00.000Z");
    expect(await run(host, `return new Date("7/1/2026").toISOString()`)).toBe("2026-06-30T14:00:00.000Z");
    expect(await run(host, `return new Date("2026-07-01").toISOString()`)).toBe("2026-07-01T00:00:00.000Z");
  });

  test("a written date lands on the day it is in the spreadsheet's zone", async () => {
    const host = await openFixture(zones);
    await run(
      host,
      `SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setValue(new Date(Date.UTC(2026, 2, 1, 8)))`,
    );
    expect(await host.cells("Sheet1", "A1")).toEqual([[{ date: "2026-03-01" }]]);
  });

  test("TODAY is the day in the spreadsheet's zone", async () => {
    const now = "2026-07-01T20:00Z";
    const sheets = { Sheet1: [["=TODAY()", "=NOW()"]] };
    const east = await openFixture({ now, sheets, spreadsheet: { timeZone: "Asia/Vladivostok" } });
    expect(await east.cells("Sheet1", "A1:B1")).toEqual([
      [{ date: "2026-07-02" }, { date: "2026-07-02T06:00:00" }],
    ]);
    const west = await openFixture({ now, sheets, spreadsheet: { timeZone: "America/Los_Angeles" } });
    expect(await west.cells("Sheet1", "A1")).toEqual([[{ date: "2026-07-01" }]]);
  });

  test("the two time zone settings are distinguished", async () => {
    const host = await openFixture(zones);
    expect(
      await run(
        host,
        "return [Session.getScriptTimeZone(), SpreadsheetApp.getActive().getSpreadsheetTimeZone()]",
      ),
    ).toEqual(["Etc/UTC", "America/Los_Angeles"]);
  });
});

describe("a zone's clock", () => {
  const losAngeles = zoneNamed("America/Los_Angeles");
  const day = (iso: string) => Date.parse(`${iso}Z`);

  test.each([
    ["before the clocks go forward", "2026-03-08T01:30:00", "2026-03-08T09:30:00"],
    ["in the hour that is skipped", "2026-03-08T02:30:00", "2026-03-08T10:30:00"],
    ["after the clocks go forward", "2026-03-08T03:30:00", "2026-03-08T10:30:00"],
    ["in the hour that comes twice, its first time", "2026-11-01T01:30:00", "2026-11-01T08:30:00"],
    ["at midnight in summer", "2026-07-01T00:00:00", "2026-07-01T07:00:00"],
  ])("%s", (_when, wall, utc) => {
    expect(losAngeles.instant(day(wall))).toBe(day(utc));
  });

  test("serials and instants agree on every day of a year of two changes", () => {
    for (let serial = 46023; serial < 46388; serial++) {
      const wall = losAngeles.wallClock(serialToInstant(serial, losAngeles));
      expect(wall).toBe(Date.UTC(1899, 11, 30) + serial * 864e5);
    }
  });
});

describe("Utilities", () => {
  test.each([
    ["yyyy-MM-dd HH:mm:ss", "2026-03-01 17:05:09"],
    ["d MMM yy, h:mm a", "1 Mar 26, 5:05 PM"],
    ["EEEE, d MMMM", "Sunday, 1 March"],
    ["dd.MM 'at' HH''", "01.03 at 17'"],
  ])("formatDate %s", async (pattern, text) => {
    const body = `return Utilities.formatDate(new Date(Date.UTC(2026, 2, 1, 7, 5, 9)), "Asia/Vladivostok", ${JSON.stringify(pattern)})`;
    expect(await run(await openFixture(), body)).toBe(text);
  });

  test("parseDate reads in the zone it is given", async () => {
    const host = await openFixture();
    expect(
      await run(
        host,
        `return Utilities.parseDate("2026-07-01", "Asia/Vladivostok", "yyyy-MM-dd").toISOString()`,
      ),
    ).toBe("2026-06-30T14:00:00.000Z");
    await expect(run(host, `return Utilities.parseDate("1 July", "Etc/UTC", "yyyy-MM-dd")`)).rejects.toThrow(
      'Unparseable date: "1 July"',
    );
  });

  test("getUuid is a fresh version 4 id", async () => {
    expect(await run(await openFixture(), "return Utilities.getUuid()")).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });
});
