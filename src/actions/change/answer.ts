import type { Points } from "../../domain/records/points-row";
import type { ColumnCode, SheetCode } from "../../sheets/columns/columns";

/** The answer to a panel: the requested value, or the problem and the fact that nothing was changed. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: PanelProblem };

/** Codes, of which the panel makes sentences; never an exception. */
export type PanelProblem =
  | { readonly code: "locked" }
  | { readonly code: "no sheet"; readonly sheet: SheetCode }
  | { readonly code: "no column"; readonly sheet: SheetCode; readonly column: ColumnCode }
  | { readonly code: "unknown client"; readonly client: string }
  | { readonly code: "changed meanwhile" }
  /** A sentence about cells that stop every answer, such as a setting that cannot be read. */
  | { readonly code: "refused"; readonly sentence: string }
  /** Fields of a form, each with what is wrong. */
  | { readonly code: "wrong fields"; readonly fields: readonly string[] }
  /** More points than may pay the bill. */
  | { readonly code: "too many points"; readonly redeemable: Points }
  | { readonly code: "too large to undo" }
  /** Google refused the call, or the connection is lost; the panel itself reports it. */
  | { readonly code: "no answer" }
  | { readonly code: "unexpected"; readonly during: string };

export function success<Value>(value: Value): Answer<Value> {
  return { ok: true, value };
}

export function failure(problem: PanelProblem): Answer<never> {
  return { ok: false, problem };
}

/** What every write adds to its answer: the name under which it can be undone. */
export interface Written {
  readonly undo: string;
}

/** What an undo did. */
export interface Undone {
  /** Cells that are again as they were. */
  readonly restored: number;
  /** Cells edited since then, not changed. */
  readonly skipped: number;
  /** Sheets that the change had made and the undo deleted. */
  readonly sheets: number;
  /** Such sheets that a user has edited since: they are not deleted. */
  readonly skippedSheets: number;
}
