import type {
  OfferedColumn,
  OfferedSheet,
  OwnColumn,
  OwnSheet,
  StartAnswers,
  StartState,
} from "../../actions/start/start-request";
import type { SetCycle } from "../../domain/records/set-cycle";
import type { ColumnCode } from "../../sheets/columns/columns";

/** The use of one of the user's own sheets. */
export type OwnUse = "purchases" | "clients";

/** The cycle that was typed; null = none, the ledger decides. */
export function cycleOf({ preset, cycle }: StartAnswers): SetCycle {
  if (preset === "one-off") return "one-off";
  return cycle.trim() === "" ? null : Number(cycle.trim());
}

/** Whether what was typed is no number of days. */
export function cycleIsWrong(answers: StartAnswers): boolean {
  const cycle = cycleOf(answers);
  return typeof cycle === "number" && !(Number.isInteger(cycle) && cycle >= 1 && cycle <= 36_500);
}

/** A sheet with its most likely columns chosen. */
export function chosenSheet(state: StartState, name: string, use: OwnUse): OwnSheet | null {
  const sheet = sheetNamed(state, name);
  return sheet === undefined ? null : { sheet: name, columns: sheet.likely[use] };
}

export function sheetNamed({ sheets }: StartState, name: string): OfferedSheet | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

/** Chooses a header for a column, or none; a header that another column had is taken from it. */
export function chosenColumn(own: OwnSheet, column: ColumnCode, place: number | null): OwnSheet {
  const others = own.columns.filter((other) => other.column !== column && other.place !== place);
  return { ...own, columns: place === null ? others : [...others, { column, place }] };
}

export function placeOf(own: OwnSheet, column: ColumnCode): number | null {
  return own.columns.find((known: OwnColumn) => known.column === column)?.place ?? null;
}

/** Whether nothing was chosen for a required column. */
function isMissingColumn(own: OwnSheet, columns: readonly OfferedColumn[]): boolean {
  return columns.some(({ column, isRequired }) => isRequired && placeOf(own, column) === null);
}

/** Why a chosen sheet cannot be read, or why the two chosen ones cannot be used together. */
export type SheetError =
  | { readonly code: "none chosen" }
  | { readonly code: "same sheet" }
  | { readonly code: "empty"; readonly sheet: string }
  | { readonly code: "header below"; readonly sheet: string; readonly row: number };

export function sheetError(state: StartState, answers: StartAnswers, use: OwnUse): SheetError | null {
  const own = answers[use];
  if (own === null) return use === "purchases" ? { code: "none chosen" } : null;
  if (use === "clients" && own.sheet === answers.purchases?.sheet) return { code: "same sheet" };
  const problem = sheetNamed(state, own.sheet)?.problem ?? null;
  return problem === null ? null : { ...problem, sheet: own.sheet };
}

/** Whether the step is answered well enough for the next one. */
export function canGoOn(state: StartState): boolean {
  const { step, answers } = state;
  const uses: readonly OwnUse[] = ["purchases", "clients"];
  switch (step) {
    case "business":
      return !cycleIsWrong(answers);
    case "data":
      return answers.data !== "own" || uses.every((use) => sheetError(state, answers, use) === null);
    case "columns":
      return uses.every((use) => answers[use] === null || !isMissingColumn(answers[use], state.columns[use]));
    case "result":
    case "cycles":
      return true;
  }
}
