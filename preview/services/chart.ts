import type { Area } from "./area";
import type { chartType } from "./enums";
import type { Execution } from "./execution";
import { areaOf } from "./given";
import type { ChartOptions, EmbeddedChart, EmbeddedChartBuilder } from "./google";
import { memory } from "./memory";
import type { Json } from "./operations";
import { behind, strict } from "./strict";

/** A chart as the sheet keeps it; the place counts rows and columns from 0. */
export interface ChartRecord {
  id: number;
  sheet: string;
  type: keyof typeof chartType;
  areas: Area[];
  headers: number;
  options: Record<string, Json>;
  place: { row: number; column: number; x: number; y: number };
}

type ChartDraft = Omit<ChartRecord, "id" | "sheet">;

const blank: ChartDraft = {
  type: "COLUMN",
  areas: [],
  headers: 0,
  options: {},
  place: { row: 0, column: 0, x: 0, y: 0 },
};

export function chartBuilder(execution: Execution, from: ChartDraft = blank): EmbeddedChartBuilder {
  let draft = from;
  const change = (part: Partial<ChartDraft>) => {
    draft = { ...draft, ...part };
    return builder;
  };
  const builder: EmbeddedChartBuilder = strict<EmbeddedChartBuilder>(execution, "EmbeddedChartBuilder", {
    setChartType: (type) => change({ type: String(type) as ChartDraft["type"] }),
    addRange: (range) => change({ areas: [...draft.areas, areaOf(range)] }),
    clearRanges: () => change({ areas: [] }),
    setNumHeaders: (headers) => change({ headers }),
    setOption: (option, value) => change({ options: { ...draft.options, [option]: value } }),
    setPosition: (row, column, x, y) => change({ place: { row: row - 1, column: column - 1, x, y } }),
    build: () => chartService(execution, draft),
  });
  return builder;
}

export function insertChart(execution: Execution, sheet: string, chart: EmbeddedChart): void {
  records(execution).add({ ...behind<ChartDraft>(chart), sheet });
}

export function removeChart(execution: Execution, chart: EmbeddedChart): void {
  records(execution).remove(behind<ChartRecord>(chart).id);
}

export function chartsOn(execution: Execution, sheet: string): EmbeddedChart[] {
  const here = records(execution)
    .all()
    .filter((record) => record.sheet === sheet);
  return here.map((record) => chartService(execution, record));
}

function records(execution: Execution) {
  return memory<ChartRecord>(execution, "charts");
}

function chartService(execution: Execution, chart: ChartDraft & Partial<ChartRecord>): EmbeddedChart {
  return strict<EmbeddedChart>(
    execution,
    "EmbeddedChart",
    {
      getChartId: () => chart.id ?? null,
      getRanges: () => chart.areas.map((area) => execution.document.range(area)),
      getNumHeaders: () => chart.headers,
      getOptions: () =>
        strict<ChartOptions>(execution, "ChartOptions", { get: (name) => chart.options[name] ?? null }),
      modify: () => chartBuilder(execution, chart),
    },
    chart,
  );
}
