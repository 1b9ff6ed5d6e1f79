import { type CellPlace, ourFormulas, spilledFrom } from "../actions/change/frozen-cells";
import {
  type StoredCell,
  storedCell,
  type UndoEntry,
  type WrittenRowEntry,
} from "../actions/change/undo-entry";
import { type Cell, type Cells, isErrorCell, textOf } from "../sheets/reading/cell";
import { revertInterrupted } from "./revert-change";
import { underLock } from "./under-lock";
import { finishChange, newChangeId, openState, removeChange, storeChange } from "./undo-sheet";
import { confirm, menuItem, showMessage, showToast } from "./user";
import { contentOf, contentsOf, writeCells } from "./write-cells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet with our formulas: its cells as they are written, and what they show. */
interface Frozen {
  readonly sheet: Sheet;
  readonly cells: StoredCell[][];
  readonly values: Cells;
  readonly heads: readonly CellPlace[];
}

/** Turns every answer of our formulas into a value, so that it stays when the add-on is removed. */
export const freezeFormulas = menuItem(({ dialogs }) => {
  const { locked, freeze: words } = dialogs;
  const count = sheetsWithFormulas().reduce((sum, { heads }) => sum + heads.length, 0);
  if (count === 0) return showMessage(words.title, words.nothing);
  if (!confirm(words.title, words.confirm(count))) return;
  const outcome = underLock(freeze);
  if (outcome === null) return showMessage(locked.title, locked.sentence);
  showToast(words.title, words.done(outcome.value));
});

function sheetsWithFormulas(): Frozen[] {
  return SpreadsheetApp.getActive()
    .getSheets()
    .map((sheet) => {
      const cells = contentsOf(sheet);
      const values = sheet.getDataRange().getValues() as Cells;
      // An error, or an answer that is still awaited, is nothing to keep.
      const heads = ourFormulas(cells).filter(({ row, column }) => isAnswer(values[row]![column]!));
      return { sheet, cells, values, heads };
    })
    .filter(({ heads }) => heads.length > 0);
}

/**
 * The cells that a formula filled become blank when the formula is deleted: first the formulas are deleted, then all blank cells are written as
 * values. Both are stored, so that a run that is interrupted in between is repaired.
 */
function freeze(): number {
  const frozen = sheetsWithFormulas();
  const [removalId, writeId] = [newChangeId(), newChangeId()];
  const heads = { rows: frozen.flatMap(headEntries), deleted: [], made: [] };
  let values: UndoEntry | null = null;
  try {
    storeChange(removalId, "values", "", heads);
    write(frozen, heads.rows);
    SpreadsheetApp.flush();
    values = { rows: frozen.flatMap(valueEntries), deleted: [], made: [] };
    storeChange(writeId, "values", "", values);
    write(frozen, values.rows);
    SpreadsheetApp.flush();
    finishChange(writeId);
    removeChange(removalId);
  } catch (error) {
    if (values !== null) revertInterrupted({ id: writeId, entry: values, state: openState });
    revertInterrupted({ id: removalId, entry: heads, state: openState });
    throw error;
  }
  return values.rows.reduce((sum, { cells }) => sum + cells.length, 0);
}

/** The answer of each formula, and the cells right of it and below it that it had filled. */
function valueEntries({ sheet, cells, values, heads }: Frozen): WrittenRowEntry[] {
  const after = contentsOf(sheet);
  return heads.flatMap((head) => {
    const answer = sheet.getSheetId() * 1_000_000 + head.row * 1000 + head.column;
    const spilled = spilledFrom(head, { before: cells, after });
    const places = [head, ...spilled].map(({ row, column }): readonly [number, PlannedCell] => {
      const before = row === head.row && column === head.column ? cells[row]![column]! : "";
      return [row, { column: column + 1, before, after: storedCell(values[row]![column]!) }];
    });
    const rows = [...new Set(places.map(([row]) => row))];
    return rows.map((row) =>
      entryOf(
        sheet,
        row,
        places.filter(([of]) => of === row).map(([, cell]) => cell),
        answer,
      ),
    );
  });
}

type PlannedCell = WrittenRowEntry["cells"][number];

function headEntries({ sheet, cells, heads }: Frozen): WrittenRowEntry[] {
  return heads.map(({ row, column }) =>
    entryOf(sheet, row, [{ column: column + 1, before: cells[row]![column]!, after: "" }]),
  );
}

function entryOf(sheet: Sheet, row: number, cells: readonly PlannedCell[], answer?: number): WrittenRowEntry {
  return {
    sheet: sheet.getSheetId(),
    row: row + 1,
    cells,
    rowKey: [],
    ...(answer !== undefined && { answer }),
  };
}

function write(frozen: readonly Frozen[], rows: readonly WrittenRowEntry[]): void {
  writeCells(
    rows.flatMap(({ sheet: number, row, cells }) => {
      const { sheet } = frozen.find((known) => known.sheet.getSheetId() === number)!;
      return cells.map(({ column, after }) => ({ sheet, row, column, content: contentOf(after) }));
    }),
  );
}

function isAnswer(cell: Cell): boolean {
  return !isErrorCell(cell) && !/^(Loading|Загрузка)/.test(textOf(cell));
}
