import { describe, expect, test } from "vitest";
import { openFixture, run } from "./fixture";

const sheet = "SpreadsheetApp.getActive().getSheets()[0]";

describe("the grid complains in Google's words", () => {
  test.each([
    [`${sheet}.getRange(1001, 1)`, "The coordinates of the range are outside the dimensions of the sheet."],
    [
      `${sheet}.getRange("A1").offset(0, 26)`,
      "The coordinates of the range are outside the dimensions of the sheet.",
    ],
    [`${sheet}.getRange(1, 1, 0, 1)`, "The number of rows in the range must be at least 1."],
    [`${sheet}.getRange(1, 1, 1, 0)`, "The number of columns in the range must be at least 1."],
    [`${sheet}.getRange(0, 1)`, "The starting row of the range is too small."],
    [`${sheet}.getRange("nonsense")`, "Range not found"],
    [
      `${sheet}.getRange("A1:B2").setValues([[1, 2]])`,
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    ],
    [
      `${sheet}.getRange("A1:B1").setValues([[1]])`,
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    ],
    [
      `${sheet}.getRange("A1").setValues(1)`,
      "The parameters (number) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      `${sheet}.getRange("A1").setValue("x".repeat(50001))`,
      "Your input contains more than the maximum of 50000 characters in a single cell.",
    ],
    [
      `SpreadsheetApp.getActive().insertSheet("Sheet1")`,
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    ],
    [`SpreadsheetApp.getActive().deleteSheet(${sheet})`, "You can't remove all the sheets in a document."],
    [
      `SpreadsheetApp.getActive().setNamedRange("2 words", ${sheet}.getRange("A1"))`,
      'The name "2 words" is not a valid name for a range.',
    ],
    [`${sheet}.deleteRows(999, 3)`, "Those rows are out of bounds."],
  ])("%s", async (body, message) => {
    await expect(run(await openFixture(), body)).rejects.toThrow(message);
  });
});
