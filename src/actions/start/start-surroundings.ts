import type { SetCycle } from "../../domain/records/set-cycle";
import type { Cells } from "../../sheets/reading/cell";
import type { ExistingSheets } from "../new-sheets/client-table-formula";
import type { Starter } from "../new-sheets/starter";
import type { StartAnswers } from "./start-request";

/** What a person answered in Start, checked. */
export interface StartRequest extends Omit<StartAnswers, "cycle"> {
  readonly cycle: SetCycle;
}

/** What Start finds in the spreadsheet in addition to our sheets. */
export interface StartContext {
  readonly existing: ExistingSheets;
  /** The user's own sheets that the request names. */
  readonly own: { readonly purchases: OwnCells | undefined; readonly clients: OwnCells | undefined };
  /** The formula of the Clients sheet that will be read, with its column, 1 = A; null where there is none yet. */
  readonly formula: { readonly column: number; readonly text: string } | null;
  readonly starter: Starter;
}

/** A sheet of the user as it is now. */
export interface OwnCells {
  /** What people typed: the columns left of our formula. */
  readonly cells: Cells;
  /** Width of the sheet, blank columns included. */
  readonly width: number;
}
