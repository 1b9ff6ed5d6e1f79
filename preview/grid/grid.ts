import { type ICellData, type Injector, type Nullable, ObjectMatrix } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../services/area";
import type { Engine } from "./engine";

/** The one workbook of the preview inside a running engine. */
export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly locale: string;
  /** Begins the calculation that waits, where the engine can do that. */
  calculateNow(): void;
  workbook(): FWorkbook;
  sheet(id: string): FWorksheet;
  range(area: Area): FRange;
  /** The cell with what a formula has spilled into it. */
  cell(sheet: string, row: number, column: number): Nullable<ICellData>;
  /** The cell without it. */
  ownCell(sheet: string, row: number, column: number): Nullable<ICellData>;
  /** Runs over the cells of the area, row by row. */
  map<T>(area: Area, read: (cell: Nullable<ICellData>, row: number, column: number) => T): T[][];
  /** Visits the cells that were hold something: a value, a look or what a formula has filled in. All others are blank. */
  visit(sheet: string, see: (cell: Nullable<ICellData>, row: number, column: number) => void): void;
  patternOf(cell: Nullable<ICellData>): string;
  write(sheet: string, cells: CellChanges): void;
  writeStyles(sheet: string, cells: CellChanges): void;
}

/** Changes by row and column. */
export type CellChanges = Record<number, Record<number, ICellData>>;

export function gridOver({ univer, api, calculateNow = () => {} }: Engine, locale: string): Grid {
  const injector = univer.__getInjector();
  const workbook = () => api.getActiveWorkbook() as FWorkbook;
  const sheet = (id: string) => {
    const found = workbook().getSheetBySheetId(id);
    if (!found) throw new Error("The sheet no longer exists in the spreadsheet.");
    return found;
  };
  const spilled = (id: string) =>
    injector.get(FormulaDataModel).getArrayFormulaCellData()[workbook().getId()]?.[id];
  const withSpill = (cell: Nullable<ICellData>, spill: Nullable<ICellData>): Nullable<ICellData> =>
    spill && isBlank(cell) ? { ...cell, v: spill.v, t: spill.t, s: cell?.s ?? spill.s } : cell;
  const cellsOf = (id: string) => {
    const matrix = sheet(id).getSheet().getCellMatrix();
    const spill = spilled(id);
    return (row: number, column: number) => withSpill(matrix.getValue(row, column), spill?.[row]?.[column]);
  };
  const mutate = (id: string, cellValue: CellChanges, trigger?: string) => {
    const target = { unitId: workbook().getId(), subUnitId: id };
    api.syncExecuteCommand(SetRangeValuesMutation.id, { ...target, cellValue, trigger });
  };
  return {
    api,
    injector,
    locale,
    calculateNow,
    workbook,
    sheet,
    range: (area) => sheet(area.sheet).getRange(area.row, area.column, area.rows, area.columns),
    cell: (id, row, column) => cellsOf(id)(row, column),
    ownCell: (id, row, column) => sheet(id).getSheet().getCellMatrix().getValue(row, column),
    map: (area, read) => {
      const cellAt = cellsOf(area.sheet);
      return Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (_, right) => {
          const [row, column] = [area.row + down, area.column + right];
          return read(cellAt(row, column), row, column);
        }),
      );
    },
    visit: (id, see) => {
      const matrix = sheet(id).getSheet().getCellMatrix();
      matrix.forValue((row, column, cell) => void see(cell, row, column));
      new ObjectMatrix(spilled(id)).forValue((row, column, spill) => {
        see(withSpill(matrix.getValue(row, column), spill), row, column);
      });
    },
    patternOf: (cell) =>
      cell?.s ? (workbook().getWorkbook().getStyles().getStyleByCell(cell)?.n?.pattern ?? "") : "",
    write: (id, cells) => mutate(id, cells),
    writeStyles: (id, cells) => mutate(id, cells, SetStyleCommand.id),
  };
}

/** True for a cell that holds no value of its own. */
export function isBlank(cell: Nullable<ICellData>): boolean {
  return cell?.v === undefined || cell.v === null || cell.v === "";
}

/** The same change for every cell of an area, or one made by its place. */
export function changesIn(area: Area, change: (row: number, column: number) => ICellData): CellChanges {
  const changes: CellChanges = {};
  for (let down = 0; down < area.rows; down++) {
    const line: Record<number, ICellData> = {};
    for (let right = 0; right < area.columns; right++) line[area.column + right] = change(down, right);
    changes[area.row + down] = line;
  }
  return changes;
}
