import type { CellReading, CellValue } from "../../domain/records/segment-rule";
import type { Reading } from "../../domain/values/written-number";
import { type Cell, dayIn, flagIn, shareIn, textOf } from "./cell";
import { fold } from "./fold";
import type { Locale } from "./locale";

/** The content of a cell, as a condition compares it. */
export function cellValue(cell: Cell, reads: CellReading, locale: Locale): CellValue {
  switch (reads) {
    case "text":
      return fold(textOf(cell)) || null;
    case "number":
      return readOrNull(shareIn(cell, locale));
    case "day":
      return readOrNull(dayIn(cell, locale));
    case "yes or no":
      return flagIn(cell);
  }
}

function readOrNull(reading: Reading<number>): number | null {
  return "value" in reading ? reading.value : null;
}
