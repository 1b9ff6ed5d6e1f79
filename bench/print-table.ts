/** One line of the bench: a figure and its budget. */
export interface Row {
  readonly what: string;
  readonly figure: number;
  readonly unit: string;
  readonly goal: number;
  readonly hard: number;
  /** Whether more is better. */
  readonly isFloor?: true;
}

/** Prints the figures with their budgets. */
export function printTable(rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  console.log(
    `${"what".padEnd(width)}  ${"figure".padStart(10)}  ${"goal".padStart(10)}  ${"hard look".padStart(10)}`,
  );
  for (const row of rows) {
    const bound = (limit: number) => `${row.isFloor ? "≥" : "≤"} ${limit} ${row.unit}`.padStart(10);
    const figure = `${row.figure.toFixed(row.figure < 100 ? 2 : 0)} ${row.unit}`.padStart(10);
    console.log(
      `${row.what.padEnd(width)}  ${figure}  ${bound(row.goal)}  ${bound(row.hard)}  ${verdict(row)}`,
    );
  }
}

function verdict({ figure, goal, hard, isFloor }: Row): string {
  const within = (limit: number) => (isFloor ? figure >= limit : figure <= limit);
  if (within(goal)) return "ok";
  return within(hard) ? "over the goal" : "HARD LOOK";
}
