import { WrongArgument } from "../sheets/problems/problem";
import type { Cell } from "../sheets/reading/cell";
import { maxCells } from "./answer-table";

/** A header row of titles, in their order, and the rows below it. An answer larger than Sheets could take is refused. */
export function titledRows<Title extends string>(
  titles: Readonly<Record<Title, string>>,
  rows: readonly Readonly<Record<Title, Cell>>[],
): Cell[][] {
  const columns = Object.keys(titles) as Title[];
  const cells = (rows.length + 1) * columns.length;
  if (cells > maxCells) throw new WrongArgument({ code: "too many cells", cells });
  return [
    columns.map((column) => titles[column]),
    ...rows.map((row) => columns.map((column) => row[column])),
  ];
}
