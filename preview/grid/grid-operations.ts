import { chartsAfter, chartsKey } from "../services/chart-record";
import { metadataAfter, metadataKey } from "../services/developer-metadata";
import type { GridOperations } from "../services/operations";
import { cellFormatOperations } from "./cell-formats";
import { cellOperations } from "./cells";
import type { DocumentStore } from "./document-store";
import { formatRuleOperations } from "./format-rules";
import type { Grid } from "./grid";
import { onLineChange } from "./line-changes";
import { nameOperations } from "./names";
import { sheetOperations } from "./sheets";
import { validationOperations } from "./validations";

/** Everything the services can ask of the spreadsheet, answered by the grid. */
export function gridOperations(grid: Grid, stored: DocumentStore): GridOperations {
  const { readStored, writeStored } = stored;
  onLineChange(grid, (change) => {
    writeStored(metadataKey, metadataAfter(readStored(metadataKey), change));
    writeStored(chartsKey, chartsAfter(readStored(chartsKey), change));
  });
  return {
    ...cellOperations(grid),
    ...cellFormatOperations(grid),
    ...validationOperations(grid, stored),
    ...formatRuleOperations(grid, stored),
    ...sheetOperations(grid),
    ...nameOperations(grid),
    readStored,
    writeStored,
  };
}
