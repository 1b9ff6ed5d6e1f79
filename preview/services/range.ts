import type { Area } from "./area";
import type { Execution } from "./execution";
import type { Range } from "./google";
import { rangeContents } from "./range-contents";
import { rangeFormats } from "./range-formats";
import { rangePlace } from "./range-place";
import { rangeRules } from "./range-rules";
import { strict } from "./strict";

/** A range of the add-on's own making or found in the sheet; it must lie inside the sheet's grid. */
export function rangeService(execution: Execution, area: Area): Range {
  checkInsideGrid(execution, area);
  const range: Range = strict<Range>(
    execution,
    "Range",
    {
      ...rangePlace(execution, area, () => range),
      ...rangeContents(execution, area, () => range),
      ...rangeFormats(execution, area, () => range),
      ...rangeRules(execution, area, () => range),
    },
    area,
  );
  return range;
}

function checkInsideGrid(execution: Execution, area: Area): void {
  if (!Number.isInteger(area.rows) || area.rows < 1)
    throw new Error("The number of rows in the range must be at least 1.");
  if (!Number.isInteger(area.columns) || area.columns < 1) {
    throw new Error("The number of columns in the range must be at least 1.");
  }
  if (!Number.isInteger(area.row) || area.row < 0)
    throw new Error("The starting row of the range is too small.");
  if (!Number.isInteger(area.column) || area.column < 0)
    throw new Error("The starting column of the range is too small.");
  const sheet = execution.call("sheet", area.sheet);
  if (area.row + area.rows > sheet.rows || area.column + area.columns > sheet.columns) {
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  }
}
