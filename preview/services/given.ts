import type { Area } from "./area";
import type { Range, Sheet } from "./google";
import { unwrap } from "./strict";

/** Where a range given by the add-on lies. */
export function areaOf(range: Range): Area {
  return unwrap<Area>(range);
}

/** The id of a sheet given by the add-on. */
export function sheetIdOf(sheet: Sheet): string {
  return unwrap<string>(sheet);
}
