import { type AxisOptions, BarChart, LineChart } from "chartist";
import "chartist/dist/index.css";
import type { ChartRecord } from "../services/chart-record";
import type { ChartTable } from "./chart-table";
import { element } from "./element";

/** The colours that Sheets gives series without one of their own. */
const colours = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01", "#46bdc6"];

/** What title and legend take away from the height of a chart. */
const roomAbove = 72;

/** A chart drawn as SVG, with its title, its legend, and its numbers in words for users who cannot see it. */
export function chartFigure(chart: ChartRecord, table: ChartTable): HTMLElement {
  const { width, height } = sizeOf(chart);
  const drawing = element("div", { className: "drawing" });
  const caption = element("figcaption", {}, String(chart.options.title ?? ""));
  const figure = element("figure", { className: "chart" }, caption, legend(chart, table), drawing);
  figure.style.width = `${width}px`;
  figure.style.height = `${height}px`;
  draw(drawing, chart, table);
  return figure;
}

/** In pixels; without a word about it the size that Sheets gives. */
function sizeOf({ options }: ChartRecord): { width: number; height: number } {
  return { width: Number(options.width ?? 600), height: Number(options.height ?? 371) };
}

function legend(chart: ChartRecord, { series }: ChartTable): HTMLElement {
  const names = series.map(({ name }, i) => {
    const sign = element("span", { className: "sign", ariaHidden: "true" });
    sign.style.background = colourOf(chart, i);
    return element("li", {}, sign, name);
  });
  return element("ul", { className: "legend" }, ...names);
}

function draw(drawing: HTMLElement, chart: ChartRecord, table: ChartTable): void {
  const { width, height } = sizeOf(chart);
  const data = {
    labels: [...table.labels],
    series: table.series.map(({ name, values }) => ({ name, data: [...values] })),
  };
  const formats = {
    ...axesOf(table),
    width: width - 24,
    height: height - roomAbove,
    chartPadding: { top: 10, right: 28, bottom: 0, left: 0 },
  };
  const bar = barsOf(chart, table, width);
  const drawn =
    chart.type === "LINE"
      ? new LineChart(drawing, data, { ...formats, fullWidth: true, lineSmooth: false })
      : new BarChart(drawing, data, { ...formats, ...bar.options });
  drawn.on("draw", (mark) => {
    if (mark.type !== "bar" && mark.type !== "point" && mark.type !== "line") return;
    const colour = `stroke: ${colourOf(chart, mark.seriesIndex)}`;
    mark.element.attr({ style: mark.type === "bar" ? `${colour}; stroke-width: ${bar.width}px` : colour });
    if (mark.type === "line") return;
    const { name, shown } = table.series[mark.seriesIndex]!;
    mark.element.elem("title").text(`${table.labels[mark.index]}, ${name}: ${shown[mark.index]}`);
  });
  drawn.on("created", () => {
    const svg = drawing.querySelector("svg")!;
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", inWords(chart, table));
    // A figure is never redrawn: the page makes another figure when the cells change.
    drawn.detach();
  });
}

/** Labels are thinned out where they are many; an axis of shares is written as such. */
function axesOf({ labels, series }: ChartTable): { axisX: AxisOptions; axisY: AxisOptions } {
  const isShare = series.some(({ shown }) => shown.some((text) => text.endsWith("%")));
  const isWhole = series.every(({ values }) => values.every((value) => Number.isInteger(value ?? 0)));
  const step = Math.ceil(labels.length / 7);
  const number = new Intl.NumberFormat(document.documentElement.lang);
  return {
    axisX: { showGrid: false, labelInterpolationFnc: (label, i) => (i % step === 0 ? label : null) },
    axisY: {
      offset: 72,
      labelOffset: { x: -4, y: 5 },
      onlyInteger: isWhole,
      labelInterpolationFnc: (value) =>
        isShare ? `${Math.round(Number(value) * 100)}%` : number.format(Number(value) + 0),
    },
  };
}

function barsOf({ options }: ChartRecord, { labels, series }: ChartTable, width: number) {
  const room = (0.7 * (width - 100)) / Math.max(1, labels.length);
  const isStacked = options.isStacked === true;
  const bar = Math.max(2, Math.floor(isStacked ? room : room / Math.max(1, series.length)));
  return {
    width: bar,
    options: isStacked
      ? { stackBars: true, stackMode: "accumulate-relative" as const, ...heightsOf(series) }
      : { seriesBarDistance: bar },
  };
}

/** How far piles of bars reach up and down from 0; the library takes one from the other. */
function heightsOf(series: ChartTable["series"]): { high: number; low: number } {
  const piles = series[0]?.values.map((_, i) => series.map(({ values }) => values[i] ?? 0)) ?? [];
  const height = (pile: number[], side: 1 | -1) =>
    pile.reduce((sum, value) => sum + Math.max(0, side * value), 0);
  return {
    high: Math.max(1, ...piles.map((pile) => height(pile, 1))),
    low: Math.min(0, ...piles.map((pile) => -height(pile, -1))),
  };
}

function colourOf({ options }: ChartRecord, series: number): string {
  const own = Array.isArray(options.colors) ? options.colors : colours;
  return String(own[series % own.length]);
}

function inWords({ options }: ChartRecord, { labels, series }: ChartTable): string {
  const description = series.map(({ name, shown }) => {
    const values = shown.flatMap((text, i) => (text === "" ? [] : `${labels[i]} ${text}`));
    return `${name}: ${values.join(", ")}`;
  });
  return [String(options.title ?? ""), ...description].join(". ");
}
