import type { ReadingProblem } from "../../domain/values/written-number";
import type { ColumnCode, SheetCode } from "../columns/columns";

/** Something in a sheet that could not be used: the row is skipped or the cell left out, and it is reported. */
export interface Problem {
  readonly sheet: SheetCode;
  /** Row of the sheet, 1 = the header. */
  readonly row: number;
  readonly column: ColumnCode;
  readonly code: ProblemCode;
  /** The content of the cell. */
  readonly text: string;
}

export type ProblemCode =
  | ReadingProblem
  | "blank"
  | "a date"
  | "header twice"
  | "no such header"
  | "listed twice"
  | "unknown client"
  | "asks itself"
  | "no volume"
  | "ends too early"
  | "unknown roadmap"
  | "unknown step"
  | "unknown tier"
  | "unknown product"
  | "unknown segment"
  | "unknown offer"
  | "no such column"
  | "loop without exit"
  | "unreachable step"
  | "no step number"
  | "not a rating"
  | "off the scale"
  | "circle of referrals"
  | "brings itself";

/** A call that cannot be answered at all: one helpful sentence — name, what, where, fix — is made of it at the edge. */
export type ArgumentProblem =
  | {
      readonly code: "no column";
      readonly argument: string;
      readonly column: ColumnCode;
      readonly found: readonly string[];
      readonly candidate: string | null;
    }
  | {
      readonly code: "mapped column gone";
      readonly argument: string;
      readonly column: ColumnCode;
      readonly header: string;
      /** Row of Settings. */
      readonly row: number;
      readonly found: readonly string[];
    }
  | { readonly code: "no header row"; readonly argument: string }
  | { readonly code: "not one column"; readonly argument: string; readonly width: number }
  | {
      readonly code: "unequal heights";
      readonly argument: string;
      readonly height: number;
      readonly other: string;
      readonly otherHeight: number;
    }
  | {
      readonly code: "unreadable";
      readonly argument: string;
      readonly expects: Expectation;
      readonly problem: ReadingProblem;
      readonly text: string;
    }
  | { readonly code: "blank argument"; readonly argument: string; readonly expects: Expectation }
  | {
      readonly code: "bad setting";
      readonly argument: string;
      readonly row: number;
      readonly setting: string;
      readonly text: string;
    }
  | { readonly code: "tiers out of order"; readonly argument: string; readonly tier: string }
  | { readonly code: "tiers with window"; readonly argument: string; readonly tier: string }
  | {
      readonly code: "bad tier";
      readonly argument: string;
      readonly row: number;
      readonly column: ColumnCode;
      readonly text: string;
    }
  | {
      readonly code: "bad cell";
      readonly argument: string;
      readonly row: number;
      readonly column: ColumnCode;
      readonly problem: ProblemCode;
      readonly text: string;
    }
  | { readonly code: "error argument"; readonly argument: string; readonly text: string }
  | { readonly code: "no tier name"; readonly argument: string; readonly row: number }
  | { readonly code: "too many cells"; readonly cells: number };

/** What an argument should hold, for the sentence and its example. */
export type Expectation =
  | "day"
  | "cycle"
  | "count"
  | "signs"
  | "amount"
  | "units"
  | "sum"
  | "product"
  | "price"
  | "discounts"
  | "share"
  | "goal"
  | "period";

/** Thrown by formulas; carries codes, never a sentence. */
export class WrongArgument extends Error {
  constructor(readonly problem: ArgumentProblem) {
    super(problem.code);
  }
}
