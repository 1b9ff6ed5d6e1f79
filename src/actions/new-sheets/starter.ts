import type { Day } from "../../domain/values/day";
import type { settingMeanings } from "../../i18n/en/meanings";
import type { SheetLooks } from "../../sheets/columns/looks";
import type { RowCode } from "./row-code";
import type { SampleCell, SampleRow, SampleSheets } from "./sample-rows";

/**
 * What only Start needs, in one language: the looks of columns and the sample. It is pushed as a page of its own, because every formula call
 * would otherwise evaluate it again.
 */
export interface Starter {
  /** How the columns of every sheet are made. */
  readonly looks: SheetLooks;
  readonly meanings: typeof settingMeanings;
  /** Days are counted from the day the sample is written for. */
  readonly sample: SampleSheets;
  readonly sampleSettings: Partial<Record<RowCode, string | number>>;
}

/** The sample with its days counted from a day. */
export function sampleOn(day: Day, { sample }: Starter): SampleSheets {
  const dated = (cell: SampleCell): SampleCell =>
    typeof cell === "object" && "day" in cell ? { day: cell.day + day } : cell;
  const row = (cells: SampleRow) =>
    Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, dated(cell)]));
  return Object.fromEntries(Object.entries(sample).map(([sheet, rows]) => [sheet, rows.map(row)]));
}
