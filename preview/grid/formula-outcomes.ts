import type { Area } from "../services/area";
import { isDate } from "../services/spreadsheet-date";
import { blockedSpill } from "./blocked-spill";
import type { CellChanges, Grid } from "./grid";

/** A cell that holds a formula of the add-on. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What formulas leave in addition to values: the words they threw and the date cells they spilled. */
export interface FormulaOutcomes {
  succeeded(cell: FormulaCell, result: unknown): void;
  failed(cell: FormulaCell, message: string): void;
  message(cell: FormulaCell, grid: Grid): string | null;
  /** Gives the spilled date cells a date format, which Univer does for a single cell only. */
  formatDates(grid: Grid, pattern: string): void;
}

export function formulaOutcomes(): FormulaOutcomes {
  const messages = new Map<string, string>();
  const answers = new Map<string, Area>();
  let dates: FormulaCell[] = [];
  const key = ({ sheet, row, column }: FormulaCell) => `${sheet}!${row}:${column}`;
  return {
    succeeded: (cell, result) => {
      messages.delete(key(cell));
      answers.set(key(cell), { ...cell, ...sizeOf(result) });
      if (Array.isArray(result)) dates = dates.concat(dateCells(cell, result));
    },
    failed: (cell, message) => {
      messages.set(key(cell), message);
    },
    message: (cell, grid) => messages.get(key(cell)) ?? blockedSpill(grid, cell, answers.get(key(cell))),
    formatDates: (grid, pattern) => {
      const plain = dates.filter(
        ({ sheet, row, column }) => !grid.patternOf(grid.ownCell(sheet, row, column)),
      );
      dates = [];
      for (const [sheet, changes] of bySheet(plain, pattern)) grid.writeStyles(sheet, changes);
    },
  };
}

function sizeOf(result: unknown): { rows: number; columns: number } {
  const [first]: unknown[] = Array.isArray(result) ? result : [];
  return {
    rows: Array.isArray(result) ? result.length : 1,
    columns: Array.isArray(first) ? first.length : 1,
  };
}

function dateCells(cell: FormulaCell, result: unknown[]): FormulaCell[] {
  return result.flatMap((line: unknown, down) =>
    (Array.isArray(line) ? line : [line]).flatMap((value: unknown, right) =>
      isDate(value) ? [{ sheet: cell.sheet, row: cell.row + down, column: cell.column + right }] : [],
    ),
  );
}

function bySheet(cells: FormulaCell[], pattern: string): Map<string, CellChanges> {
  const sheets = new Map<string, CellChanges>();
  for (const { sheet, row, column } of cells) {
    const changes = sheets.get(sheet) ?? {};
    changes[row] = { ...changes[row], [column]: { s: { n: { pattern } } } };
    sheets.set(sheet, changes);
  }
  return sheets;
}
