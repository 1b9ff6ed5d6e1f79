import { minValue, object, pipe } from "valibot";
import { type ComputedArea, refreshValues as planned } from "../actions/refresh/refresh-values";
import { panelAction } from "./panel-action";
import { clientTable, inputColumns } from "./read-sheets";
import { wholeNumber } from "./request-fields";
import { writeChange } from "./write-change";

export const refreshValues = panelAction(
  "refreshValues",
  () => object({ from: pipe(wholeNumber(), minValue(0)) }),
  ({ from }) =>
    writeChange((workbook) => planned(workbook, from, computedArea(workbook.sheets.get("clients")))),
);

function computedArea(sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined): ComputedArea {
  if (sheet === undefined) return { column: 1, formula: null };
  const column = inputColumns(sheet) + 1;
  const formula = column > sheet.getMaxColumns() ? "" : sheet.getRange(1, column).getFormula();
  return { column, formula: clientTable.test(formula) ? formula : null };
}
