import type { Execution } from "./execution";
import { areaOf } from "./given";
import type { Range, Sheet } from "./google";

/** How many rows and columns a sheet has, how wide they are and which are frozen. */
export function sheetSize(execution: Execution, id: string, self: () => Sheet) {
  const { call } = execution;
  const facts = () => call("sheet", id);
  const then = (_done: unknown) => self();
  const checked = (first: number, count: number, size: number, what: string) => {
    if (first < 1 || count < 1 || first + count - 1 > size)
      throw new Error(`Those ${what} are out of bounds.`);
    return first - 1;
  };
  const rowsFrom = (first: number, count: number) => checked(first, count, facts().rows, "rows");
  const columnsFrom = (first: number, count: number) => checked(first, count, facts().columns, "columns");
  const insertColumnsAfter = (after: number, count: number) => {
    columnsFrom(after, 1);
    return then(call("insertColumns", id, after, count));
  };
  const deleteRows = (first: number, count: number) => call("deleteRows", id, rowsFrom(first, count), count);
  const deleteColumns = (first: number, count: number) =>
    call("deleteColumns", id, columnsFrom(first, count), count);
  const setColumnWidths = (first: number, count: number, width: number) =>
    then(call("widenColumns", id, columnsFrom(first, count), count, width));
  return {
    getMaxRows: () => facts().rows,
    getMaxColumns: () => facts().columns,
    insertRowsAfter: (after: number, count: number) => {
      rowsFrom(after, 1);
      return then(call("insertRows", id, after, count));
    },
    insertColumnsAfter,
    insertColumnAfter: (after: number) => insertColumnsAfter(after, 1),
    deleteRows,
    deleteRow: (row: number) => then(deleteRows(row, 1)),
    deleteColumns,
    deleteColumn: (column: number) => then(deleteColumns(column, 1)),
    moveColumns: (columns: Range, before: number) => {
      const { column, columns: count } = areaOf(columns);
      call("moveColumns", id, column, count, before - 1);
    },
    getFrozenRows: () => facts().frozenRows,
    setFrozenRows: (rows: number) => call("freeze", id, { rows }),
    getFrozenColumns: () => facts().frozenColumns,
    setFrozenColumns: (columns: number) => call("freeze", id, { columns }),
    setColumnWidths,
    setColumnWidth: (column: number, width: number) => setColumnWidths(column, 1, width),
    hideColumns: (first: number, count: number = 1) =>
      call("hideColumns", id, columnsFrom(first, count), count),
  } satisfies Partial<Sheet>;
}
