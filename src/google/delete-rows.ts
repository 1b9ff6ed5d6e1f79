type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** From the bottom up, runs of neighbours at once, so that the rows above keep their numbers. */
export function deleteRows(sheet: Sheet, rows: readonly number[]): void {
  for (const { first, count } of runsOf(rows).reverse()) sheet.deleteRows(first, count);
}

/** Makes room for rows again where they were; from the top down, so that each lands on its old number. */
export function insertRows(sheet: Sheet, rows: readonly number[]): void {
  for (const { first, count } of runsOf(rows)) {
    sheet.insertRowsAfter(Math.min(first - 1, sheet.getMaxRows()), count);
  }
}

function runsOf(rows: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.count === row) last.count++;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}
