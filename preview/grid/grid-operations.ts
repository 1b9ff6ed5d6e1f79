import { chartsAfter, chartsKept } from "../services/chart-record";
import { metadataAfter, metadataKept } from "../services/developer-metadata";
import type { GridOperations } from "../services/operations";
import { cellOperations } from "./cells";
import { formatRuleOperations } from "./format-rules";
import type { Grid } from "./grid";
import type { Kept } from "./kept";
import { onLineChange } from "./line-changes";
import { lookOperations } from "./looks";
import { nameOperations } from "./names";
import { sheetOperations } from "./sheets";
import { validationOperations } from "./validations";

/** Everything the services can ask of the spreadsheet, answered by the grid. */
export function gridOperations(grid: Grid, kept: Kept): GridOperations {
  const { recall, remember } = kept;
  onLineChange(grid, (change) => {
    remember(metadataKept, metadataAfter(recall(metadataKept), change));
    remember(chartsKept, chartsAfter(recall(chartsKept), change));
  });
  return {
    ...cellOperations(grid),
    ...lookOperations(grid),
    ...validationOperations(grid, kept),
    ...formatRuleOperations(grid, kept),
    ...sheetOperations(grid),
    ...nameOperations(grid),
    recall,
    remember,
  };
}
