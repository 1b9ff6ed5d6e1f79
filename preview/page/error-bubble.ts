import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { CellAlertManagerService, CellAlertType, type ICellAlert } from "@univerjs/sheets-ui";
import type { OpenSpreadsheet } from "../host/open-spreadsheet";
import type { Words } from "./words";

const selectionKey = "FORMULA_ERROR_OF_SELECTION";

type Place = ICellAlert["location"];

/**
 * Shows what a formula threw: a red corner on its cell, and the words next to it while the pointer is over the
 * cell or the cell is selected. Univer's own bubble has only the kind of error, so it receives the add-on's words.
 */
export function showFormulaErrors({ grid, formulaMessage }: OpenSpreadsheet, words: Words): void {
  const alerts = grid.injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  const messageAt = ({ subUnitId, row, col }: Place) =>
    formulaMessage({ sheet: subUnitId, row, column: col });
  const isSelected = (place: Place) => {
    const selected = alerts.currentAlert.get(selectionKey)?.alert.location;
    return (
      selected?.subUnitId === place.subUnitId && selected.row === place.row && selected.col === place.col
    );
  };
  alerts.showAlert = (alert) => {
    const message = messageAt(alert.location);
    if (!message) show(alert);
    else if (!isSelected(alert.location)) show({ ...alert, ...bubble(message, words) });
  };
  grid.api.addEvent(grid.api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const { startRow: row = -1, startColumn: col = -1 } = selections[0] ?? {};
    const unit = { unitId: grid.workbook().getId(), workbook: grid.workbook().getWorkbook() };
    const location = {
      ...unit,
      subUnitId: worksheet.getSheetId(),
      worksheet: worksheet.getSheet(),
      row,
      col,
    };
    const message = messageAt(location);
    alerts.removeAlert(selectionKey);
    if (message) show({ type: CellAlertType.ERROR, location, key: selectionKey, ...bubble(message, words) });
  });
  markErrors(grid, formulaMessage);
}

/** About 38 letters to a line. */
function bubble(message: string, words: Words): Pick<ICellAlert, "title" | "message" | "width" | "height"> {
  return { title: words.error, message, width: 280, height: 48 + 18 * Math.ceil(message.length / 38) };
}

/** Univer calls its interceptors in a row, the highest priority first; this one comes directly after its own error mark. */
function markErrors(grid: OpenSpreadsheet["grid"], formulaMessage: OpenSpreadsheet["formulaMessage"]): void {
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "formula-error-corner",
    priority: 9,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col }, next) => {
      if (!cell?.f || !formulaMessage({ sheet: subUnitId, row, column: col })) return next(cell);
      return next({ ...cell, markers: { tr: { color: "#d93025", size: 7 } } });
    },
  });
}
