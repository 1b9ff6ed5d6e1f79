import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { Area } from "../services/area";
import type { Cell, Entry, GridOperations } from "../services/operations";
import { isDatePattern } from "./date-format";
import { changesIn, type Grid, isBlank } from "./grid";
import { localeConventions } from "./locale-conventions";
import { shownText } from "./shown-text";
import { typedEntry } from "./typed-entry";

type CellOperations = Pick<
  GridOperations,
  "readCells" | "readShown" | "readFormulas" | "writeCells" | "clearCells" | "sortRows" | "filledSize"
>;

/** Reading and writing the content of cells. */
export function cellOperations(grid: Grid): CellOperations {
  return {
    readCells: (area) => grid.map(area, (cell) => cellContent(cell, grid)),
    readShown: (area) => grid.map(area, (cell) => shownText(cell, grid)),
    readFormulas: (area) => grid.map(area, (cell) => cell?.f ?? ""),
    writeCells: (area, entries) => {
      const changes = changesIn(area, (down, right) => {
        const current = grid.cell(area.sheet, area.row + down, area.column + right);
        return writtenCell(entries[down]?.[right] ?? null, grid.patternOf(current), grid.locale);
      });
      grid.write(area.sheet, changes);
    },
    clearCells: (area, { contents, format }) => {
      // Clearing a format must not count as an edit: cells that a formula has filled would prevent it.
      const written = changesIn(area, () => ({
        ...(contents ? nothing : {}),
        ...(format ? { s: null } : {}),
      }));
      if (contents) grid.write(area.sheet, written);
      else grid.writeStyles(area.sheet, written);
    },
    sortRows: (area, keys) => {
      grid.range(area).sort(keys);
    },
    filledSize: (sheet) => filledSize(grid, sheet),
  };
}

const nothing: ICellData = { v: null, f: null, si: null, p: null };

/** A cell as the services carry it; Univer's name for a blocked spill is given Google's. */
export function cellContent(cell: Nullable<ICellData>, grid: Grid): Cell {
  if (!cell || isBlank(cell)) return null;
  if (cell.t === CellValueType.BOOLEAN) return Boolean(cell.v);
  if (typeof cell.v === "number") return isDatePattern(grid.patternOf(cell)) ? { serial: cell.v } : cell.v;
  return cell.v === "#SPILL!" ? "#REF!" : (cell.v as string | boolean);
}

function writtenCell(entry: Entry, pattern: string, locale: string): ICellData {
  if (entry === null || entry === "") return nothing;
  if (typeof entry === "object" && "formula" in entry) return { ...nothing, f: entry.formula };
  if (typeof entry === "object") {
    const time = Number.isInteger(entry.serial) ? "" : " hh:mm:ss";
    return formatted(
      { v: entry.serial, t: CellValueType.NUMBER },
      localeConventions(locale).datePattern + time,
      pattern,
    );
  }
  if (typeof entry === "boolean") return { ...nothing, v: entry ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof entry === "number") return { ...nothing, v: entry, t: CellValueType.NUMBER };
  if (pattern === "@") return { ...nothing, v: entry.replace(/^'/, ""), t: CellValueType.STRING };
  const { pattern: brought, ...typed } = typedEntry(entry, locale);
  return formatted(typed, brought, pattern);
}

/** The format that the cell already has is used instead of one that comes with the value. */
function formatted(content: ICellData, brought: string | undefined, pattern: string): ICellData {
  return { ...nothing, ...content, ...(brought && !pattern ? { s: { n: { pattern: brought } } } : {}) };
}

function filledSize(grid: Grid, sheet: string): Pick<Area, "rows" | "columns"> {
  const size = { rows: 0, columns: 0 };
  grid.visit(sheet, (cell, row, column) => {
    if (isBlank(cell) && !cell?.f) return;
    size.rows = Math.max(size.rows, row + 1);
    size.columns = Math.max(size.columns, column + 1);
  });
  return size;
}
