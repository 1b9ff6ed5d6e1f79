import { type Cell, isBlank } from "../sheets/cell";
import { WrongArgument } from "../sheets/problem";
import type { RowArgument } from "./row-arguments";

/** What a formula gives back: one cell, or rows that spill. */
export type Answer = Cell | Cell[][];

/**
 * One answer per row of the columns given, or a single one when every argument is a value. The answer ends at the last row in which any column
 * is filled; a row whose columns are all blank, or hold something unreadable, is blank.
 */
export function answerRows<Values extends readonly unknown[]>(
  args: { readonly [Place in keyof Values]: RowArgument<Values[Place]> },
  answer: (...values: Values) => Cell,
): Answer {
  const list = args as readonly RowArgument<unknown>[];
  const columns = list.filter((arg) => arg.column !== null);
  const answerAt = (row: number): Cell => {
    const values = list.map((arg) => arg.at(row));
    if (values.includes(null)) return "";
    return answer(...(values.map((read) => read!.value) as unknown as Values));
  };
  if (columns.length === 0) return answerAt(0);
  checkHeights(columns);
  const isEmpty = (row: number) => columns.every((arg) => isBlank(arg.column![row]));
  let height = columns[0]!.column!.length;
  while (height > 1 && isEmpty(height - 1)) height--;
  return Array.from({ length: height }, (_, row) => [isEmpty(row) ? "" : answerAt(row)]);
}

function checkHeights(columns: readonly RowArgument<unknown>[]): void {
  const [first, ...others] = columns as [RowArgument<unknown>, ...RowArgument<unknown>[]];
  const height = first.column!.length;
  for (const { name, column } of others) {
    if (column!.length === height) continue;
    throw new WrongArgument({
      code: "unequal heights",
      argument: first.name,
      height,
      other: name,
      otherHeight: column!.length,
    });
  }
}
