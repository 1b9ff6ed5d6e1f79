import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { CellAlertManagerService, CellAlertType, type ICellAlert } from "@univerjs/sheets-ui";
import type { OpenSpreadsheet } from "../host/open-spreadsheet";
import type { Words } from "./words";

const key = "SHEET_FORMULA_ALERT";

/**
 * Shows what a formula threw: a red corner on its cell, and the words beside it while the pointer is over the
 * cell or the cell is selected. Univer's own bubble, which knows only the kind of error, is given our words.
 */
export function showFormulaErrors({ grid, formulaMessage }: OpenSpreadsheet, words: Words): void {
  const alerts = grid.injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  const messageAt = ({ subUnitId, row, col }: ICellAlert["location"]) =>
    formulaMessage({ sheet: subUnitId, row, column: col });
  alerts.showAlert = (alert) => {
    const message = messageAt(alert.location);
    show(message ? { ...alert, title: words.error, message, width: 280, height: heightOf(message) } : alert);
  };
  grid.api.addEvent(grid.api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const { startRow: row = -1, startColumn: col = -1 } = selections[0] ?? {};
    const location = { unitId: grid.workbook().getId(), subUnitId: worksheet.getSheetId(), row, col };
    if (!messageAt(location)) return alerts.removeAlert(key);
    const place = { ...location, workbook: grid.workbook().getWorkbook(), worksheet: worksheet.getSheet() };
    alerts.showAlert({
      type: CellAlertType.ERROR,
      title: "",
      message: "",
      location: place,
      width: 0,
      height: 0,
      key,
    });
  });
  markErrors(grid, formulaMessage);
}

/** Univer runs its interceptors in a row, the lowest priority last: ours replaces the green corner of every error. */
function markErrors(grid: OpenSpreadsheet["grid"], formulaMessage: OpenSpreadsheet["formulaMessage"]): void {
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "formula-error-corner",
    priority: -1000,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col }, next) => {
      const shown = next(cell);
      if (!cell?.f || !formulaMessage({ sheet: subUnitId, row, column: col })) return shown;
      return { ...shown, markers: { tr: { color: "#d93025", size: 7 } } };
    },
  });
}

/** About 38 letters to a line. */
function heightOf(message: string): number {
  return 48 + 18 * Math.ceil(message.length / 38);
}
