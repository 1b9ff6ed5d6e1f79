import { dashboardPlan } from "../../domain/dashboard/dashboard";
import { monthsShown } from "../../domain/dashboard/dashboard-months";
import type { DashboardSums } from "../../domain/dashboard/dashboard-sums";
import { effects } from "../../domain/effects/effect";
import { statuses } from "../../domain/records/status";
import { statusChanges } from "../../domain/status/status-changes";
import { dashboardWordsIn } from "../../i18n/dashboard-words";
import { effectWordsIn } from "../../i18n/effects";
import { sheetTitles } from "../../i18n/sheet-titles";
import { dashboardSheet } from "../../sheets/columns/dashboard";
import { settingsSheet } from "../../sheets/columns/settings";
import { readBaseSettings } from "../../sheets/readers/base-settings";
import { noSettings, readSettings } from "../../sheets/readers/settings";
import { dayCell } from "../../sheets/reading/cell";
import { firstRow, readOptionalTable } from "../../sheets/tables/table";
import { failure, success } from "../change/answer";
import type { PlacedCell } from "../change/placed-cell";
import type { Planned, Workbook } from "../change/workbook";
import type { WrittenCell } from "../change/written-row";
import { sheetPlan } from "../new-sheets/set-up-workbook";
import { noAnswers } from "../new-sheets/settings-rows";
import type { Starter } from "../new-sheets/starter";
import { type ChartBlock, chartBlocks } from "./dashboard-blocks";
import { dashboardRows } from "./dashboard-rows";

export type { DashboardSums };

/** The keys of the sums, and the number of months: values from a panel are checked against them. */
export const sumsKeys = { statuses, statusChanges, effects, monthsShown };

/** What was written into the sheet Dashboard. */
export interface WrittenDashboard {
  /** Number formats of the values, from the second row on. */
  readonly formats: readonly string[];
  readonly blocks: readonly ChartBlock[];
}

/**
 * Writes the numbers and the cells behind the charts into the sheet Dashboard.
 *
 * @param isTaken whether another sheet already has that name
 * @see theory 11
 */
export function writeDashboard(
  workbook: Workbook,
  sums: DashboardSums,
  starter: () => Starter,
  isTaken: (title: string) => boolean,
): Planned<WrittenDashboard> {
  const { ranges, locale, asOf } = workbook;
  if (sums.asOf !== asOf) return failure({ code: "changed meanwhile" });
  const { language } = locale;
  const plan = dashboardPlan(readBaseSettings("settings", ranges.settings, locale));
  const settings = readOptionalTable("settings", ranges.settings, settingsSheet);
  const { offerShare } = (settings === null ? noSettings : readSettings("settings", settings, locale))
    .settings;
  const rows = dashboardRows(sums, plan, language);
  const blocks = chartBlocks(sums, offerShare, dashboardWordsIn(language), effectWordsIn(language));
  const place = (row: number, column: number, value: WrittenCell): PlacedCell => ({
    sheet: "dashboard",
    row,
    column,
    value: typeof value === "object" && "day" in value ? dayCell(value.day, locale) : value,
  });
  const cells = [
    ...rows.flatMap(({ figure, value, why }, r) =>
      [figure, value, why].map((cell, c) => place(r + firstRow, c + 1, cell)),
    ),
    ...blocks.flatMap(({ title, row, column, headers, rows: lines }) => [
      place(row, column, title),
      ...[headers, ...lines].flatMap((line, r) =>
        line.map((cell, c) => place(row + 1 + r, column + c, cell as WrittenCell)),
      ),
    ]),
  ];
  const plans =
    ranges.dashboard === undefined
      ? [
          {
            ...sheetPlan(dashboardSheet, new Map(), noAnswers, starter(), language),
            title: freeTitle(sheetTitles.dashboard[language], isTaken),
          },
        ]
      : null;
  return success({
    change: { kind: "dashboard", subject: "", ...(plans !== null && { sheets: plans }), cells },
    result: { formats: rows.map(({ format }) => format), blocks },
  });
}

/** "Dashboard", else "Dashboard 2" and so on: the user's own sheet is not changed. */
function freeTitle(title: string, isTaken: (title: string) => boolean): string {
  let free = title;
  for (let number = 2; isTaken(free); number++) free = `${title} ${number}`;
  return free;
}
