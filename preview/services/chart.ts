import { chartService } from "./chart-builder";
import { type ChartDraft, type ChartRecord, chartsKey } from "./chart-record";
import type { Execution } from "./execution";
import type { EmbeddedChart } from "./google";
import { memory } from "./memory";
import { unwrap } from "./strict";

export function insertChart(execution: Execution, sheet: string, chart: EmbeddedChart): void {
  const { id: _, ...draft } = unwrap<ChartDraft>(chart);
  if (draft.areas.length === 0) throw new Error("A chart needs a range before it is inserted.");
  records(execution).add({ ...draft, sheet });
}

/** Puts a rebuilt chart in the place of the one it was made from. */
export function updateChart(execution: Execution, sheet: string, chart: EmbeddedChart): void {
  const draft = unwrap<ChartDraft>(chart);
  records(execution).change(known(execution, sheet, draft).id, draft);
}

export function removeChart(execution: Execution, sheet: string, chart: EmbeddedChart): void {
  records(execution).remove(known(execution, sheet, unwrap<ChartDraft>(chart)).id);
}

export function chartsOn(execution: Execution, sheet: string): EmbeddedChart[] {
  const here = records(execution)
    .all()
    .filter((record) => record.sheet === sheet);
  return here.map((record) => chartService(execution, record));
}

function known(execution: Execution, sheet: string, { id }: ChartDraft): ChartRecord {
  const found = records(execution)
    .all()
    .find((record) => record.id === id && record.sheet === sheet);
  if (!found) throw new Error("The chart is not on this sheet.");
  return found;
}

function records(execution: Execution) {
  return memory<ChartRecord>(execution, chartsKey);
}
