import type { Area } from "./area";
import type { chartType } from "./enums";
import { lineAfter } from "./line-after";
import type { LineChange } from "./line-change";
import type { Json } from "./operations";

/** The key under which the spreadsheet stores its charts. */
export const chartsKey = "charts";

/** A chart as the sheet stores it; the place counts rows and columns from 0. */
export interface ChartRecord {
  id: number;
  sheet: string;
  type: keyof typeof chartType;
  areas: Area[];
  headers: number;
  options: Record<string, Json>;
  place: { row: number; column: number; x: number; y: number };
}

/** A chart on its way to the sheet; one that was there already keeps its number. */
export type ChartDraft = Omit<ChartRecord, "id" | "sheet"> & Partial<Pick<ChartRecord, "id" | "sheet">>;

/** The charts of a spreadsheet, read from its stored records. */
export function chartsIn(stored: Json): ChartRecord[] {
  return (stored ?? []) as unknown as ChartRecord[];
}

/** The charts after rows, columns or sheets were added, deleted or moved: their cells and anchors follow. */
export function chartsAfter(stored: Json, change: LineChange): Json {
  const left = chartsIn(stored).flatMap((chart) => {
    const areas = chart.areas.flatMap((area) => areaAfter(area, change) ?? []);
    if (chart.sheet !== change.sheet) return { ...chart, areas };
    return change.kind === "sheet removed"
      ? []
      : { ...chart, areas, place: anchorAfter(chart.place, change) };
  });
  return left as unknown as Json;
}

function areaAfter(area: Area, change: LineChange): Area | null {
  if (area.sheet !== change.sheet) return area;
  if (change.kind === "sheet removed") return null;
  const [first, count] =
    change.type === "ROW" ? (["row", "rows"] as const) : (["column", "columns"] as const);
  const lines = Array.from({ length: area[count] }, (_, i) => lineAfter(area[first] + i, change));
  const left = lines.filter((line) => line !== null);
  if (left.length === 0) return null;
  const from = Math.min(...left);
  return { ...area, [first]: from, [count]: Math.max(...left) - from + 1 };
}

function anchorAfter(
  place: ChartRecord["place"],
  change: Exclude<LineChange, { kind: "sheet removed" }>,
): ChartRecord["place"] {
  const line = change.type === "ROW" ? "row" : "column";
  return { ...place, [line]: lineAfter(place[line], change) ?? change.first };
}
