import { BooleanNumber, HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { GridOperations, Look } from "../services/operations";
import { changesIn, type Grid } from "./grid";

const sides = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const heights = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const wraps = { OVERFLOW: WrapStrategy.OVERFLOW, CLIP: WrapStrategy.CLIP, WRAP: WrapStrategy.WRAP };

/** Formats, colours, weight and alignment of the cells, and the notes on them. */
export function lookOperations(
  grid: Grid,
): Pick<GridOperations, "readLooks" | "writeLooks" | "readNotes" | "writeNotes"> {
  return {
    readLooks: (area) => {
      const styles = grid.workbook().getWorkbook().getStyles();
      return grid.map(area, (cell) => lookOf((cell && styles.getStyleByCell(cell)) ?? {}));
    },
    writeLooks: (area, looks) => {
      const look = (down: number, right: number) =>
        (Array.isArray(looks) ? looks[down]?.[right] : looks) ?? {};
      grid.writeStyles(
        area.sheet,
        changesIn(area, (down, right) => ({ s: styleOf(look(down, right)) })),
      );
    },
    readNotes: (area) =>
      grid.map(
        area,
        (_cell, row, column) => grid.sheet(area.sheet).getRange(row, column).getNote()?.note ?? "",
      ),
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

function styleOf(look: Look): IStyleData {
  const style: Record<string, unknown> = {};
  const color = (value: string | null) => (value === null ? null : { rgb: value });
  if (look.numberFormat !== undefined) style.n = { pattern: look.numberFormat };
  if (look.background !== undefined) style.bg = color(look.background);
  if (look.fontColor !== undefined) style.cl = color(look.fontColor);
  if (look.bold !== undefined) style.bl = look.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (look.italic !== undefined) style.it = look.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (look.horizontal !== undefined) style.ht = look.horizontal && sides[look.horizontal];
  if (look.vertical !== undefined) style.vt = look.vertical && heights[look.vertical];
  if (look.wrap !== undefined) style.tb = wraps[look.wrap];
  return style;
}

function lookOf(style: IStyleData): Look {
  return {
    ...(style.n ? { numberFormat: style.n.pattern } : {}),
    background: style.bg?.rgb ?? null,
    fontColor: style.cl?.rgb ?? null,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
  };
}
