import { monthsShown } from "../../domain/dashboard/dashboard-months";
import type { DashboardSums } from "../../domain/dashboard/dashboard-sums";
import { retention } from "../../domain/dashboard/retention";
import { effects } from "../../domain/effects/effect";
import { statusChanges } from "../../domain/status/status-changes";
import { offerShareOf } from "../../domain/touches/offer-share";
import { amountOf } from "../../domain/values/money";
import type { DashboardWords } from "../../i18n/dashboard-words";
import type { EffectWords } from "../../i18n/effects";
import type { Cell } from "../../sheets/reading/cell";

/** The cells behind one chart: a title, a row of headers, and a row for each month. */
export interface ChartBlock {
  readonly chart: ChartCode;
  readonly title: string;
  /** The cell of its title; rows and columns count from 1. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Of all columns but the first. */
  readonly format: string;
}

export type ChartCode = keyof DashboardWords["charts"];

/** To the right of the numbers, two next to and two below one another. */
const places: Record<ChartCode, Pick<ChartBlock, "row" | "column">> = {
  flow: { row: 2, column: 5 },
  retention: { row: 2, column: 13 },
  effects: { row: 18, column: 5 },
  offers: { row: 18, column: 13 },
};

/** Who fell asleep or left is drawn downwards. */
const isLoss = { "fell asleep": true, left: true } as Partial<Record<(typeof statusChanges)[number], true>>;

/** The cells behind the charts, of a fixed size: a chart made once stays right. @see theory 6.3, 10.1, 11.3 */
export function chartBlocks(
  sums: DashboardSums,
  offersLimit: number,
  words: DashboardWords,
  { effectNames }: EffectWords,
): ChartBlock[] {
  const { months, asOf } = sums;
  const { columns: titles, changes } = words;
  const block = (chart: ChartCode, headers: readonly string[], format: string, rows: ChartBlock["rows"]) => ({
    chart,
    title: words.charts[chart],
    ...places[chart],
    headers,
    rows,
    format,
  });
  const byMonth = (cells: (month: DashboardSums["months"][number]) => Cell[]) =>
    months.map((month) => [words.monthName(month.from), ...cells(month)]);
  const lines = retention(months, asOf);
  return [
    block(
      "flow",
      [titles.month, ...statusChanges.map((change) => changes[change])],
      "0",
      byMonth((month) =>
        statusChanges.map((change) => (isLoss[change] ? -month.changes[change] || 0 : month.changes[change])),
      ),
    ),
    block(
      "retention",
      [
        titles.later,
        ...lines.map(({ from, through }, i) =>
          i === lines.length - 1 ? titles.everyone : words.monthsName(from, through),
        ),
      ],
      "0%",
      Array.from({ length: monthsShown }, (_, later) => [
        String(later),
        ...lines.map(({ shares }) => shares[later] ?? ""),
      ]),
    ),
    block(
      "effects",
      [titles.month, ...effects.map((effect) => effectNames[effect])],
      "#,##0",
      byMonth((month) => effects.map((effect) => amountOf(month.effects[effect]))),
    ),
    block(
      "offers",
      [titles.month, titles.offers, titles.limit],
      "0%",
      byMonth((month) => [offerShareOf(month.touches) ?? "", offersLimit]),
    ),
  ];
}
