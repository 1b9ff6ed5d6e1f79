import type { ChartBlock, ChartCode } from "./dashboard-blocks";

/** A chart to be placed on the Dashboard sheet; rows and columns count from 1. */
export interface ChartPlan {
  readonly chart: ChartCode;
  readonly title: string;
  readonly kind: "stacked columns" | "lines";
  readonly colours: readonly string[];
  /** Its cells, the row of headers among them. */
  readonly area: Area;
  /** The cell it hangs on, and how many pixels to the right of its corner. */
  readonly at: { readonly row: number; readonly column: number; readonly x: number };
}

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** In pixels: two charts side by side are as wide as the numbers above them. */
export const chartSize = { width: 545, height: 286 };

const green = "#34a853";
const [blue, amber, teal, red, violet, grey] = [
  "#4285f4",
  "#f9ab00",
  "#46bdc6",
  "#ea4335",
  "#a142f4",
  "#9aa0a6",
];

/** Pairs under the numbers, a free row between. */
const chartStyles: Record<ChartCode, Pick<ChartPlan, "kind" | "colours" | "at">> = {
  flow: {
    kind: "stacked columns",
    colours: [blue, green, amber, teal, red, violet],
    at: { row: 19, column: 1, x: 0 },
  },
  retention: {
    kind: "lines",
    colours: ["#c6dafc", "#7baaf7", "#4285f4", "#174ea6", "#202124"],
    at: { row: 19, column: 3, x: 175 },
  },
  effects: {
    kind: "stacked columns",
    colours: [grey, violet, green, blue],
    at: { row: 34, column: 1, x: 0 },
  },
  offers: { kind: "lines", colours: [blue, red], at: { row: 34, column: 3, x: 175 } },
};

/** The charts over some blocks of cells. */
export function chartPlans(blocks: readonly ChartBlock[]): ChartPlan[] {
  return blocks.map(({ chart, title, row, column, headers, rows }) => ({
    chart,
    title,
    ...chartStyles[chart],
    area: { row: row + 1, column, rows: rows.length + 1, columns: headers.length },
  }));
}
