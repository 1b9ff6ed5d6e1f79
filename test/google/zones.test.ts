import { describe, expect, test } from "vitest";
import type { CellValue } from "../../preview/node-host";
import { openAddOn } from "../fixtures/opened-add-on";

/** Clients whose next purchase falls on, before and after a change of clocks. */
const days = [
  "2026-02-05",
  "2026-02-06",
  "2026-02-07",
  "2026-10-01",
  "2026-10-02",
  "2026-10-03",
  "2018-10-05",
];
const next = [
  "2026-03-07",
  "2026-03-08",
  "2026-03-09",
  "2026-10-31",
  "2026-11-01",
  "2026-11-02",
  "2018-11-04",
];
const sheets = {
  Table: [],
  Clients: [["Client", "Cycle, days"], ...days.map((_, place) => [`Client ${place}`, 30])],
  Purchases: [["Date", "Client", "Amount"], ...days.map((day, place) => [day, `Client ${place}`, 5])],
  Settings: [
    ["Setting", "Value"],
    ["Today", "2026-12-01"],
  ],
};

/** Where there is no midnight, the day begins at one o'clock, and the cell shows it. */
const dayOf = (cell: CellValue | undefined) =>
  typeof cell === "object" ? cell.date.replace(/T01:00:00$/, "") : cell;

describe.each(["Etc/UTC", "Asia/Vladivostok", "America/Los_Angeles", "America/Sao_Paulo", "Pacific/Apia"])(
  "the days in cells are right while the script lives in Etc/UTC and the spreadsheet in %s",
  (timeZone) => {
    test("for CLIENT_TABLE, clock changes included", async () => {
      const host = await openAddOn("en", { sheets, spreadsheet: { timeZone }, scriptTimeZone: "Etc/UTC" });
      host.nameRange("Today", "Settings!B2");
      await host.setFormula("Table", "A1", "=CLIENT_TABLE(Clients!A1:B; Purchases!A1:C; Today)");
      const rows = await host.cells("Table", "A2:I8");
      expect(rows.map((row) => dayOf(row[2]))).toEqual(days);
      expect(rows.map((row) => dayOf(row[6]))).toEqual(next);
      expect(rows.slice(3, 6).map((row) => row[8])).toEqual([31, 30, 29]);
    });

    test("for a column, whose answer may be requested again", async () => {
      const host = await openAddOn("en", { sheets, spreadsheet: { timeZone }, scriptTimeZone: "Etc/UTC" });
      await host.setFormula("Table", "A1", "=CLIENT_NEXT_PURCHASE(Purchases!A2:A8; 30)");
      await host.setFormula("Table", "B1", "=CLIENT_OVERDUE_DAYS(A1:A7; 30; A1)");
      expect((await host.cells("Table", "A1:A7")).map(([cell]) => dayOf(cell))).toEqual(next);
      expect((await host.cells("Table", "B1:B7")).map(([cell]) => cell)).toEqual([0, 0, 0, 0, 0, 0, 2650]);
    });
  },
);
