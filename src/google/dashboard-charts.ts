import { type ChartPlan, chartSize } from "../actions/dashboard-charts";
import { marksOf } from "./sheet-marks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Says on the sheet which chart is which of ours: people may retitle, move and resize them. */
const metadataKey = "repeat-sales-chart";

/**
 * Makes the charts that the sheet lacks, and puts those whose cells have moved away over their cells again. Charts of the team's own stay.
 *
 * @returns how many were made
 */
export function drawCharts(sheet: Sheet, plans: readonly ChartPlan[]): number {
  const there = sheet.getCharts();
  const missing = plans.filter((plan) => {
    const ours = ourChart(sheet, there, plan);
    if (ours !== undefined && !isOver(ours, sheet, plan)) {
      sheet.updateChart(ours.modify().clearRanges().addRange(areaOf(sheet, plan)).build());
    }
    return ours === undefined;
  });
  for (const plan of missing) sheet.insertChart(newChart(sheet, plan));
  if (missing.length > 0) markNew(sheet, missing, there);
  return missing.length;
}

/** By its number; where a mark was lost, by its cells and title. */
function ourChart(sheet: Sheet, charts: readonly Chart[], plan: ChartPlan): Chart | undefined {
  const marked = marksOf(sheet, metadataKey).map((mark) => mark.getValue());
  return (
    charts.find((chart) => marked.includes(markOf(plan, chart))) ??
    charts.find((chart) => isOver(chart, sheet, plan) && chart.getOptions().get("title") === plan.title)
  );
}

/** The number of a chart is known once it stands in the sheet. */
function markNew(sheet: Sheet, made: readonly ChartPlan[], before: readonly Chart[]): void {
  const known = before.map((chart) => chart.getChartId());
  const added = sheet.getCharts().filter((chart) => !known.includes(chart.getChartId()));
  for (const mark of marksOf(sheet, metadataKey)) {
    if (made.some(({ chart }) => mark.getValue()?.startsWith(`${chart} `))) mark.remove();
  }
  for (const plan of made) {
    const chart = added.find((one) => isOver(one, sheet, plan));
    if (chart !== undefined) sheet.addDeveloperMetadata(metadataKey, markOf(plan, chart));
  }
}

function markOf({ chart }: ChartPlan, made: Chart): string {
  return `${chart} ${made.getChartId()}`;
}

function isOver(chart: Chart, sheet: Sheet, plan: ChartPlan): boolean {
  const [first] = chart.getRanges();
  return first !== undefined && first.getA1Notation() === areaOf(sheet, plan).getA1Notation();
}

function areaOf(sheet: Sheet, { area }: ChartPlan): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(area.row, area.column, area.rows, area.columns);
}

function newChart(sheet: Sheet, plan: ChartPlan): Chart {
  const { kind, title, colours, at } = plan;
  const general: ChartBuilder = sheet.newChart();
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
    .addRange(areaOf(sheet, plan))
    .setNumHeaders(1)
    .setOption("width", chartSize.width)
    .setOption("height", chartSize.height)
    .setPosition(at.row, at.column, at.x, 0)
    .build();
}
