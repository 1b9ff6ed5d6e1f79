import { minValue, object, pipe } from "valibot";
import { success } from "../actions/change/answer";
import type { ChartBlock } from "../actions/dashboard/dashboard-blocks";
import { chartPlans } from "../actions/dashboard/dashboard-charts";
import { dashboardPart as partOf } from "../actions/dashboard/dashboard-part";
import { type WrittenDashboard, writeDashboard } from "../actions/dashboard/write-dashboard";
import { drawCharts } from "./dashboard-charts";
import { dashboardFields } from "./dashboard-fields";
import { panelAction } from "./panel-action";
import { wholeNumber } from "./request-fields";
import { starterPage } from "./starter-page";
import { teamSheets } from "./team-sheets";
import { underLock } from "./under-lock";
import { openWorkbook } from "./workbook";
import { writeChange } from "./write-change";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const count = () => pipe(wholeNumber(), minValue(0));

export const dashboardPart = panelAction(
  "dashboardPart",
  () => object({ from: count(), count: count() }),
  (slice) => partOf(openWorkbook(), slice),
);

export const writeDashboardSheet = panelAction(
  "writeDashboardSheet",
  () => object({ sums: dashboardFields() }),
  ({ sums }) => {
    const isTaken = (title: string) => SpreadsheetApp.getActive().getSheetByName(title) !== null;
    const written = writeChange((workbook) =>
      writeDashboard(workbook, sums, () => starterPage(workbook.locale.language), isTaken),
    );
    if (!written.ok) return written;
    const { undo, ...plan } = written.value;
    return success({ undo, areChartsDrawn: isFormatted(plan) });
  },
);

/** Formats and charts come after the numbers, which stay even if formatting fails. */
function isFormatted({ formats, blocks }: WrittenDashboard): boolean {
  try {
    const outcome = underLock(() => {
      const sheet = teamSheets().get("dashboard")!;
      formatBlocks(sheet, formats, blocks);
      drawCharts(sheet, chartPlans(blocks));
    });
    return outcome !== null;
  } catch {
    return false;
  }
}

function formatBlocks(sheet: Sheet, formats: readonly string[], blocks: readonly ChartBlock[]): void {
  // A chart that hangs on a frozen column would not scroll.
  sheet.setFrozenColumns(0);
  const values = sheet.getRange(2, 2, formats.length, 1);
  values.setNumberFormats(formats.map((format) => [format])).setHorizontalAlignment("right");
  for (const { row, column, headers, rows, format } of blocks) {
    sheet.getRange(row, column, 2, headers.length).setFontWeight("bold");
    sheet.getRange(row + 1, column + 1, 1, headers.length - 1).setHorizontalAlignment("right");
    sheet.getRange(row + 2, column + 1, rows.length, headers.length - 1).setNumberFormat(format);
  }
}
