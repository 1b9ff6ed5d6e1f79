import { ICommandService, type IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
} from "@univerjs/sheets";
import type { LineChange } from "../services/line-change";
import type { Grid } from "./grid";

const rowsOf = ({ startRow, endRow }: IRange) => ({ first: startRow, count: endRow - startRow + 1 });
const columnsOf = ({ startColumn, endColumn }: IRange) => ({
  first: startColumn,
  count: endColumn - startColumn + 1,
});

/** What each of the engine's changes does to rows, columns and sheets. */
const changes: Record<string, (given: Given) => LineChange> = {
  [InsertRowMutation.id]: ({ subUnitId: sheet, range }) => ({
    kind: "inserted",
    type: "ROW",
    sheet,
    ...rowsOf(range),
  }),
  [InsertColMutation.id]: ({ subUnitId: sheet, range }) => ({
    kind: "inserted",
    type: "COLUMN",
    sheet,
    ...columnsOf(range),
  }),
  [RemoveRowMutation.id]: ({ subUnitId: sheet, range }) => ({
    kind: "removed",
    type: "ROW",
    sheet,
    ...rowsOf(range),
  }),
  [RemoveColMutation.id]: ({ subUnitId: sheet, range }) => ({
    kind: "removed",
    type: "COLUMN",
    sheet,
    ...columnsOf(range),
  }),
  [MoveRowsMutation.id]: ({ subUnitId: sheet, sourceRange, targetRange }) => ({
    kind: "moved",
    type: "ROW",
    sheet,
    ...rowsOf(sourceRange),
    before: targetRange.startRow,
  }),
  [MoveColsMutation.id]: ({ subUnitId: sheet, sourceRange, targetRange }) => ({
    kind: "moved",
    type: "COLUMN",
    sheet,
    ...columnsOf(sourceRange),
    before: targetRange.startColumn,
  }),
  [RemoveSheetMutation.id]: ({ subUnitId: sheet }) => ({ kind: "sheet removed", sheet }),
};

interface Given {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
}

/** Called for every row, column and sheet that is added, removed or moved, by a person or a script. */
export function onLineChange(grid: Grid, listener: (change: LineChange) => void): void {
  grid.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const change = changes[id];
    if (change) listener(change(params as Given));
  });
}
