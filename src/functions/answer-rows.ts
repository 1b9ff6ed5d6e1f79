import { WrongArgument } from "../sheets/problems/problem";
import { type Cell, isBlank } from "../sheets/reading/cell";
import type { RowArgument } from "./row-arguments";

/** The result of a formula: one cell, or rows that spill. */
export type Answer = Cell | Cell[][];

/**
 * One answer per row of the columns given, or a single one when every argument is a value. The answer ends at the last row in which any column
 * is filled; a row whose columns are all blank, or hold something unreadable, is blank.
 */
export function answerRows<Values extends readonly unknown[]>(
  args: RowArguments<Values>,
  answer: (...values: Values) => Cell,
): Answer {
  const rows = answerWideRows([""], args, (...values) => [answer(...values)]);
  return args.some(({ column }) => column !== null) ? rows : rows[0]![0]!;
}

/** The same where an answer takes several cells side by side. */
export function answerWideRows<Values extends readonly unknown[]>(
  blank: readonly Cell[],
  args: RowArguments<Values>,
  answer: (...values: Values) => Cell[],
): Cell[][] {
  const list = args as readonly RowArgument<unknown>[];
  const columns = list.filter((arg) => arg.column !== null);
  const answerAt = (row: number): Cell[] => {
    const values = list.map((arg) => arg.at(row));
    if (values.includes(null)) return [...blank];
    return answer(...(values.map((read) => read!.value) as unknown as Values));
  };
  if (columns.length === 0) return [answerAt(0)];
  checkHeights(columns);
  const isEmpty = (row: number) => columns.every((arg) => isBlank(arg.column![row]));
  let height = columns[0]!.column!.length;
  while (height > 1 && isEmpty(height - 1)) height--;
  return Array.from({ length: height }, (_, row) => (isEmpty(row) ? [...blank] : answerAt(row)));
}

/** An argument for each value of a row. */
type RowArguments<Values extends readonly unknown[]> = {
  readonly [Place in keyof Values]: RowArgument<Values[Place]>;
};

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
