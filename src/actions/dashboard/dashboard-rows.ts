import {
  type DashboardNumbers,
  type DashboardPlan,
  dashboardNumbers,
} from "../../domain/dashboard/dashboard";
import { type DashboardSums, dashboardTimes } from "../../domain/dashboard/dashboard-sums";
import { statuses } from "../../domain/records/status";
import { amountOf } from "../../domain/values/money";
import { baseSettingWordsIn } from "../../i18n/base-settings";
import { dashboardWordsIn } from "../../i18n/dashboard-words";
import { dayFormats } from "../../i18n/habits";
import type { Language } from "../../i18n/language";
import { wordsIn } from "../../i18n/words";
import { formatterFor } from "../../sheets/writing/formatter";
import type { WrittenCell } from "../change/written-row";

/** One number of the Dashboard sheet. */
export interface FigureRow {
  readonly figure: string;
  readonly value: WrittenCell;
  readonly why: string;
  /** Sheets number format. */
  readonly format: string;
}

/** The numbers of the Dashboard sheet, a row each, with the day they are of. @see theory 4.1, 11.1–11.3 */
export function dashboardRows(sums: DashboardSums, plan: DashboardPlan, language: Language): FigureRow[] {
  const { names, unknown, why, written } = dashboardWordsIn(language);
  const { baseSettingTitles: settings } = baseSettingWordsIn(language);
  const format = formatterFor(language);
  const numbers = dashboardNumbers(sums, plan);
  const times = dashboardTimes(sums.asOf);
  const { newcomers, fans, profit } = numbers.plan;
  const money = (value: number | null) => (value === null ? unknown : amountOf(value));
  const row = (figure: string, value: WrittenCell, because: string, format: string): FigureRow => ({
    figure,
    value,
    why: because,
    format,
  });
  return [
    row(names.asOf, { day: sums.asOf }, written, dayFormats[language]),
    row(names.statuses, numbers.statuses.value, why.statuses(sums.clients), "#,##0"),
    ...statusRows(numbers, language),
    row(
      names.fansShare,
      numbers.fansShare.value ?? unknown,
      why.fansShare(numbers.fansShare, times, format),
      "0%",
    ),
    row(
      names.frequency,
      numbers.frequency.value ?? unknown,
      why.frequency(numbers.frequency, times, format),
      "0.00",
    ),
    row(names.repeat, numbers.repeat.value ?? unknown, why.repeat(numbers.repeat, format), "0%"),
    row(names.overdue, money(numbers.overdue.value), why.overdue(numbers.overdue, format), "#,##0.00"),
    row(
      names.newcomers,
      newcomers.fact,
      why.made(newcomers.plan, newcomers.fact, settings.planNewcomers, format),
      "#,##0",
    ),
    row(names.fans, fans.fact, why.made(fans.plan, fans.fact, settings.planFans, format), "#,##0"),
    row(names.profit, money(profit.profit), why.profit(profit, settings.profitGoal, format), "#,##0.00"),
  ];
}

function statusRows({ statuses: { value, because } }: DashboardNumbers, language: Language): FigureRow[] {
  const { why } = dashboardWordsIn(language);
  const words = wordsIn(language).vocabulary.statuses;
  const format = formatterFor(language);
  return statuses.map((status) => ({
    figure: `    ${words[status][0]!}`,
    value: because[status],
    why: value === 0 ? "" : why.ofAll(format.share(Math.round((100 * because[status]) / value) / 100)),
    format: "#,##0",
  }));
}
