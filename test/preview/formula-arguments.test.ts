import { describe, expect, test } from "vitest";
import { openFixture } from "./fixture";

/** What the fixture's =SAW() was given for `argument`, beside the given cells. */
async function saw(argument: string, cells: (string | number | boolean | null)[][], timeZone = "Etc/UTC") {
  const host = await openFixture({ spreadsheet: { timeZone }, sheets: { Sheet1: cells } });
  await host.setFormula("Sheet1", "Z1", `=SAW(${argument})`);
  return (await host.cells("Sheet1", "Z1"))[0]?.[0];
}

describe("a formula's arguments", () => {
  test("a cell is handed over bare", async () => {
    expect(await saw("A1", [[5]])).toBe("Number:5");
  });

  test("a range of one cell is handed over bare as well", async () => {
    expect(await saw("A1:A1", [["x"]])).toBe("String:x");
  });

  test("a range is rows of values with blanks as empty text", async () => {
    expect(
      await saw("A1:B2", [
        [1, null],
        ["a", true],
      ]),
    ).toBe("2x2 Number:1,String:;String:a,Boolean:true");
  });

  test("a text in the formula is text, whatever it looks like", async () => {
    expect(await saw('"01.02.2026"', [[1]])).toBe("String:01.02.2026");
    expect(await saw('"03/04/2025"', [[1]])).toBe("String:03/04/2025");
    expect(await saw('"1,234"', [[1]])).toBe("String:1,234");
  });

  test("a blank cell is an empty text", async () => {
    expect(await saw("B9", [[1]])).toBe("String:");
  });

  test("an error cell is its text", async () => {
    expect(await saw("A1", [["=NA()"]])).toBe("String:#N/A");
    expect(await saw("A1:A2", [["=1/0"], ["=NOSUCH()"]])).toBe("2x1 String:#DIV/0!;String:#NAME?");
  });

  test("a percentage is a fraction", async () => {
    expect(await saw("A1", [["10%"]])).toBe("Number:0.1");
  });

  test("a date cell is midnight in the spreadsheet's zone", async () => {
    expect(await saw("A1", [["2026-07-01"]], "Asia/Vladivostok")).toBe("Date:2026-06-30T14:00:00.000Z");
    expect(await saw("A1", [["2026-07-01"]], "America/Los_Angeles")).toBe("Date:2026-07-01T07:00:00.000Z");
  });

  test("a date that a formula calculates is a date too", async () => {
    expect(await saw("A1", [["=DATE(2026,3,1)"]])).toBe("Date:2026-03-01T00:00:00.000Z");
  });

  test("an open range hands over every row of the sheet", async () => {
    expect(
      await saw("A2:B", [
        ["h", "h"],
        ["a", 1],
      ]),
    ).toBe("999x2 String:a,Number:1;String:,String:");
    expect(await saw("A:A", [["a"], ["b"]])).toBe("1000x1 String:a;String:b");
  });

  test("arguments may be parted by semicolons", async () => {
    expect(await saw('A1; ";"', [["2;3"]])).toBe("String:2;3");
  });

  test("a name hands over its cells", async () => {
    const host = await openFixture({ sheets: { Settings: [["Today", "2026-03-01"]] } });
    host.nameRange("Today", "Settings!$B$1");
    await host.setFormula("Settings", "D1", "=SAW(Today)");
    expect(await host.cells("Settings", "D1")).toEqual([["Date:2026-03-01T00:00:00.000Z"]]);
  });

  test("spilled cells are arguments like any other", async () => {
    expect(await saw("A1:A2", [['=ANSWER("[[1],[2]]")']])).toBe("2x1 Number:1;Number:2");
  });
});
