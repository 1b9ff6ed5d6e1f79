import { integer, minValue, number, object, picklist, pipe } from "valibot";
import { failure, success } from "../actions/change/answer";
import { columnTitles } from "../i18n/column-titles";
import type { ColumnCode } from "../sheets/columns/columns";
import type { Cell } from "../sheets/reading/cell";
import { specOf, workbookSheets } from "../sheets/tables/known-sheets";
import { mappedIn } from "../sheets/tables/mapped-columns";
import { findColumns } from "../sheets/tables/table";
import { panelAction } from "./panel-action";
import { teamSheets } from "./team-sheets";

/** Opens the user's sheet at a cell; where the column was deleted, at the row. */
export const goToCell = panelAction(
  "goToCell",
  () =>
    object({
      sheet: picklist(workbookSheets.map(({ sheet }) => sheet)),
      row: pipe(number(), integer(), minValue(1)),
      column: picklist(Object.keys(columnTitles) as ColumnCode[]),
    }),
  ({ sheet: code, row, column }) => {
    const found = teamSheets();
    const sheet = found.get(code);
    if (sheet === undefined) return failure({ code: "no sheet", sheet: code });
    if (row > sheet.getMaxRows()) return failure({ code: "changed meanwhile" });
    const own = mappedIn(found.get("settings")?.getDataRange().getValues()).sheets.get(code);
    const [header] = sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())).getValues() as Cell[][];
    const place = findColumns(header!, specOf(code), own).places.get(column) ?? 0;
    SpreadsheetApp.getActive().setActiveRange(sheet.getRange(row, place + 1));
    return success(null);
  },
);
