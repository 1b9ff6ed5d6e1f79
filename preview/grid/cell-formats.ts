import { BooleanNumber, HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import type { CellFormat, GridOperations } from "../services/operations";
import { changesIn, type Grid } from "./grid";

const sides = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const heights = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const wraps = { OVERFLOW: WrapStrategy.OVERFLOW, CLIP: WrapStrategy.CLIP, WRAP: WrapStrategy.WRAP };

/** Formats, colours, weight and alignment of the cells, and the notes on them. */
export function cellFormatOperations(
  grid: Grid,
): Pick<GridOperations, "readFormats" | "writeFormats" | "readNotes" | "writeNotes"> {
  return {
    readFormats: (area) => {
      const styles = grid.workbook().getWorkbook().getStyles();
      return grid.map(area, (cell) => formatOf((cell && styles.getStyleByCell(cell)) ?? {}));
    },
    writeFormats: (area, formats) => {
      const format = (down: number, right: number) =>
        (Array.isArray(formats) ? formats[down]?.[right] : formats) ?? {};
      grid.writeStyles(
        area.sheet,
        changesIn(area, (down, right) => ({ s: styleOf(format(down, right)) })),
      );
    },
    readNotes: (area) => {
      const notes = grid.injector.get(SheetsNoteModel);
      const workbook = grid.workbook().getId();
      return grid.map(
        area,
        (_cell, row, column) => notes.getNote(workbook, area.sheet, { row, col: column })?.note ?? "",
      );
    },
    writeNotes: (area, notes) => {
      for (const [down, line] of notes.entries()) {
        for (const [right, note] of line.entries())
          writeNote(grid, area.sheet, area.row + down, area.column + right, note);
      }
    },
  };
}

function writeNote(grid: Grid, sheet: string, row: number, column: number, note: string): void {
  const cell = grid.sheet(sheet).getRange(row, column);
  if (note)
    cell.createOrUpdateNote({
      id: `${row}-${column}`,
      row,
      col: column,
      note,
      width: 220,
      height: 90,
      show: false,
    });
  else if (cell.getNote()) cell.deleteNote();
}

function styleOf(format: CellFormat): IStyleData {
  const style: Record<string, unknown> = {};
  const color = (value: string | null) => (value === null ? null : { rgb: value });
  if (format.numberFormat !== undefined) style.n = { pattern: format.numberFormat };
  if (format.background !== undefined) style.bg = color(format.background);
  if (format.fontColor !== undefined) style.cl = color(format.fontColor);
  if (format.bold !== undefined) style.bl = format.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (format.italic !== undefined) style.it = format.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (format.horizontal !== undefined) style.ht = format.horizontal && sides[format.horizontal];
  if (format.vertical !== undefined) style.vt = format.vertical && heights[format.vertical];
  if (format.wrap !== undefined) style.tb = wraps[format.wrap];
  return style;
}

function formatOf(style: IStyleData): CellFormat {
  return {
    ...(style.n ? { numberFormat: style.n.pattern } : {}),
    background: style.bg?.rgb ?? null,
    fontColor: style.cl?.rgb ?? null,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
  };
}
