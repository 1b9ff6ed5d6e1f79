import type { Area } from "./area";

/** Refuses data whose rows and columns are not those of the range, in Google's words. */
export function checkShape(method: string, data: unknown, area: Area): asserts data is unknown[][] {
  if (!Array.isArray(data) || !data.every(Array.isArray)) {
    throw new Error(
      `The parameters (${typeof data}) don't match the method signature for SpreadsheetApp.Range.${method}.`,
    );
  }
  if (data.length !== area.rows) throw new Error(mismatch("rows", data.length, area.rows));
  const wrong = data.find((row) => row.length !== area.columns);
  if (wrong) throw new Error(mismatch("columns", wrong.length, area.columns));
}

function mismatch(what: "rows" | "columns", given: number, expected: number): string {
  return (
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
    `The data has ${given} but the range has ${expected}.`
  );
}
