import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { Grid } from "../grid/grid";
import { typedEntry } from "../grid/typed-entry";

/** What a person types into a cell is read as Sheets reads it, by the spreadsheet's locale. */
export function readTypingAsSheets(grid: Grid): void {
  grid.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, { subUnitId, row, col }, next) => {
      const text = cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? cell?.v;
      const pattern = grid.patternOf(grid.cell(subUnitId, row, col));
      if (!cell || cell.f || typeof text !== "string" || pattern === "@") return next(cell);
      const { pattern: brought, ...typed } = typedEntry(text, grid.locale);
      if (typed.v === text) return next(cell);
      return {
        ...cell,
        ...typed,
        p: null,
        ...(brought && !pattern ? { s: { n: { pattern: brought } } } : {}),
      };
    },
  });
}
