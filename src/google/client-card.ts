import { null_, object } from "valibot";
import { success } from "../actions/change/answer";
import { clientCard as card } from "../actions/client-card/client-card";
import { clientsSheet } from "../sheets/columns/clients";
import { type Cell, type Cells, textOf } from "../sheets/reading/cell";
import { mappedIn } from "../sheets/tables/mapped-columns";
import { findColumns } from "../sheets/tables/table";
import { markedPlace } from "./column-marks";
import { panelAction } from "./panel-action";
import { filled } from "./request-fields";
import { teamSheets } from "./team-sheets";
import { openWorkbook } from "./workbook";

/** Called every few seconds by the open card: it reads a header, the mapped headers in Settings, and one cell. */
export const selectedClient = panelAction("selectedClient", null_, () => {
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  const row = SpreadsheetApp.getActive().getCurrentCell()?.getRow() ?? 1;
  const width = sheet.getLastColumn();
  if (row < 2 || width < 1) return success(null);
  const place = markedPlace(sheet, "client") ?? titledPlace(sheet, width);
  if (place === undefined) return success(null);
  const client = textOf(sheet.getRange(row, place + 1).getValue() as Cell);
  return success(client === "" ? null : { client });
});

/** The header Client in our words; else the user's own header that Settings map to it. */
function titledPlace(sheet: GoogleAppsScript.Spreadsheet.Sheet, width: number): number | undefined {
  const [header] = sheet.getRange(1, 1, 1, width).getValues() as Cells;
  const titled = findColumns(header!, clientsSheet).places.get("client");
  if (titled !== undefined) return titled;
  const found = teamSheets();
  const code = [...found.keys()].find((known) => found.get(known)!.getSheetId() === sheet.getSheetId());
  const mapping = mappedIn(found.get("settings")?.getDataRange().getValues());
  const own = code === undefined ? undefined : mapping.sheets.get(code);
  return findColumns(header!, clientsSheet, own).places.get("client");
}

/** The whole card of one client, in the person's language. */
export const clientCard = panelAction(
  "clientCard",
  () => object({ client: filled() }),
  ({ client }, language) => {
    const answer = card(openWorkbook(), client, language);
    // A phone without a country code is one of the spreadsheet's own country.
    const country = /_([A-Z]{2})$/.exec(SpreadsheetApp.getActive().getSpreadsheetLocale())?.[1] ?? "";
    return answer.ok ? success({ ...answer.value, country }) : answer;
  },
);
