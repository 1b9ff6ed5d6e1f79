import type { Day } from "../../domain/values/day";
import type { PanelRanges } from "../../sheets/base/today-base";
import type { SheetCode } from "../../sheets/columns/columns";
import type { Cells } from "../../sheets/reading/cell";
import type { Locale } from "../../sheets/reading/locale";
import { withoutForeign } from "../../sheets/tables/foreign-sheet";
import { type Answer, failure } from "./answer";
import type { Change } from "./change";

/** The user's workbook as actions receive it: cells that were read, and the day. */
export interface Workbook {
  readonly ranges: Partial<Record<SheetCode, Cells>>;
  readonly locale: Locale;
  /** The day to judge on: the cell named Today, else the calendar's day in the spreadsheet's zone. */
  readonly asOf: Day;
}

/** What an action decided from the workbook: a change and what to show about it, or what prevents it. */
export type Planned<Result = unknown> = Answer<{ readonly change: Change; readonly result: Result }>;

/** The ranges of a base, without the user's sheets that only have the same names; null where Clients or Purchases is missing. */
export function baseRangesOf({ ranges }: Workbook): PanelRanges | null {
  const { clients, purchases, ...others } = withoutForeign(ranges);
  return clients === undefined || purchases === undefined ? null : { clients, purchases, ...others };
}

/** The first sheet an action needs that the workbook does not have, as the reason for refusing. */
export function missingSheet({ ranges }: Workbook, ...needed: readonly SheetCode[]): Answer<never> | null {
  const sheet = needed.find((code) => ranges[code] === undefined);
  return sheet === undefined ? null : failure({ code: "no sheet", sheet });
}
