import type { ChartDraft } from "./chart-record";
import { chartType } from "./enums";
import type { Execution } from "./execution";
import { areaOf } from "./given";
import type {
  ChartOptions,
  ContainerInfo,
  EmbeddedChart,
  EmbeddedChartBuilder,
  EmbeddedColumnChartBuilder,
  EmbeddedLineChartBuilder,
} from "./google";
import type { Json } from "./operations";
import { strict } from "./strict";

/** A chart, in the sheet or built for it. */
export function chartService(execution: Execution, chart: ChartDraft): EmbeddedChart {
  const members: Partial<EmbeddedChart> = {
    getChartId: () => chart.id ?? null,
    getRanges: () => chart.areas.map((area) => execution.document.range(area)),
    getNumHeaders: () => chart.headers,
    getContainerInfo: () => containerInfo(execution, chart),
    getOptions: () =>
      strict<ChartOptions>(execution, "ChartOptions", { get: (name) => chart.options[name] ?? null }),
    modify: () => chartBuilder(execution, chart),
  };
  return strict<EmbeddedChart>(execution, "EmbeddedChart", members, chart);
}

function containerInfo(execution: Execution, { place }: ChartDraft): ContainerInfo {
  return strict<ContainerInfo>(execution, "ContainerInfo", {
    getAnchorRow: () => place.row + 1,
    getAnchorColumn: () => place.column + 1,
    getOffsetX: () => place.x,
    getOffsetY: () => place.y,
  });
}

const blank: ChartDraft = {
  type: "COLUMN",
  areas: [],
  headers: 0,
  options: {},
  place: { row: 0, column: 0, x: 0, y: 0 },
};

/**
 * Builds a chart step by step; the sheet sees it once it is inserted or updated. What every kind of builder has gives back the general one, as
 * Google's types promise no more.
 */
export function chartBuilder(execution: Execution, from: ChartDraft = blank): EmbeddedChartBuilder {
  let draft = from;
  const change = (part: Partial<ChartDraft>) => {
    draft = { ...draft, ...part };
    return general;
  };
  const option = (name: string, value: Json) => change({ options: { ...draft.options, [name]: value } });
  const members: Partial<EmbeddedChartBuilder> = {
    setChartType: (type) => change({ type: String(type) as ChartDraft["type"] }),
    getChartType: () => chartType[draft.type],
    addRange: (range) => change({ areas: [...draft.areas, areaOf(range)] }),
    clearRanges: () => change({ areas: [] }),
    getRanges: () => draft.areas.map((area) => execution.document.range(area)),
    setNumHeaders: (headers) => change({ headers: wholeFrom(0, headers, "setNumHeaders") }),
    setOption: option,
    setPosition: (row, column, x, y) => change({ place: placed(row, column, x, y) }),
    getContainer: () => containerInfo(execution, draft),
    build: () => chartService(execution, draft),
  };
  const general = strict<EmbeddedChartBuilder>(execution, "EmbeddedChartBuilder", {
    ...members,
    asColumnChart: () => {
      change({ type: "COLUMN" });
      return asColumns(execution, members, option);
    },
    asLineChart: () => {
      change({ type: "LINE" });
      return asLines(execution, members, option);
    },
  });
  return general;
}

type PutOption = (name: string, value: Json) => unknown;

function asColumns(
  execution: Execution,
  members: Partial<EmbeddedChartBuilder>,
  option: PutOption,
): EmbeddedColumnChartBuilder {
  const then = (_done: unknown): EmbeddedColumnChartBuilder => builder;
  const builder: EmbeddedColumnChartBuilder = strict<EmbeddedColumnChartBuilder>(
    execution,
    "EmbeddedColumnChartBuilder",
    {
      ...members,
      setStacked: () => then(option("isStacked", true)),
      setTitle: (title) => then(option("title", title)),
      setColors: (colors) => then(option("colors", colors)),
    },
  );
  return builder;
}

function asLines(
  execution: Execution,
  members: Partial<EmbeddedChartBuilder>,
  option: PutOption,
): EmbeddedLineChartBuilder {
  const then = (_done: unknown): EmbeddedLineChartBuilder => builder;
  const builder: EmbeddedLineChartBuilder = strict<EmbeddedLineChartBuilder>(
    execution,
    "EmbeddedLineChartBuilder",
    {
      ...members,
      setTitle: (title) => then(option("title", title)),
      setColors: (colors) => then(option("colors", colors)),
    },
  );
  return builder;
}

function placed(row: number, column: number, x: number, y: number): ChartDraft["place"] {
  return {
    row: wholeFrom(1, row, "setPosition") - 1,
    column: wholeFrom(1, column, "setPosition") - 1,
    x: wholeFrom(0, x, "setPosition"),
    y: wholeFrom(0, y, "setPosition"),
  };
}

/** Google takes whole numbers only, and refuses others in these words. */
function wholeFrom(least: number, given: unknown, method: string): number {
  if (typeof given === "number" && Number.isInteger(given) && given >= least) return given;
  throw new Error(
    `The parameters (${typeof given}) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.${method}.`,
  );
}
