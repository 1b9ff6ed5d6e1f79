import { type ChartPlan, chartSize } from "../actions/dashboard/dashboard-charts";
import { marksOf } from "./sheet-marks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Marks on the sheet which chart is which of the add-on's: users may retitle, move and resize them. */
const metadataKey = "repeat-sales-chart";

/**
 * Makes the missing charts, and puts those whose cells have moved above their cells again. The user's own charts stay.
 */
export function drawCharts(sheet: Sheet, plans: readonly ChartPlan[]): void {
  const there = chartsOn(sheet);
  const marks = marksOf(sheet, metadataKey);
  const marked = marks.map((mark) => mark.getValue());
  const areas = plans.map((plan) => ({ plan, range: areaOf(sheet, plan) }));
  const missing = areas.filter(({ plan, range }) => {
    const a1 = range.getA1Notation();
    const ours =
      there.find(({ id }) => marked.includes(markOf(plan, id))) ??
      there.find(({ chart, over }) => over === a1 && chart.getOptions().get("title") === plan.title);
    if (ours !== undefined && ours.over !== a1) {
      sheet.updateChart(ours.chart.modify().clearRanges().addRange(range).build());
    }
    return ours === undefined;
  });
  for (const { plan, range } of missing) sheet.insertChart(newChart(sheet, plan, range));
  if (missing.length === 0) return;
  const isMade = (text: string | null) => missing.some(({ plan }) => text?.startsWith(`${plan.chart} `));
  marks.forEach((mark, i) => {
    if (isMade(marked[i]!)) mark.remove();
  });
  // The number of a chart is known once it is in the sheet.
  const added = chartsOn(sheet).filter(({ id }) => there.every((known) => known.id !== id));
  for (const { plan, range } of missing) {
    const made = added.find(({ over }) => over === range.getA1Notation());
    if (made !== undefined) sheet.addDeveloperMetadata(metadataKey, markOf(plan, made.id));
  }
}

/** A chart of the sheet with its number and its cells. */
interface KnownChart {
  readonly chart: Chart;
  readonly id: number | null;
  readonly over: string | undefined;
}

function chartsOn(sheet: Sheet): KnownChart[] {
  return sheet.getCharts().map((chart) => ({
    chart,
    id: chart.getChartId(),
    over: chart.getRanges()[0]?.getA1Notation(),
  }));
}

function markOf({ chart }: ChartPlan, id: number | null): string {
  return `${chart} ${id}`;
}

function areaOf(sheet: Sheet, { area }: ChartPlan): Range {
  return sheet.getRange(area.row, area.column, area.rows, area.columns);
}

function newChart(sheet: Sheet, plan: ChartPlan, range: Range): Chart {
  const { kind, title, colours, at } = plan;
  const general = sheet.newChart();
  const looks =
    kind === "lines"
      ? general
          .asLineChart()
          .setTitle(title)
          .setColors([...colours])
      : general
          .asColumnChart()
          .setStacked()
          .setTitle(title)
          .setColors([...colours]);
  return looks
    .addRange(range)
    .setNumHeaders(1)
    .setOption("width", chartSize.width)
    .setOption("height", chartSize.height)
    .setPosition(at.row, at.column, at.x, 0)
    .build();
}
