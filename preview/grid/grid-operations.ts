import { chartsAfter, chartsKept } from "../services/chart-record";
import { metadataAfter, metadataKept } from "../services/developer-metadata";
import type { GridOperations, Json } from "../services/operations";
import { cellOperations } from "./cells";
import { formatRuleOperations } from "./format-rules";
import type { Grid } from "./grid";
import { onLineChange } from "./line-changes";
import { lookOperations } from "./looks";
import { nameOperations } from "./names";
import { sheetOperations } from "./sheets";
import { validationOperations } from "./validations";

/** Everything the services can ask of the spreadsheet, answered by the grid. */
export function gridOperations(grid: Grid): GridOperations {
  const kept = new Map<string, Json>();
  onLineChange(grid, (change) => {
    kept.set(metadataKept, metadataAfter(kept.get(metadataKept) ?? null, change));
    kept.set(chartsKept, chartsAfter(kept.get(chartsKept) ?? null, change));
  });
  return {
    ...cellOperations(grid),
    ...lookOperations(grid),
    ...validationOperations(grid),
    ...formatRuleOperations(grid),
    ...sheetOperations(grid),
    ...nameOperations(grid),
    recall: (key) => kept.get(key) ?? null,
    remember: (key, value) => void kept.set(key, value),
  };
}
