import type { ColumnKind } from "../../sheets/columns/columns";
import {
  type Cell,
  type Cells,
  dayIn,
  isBlank,
  isErrorCell,
  numberIn,
  textOf,
} from "../../sheets/reading/cell";
import { fold } from "../../sheets/reading/fold";
import type { Locale } from "../../sheets/reading/locale";

/** The top of a sheet: its header row, some rows below it, and the same as it is shown. */
export interface SheetTop {
  readonly name: string;
  readonly cells: Cells;
  readonly shown: readonly (readonly string[])[];
}

/** A column of the user's own sheet, as the user recognizes it. */
export interface SeenColumn {
  /** 0 = A. */
  readonly place: number;
  readonly header: string;
  /** The first three filled values, as they are shown. */
  readonly samples: readonly string[];
  /** True for a header that is also further left. */
  readonly isRepeated: boolean;
  readonly contents: ColumnContents;
}

/** Shares of the filled values that are days and numbers, 0..1; null where nothing is filled. */
export type ColumnContents = { readonly days: number; readonly numbers: number } | null;

/** Why a sheet cannot be read as it is now. */
export type SheetProblem =
  | { readonly code: "empty" }
  /** Row of the sheet that seems to hold the headers. */
  | { readonly code: "header below"; readonly row: number };

/** A sheet as it is offered for mapping. */
export interface SeenSheet {
  readonly name: string;
  readonly columns: readonly SeenColumn[];
  /** Places of filled columns without a header, which cannot be found by name. */
  readonly unnamed: readonly number[];
  readonly problem: SheetProblem | null;
}

const samplesShown = 3;

/** Looks at the top of a sheet: which columns it has and what they hold. */
export function seenSheet({ name, cells, shown }: SheetTop, locale: Locale): SeenSheet {
  const problem = headerProblem(cells);
  const [header = [], ...rows] = problem === null ? cells : [];
  const valuesIn = (place: number) => rows.map((row) => row[place] ?? "").filter((cell) => !isBlank(cell));
  const titles = header.map((cell) => fold(textOf(cell)));
  const columns = header.flatMap((cell, place): SeenColumn[] => {
    if (titles[place] === "") return [];
    const texts = shown.slice(1).map((row) => row[place]?.trim() ?? "");
    return [
      {
        place,
        header: textOf(cell),
        samples: texts.filter((text) => text !== "").slice(0, samplesShown),
        isRepeated: titles.indexOf(titles[place]!) < place,
        contents: columnContents(valuesIn(place), locale),
      },
    ];
  });
  const width = Math.max(0, ...cells.map((row) => row.length));
  const unnamed = Array.from({ length: width }, (_, place) => place).filter(
    (place) => (titles[place] ?? "") === "" && valuesIn(place).length > 0,
  );
  return { name, columns, unnamed, problem };
}

/** Headers must be in row 1; a title of one cell above them is no header row. */
function headerProblem(cells: Cells): SheetProblem | null {
  const filled = cells.map((row) => row.filter((cell) => !isBlank(cell)).length);
  if (filled.every((count) => count === 0)) return { code: "empty" };
  if (filled[0]! >= 2) return null;
  const below = filled.findIndex((count) => count >= 2);
  return below < 0 ? null : { code: "header below", row: below + 1 };
}

/** A plain number is no day, although a day can be stored as one. */
function columnContents(values: readonly Cell[], locale: Locale): ColumnContents {
  const usable = values.filter((cell) => !isErrorCell(cell));
  if (usable.length === 0) return null;
  const share = (is: (cell: Cell) => boolean) => usable.filter(is).length / usable.length;
  const isDay = (cell: Cell) => typeof cell !== "number" && "value" in dayIn(cell, locale);
  return {
    days: share((cell) => isDay(cell) || isAmbiguousDay(cell, locale)),
    numbers: share((cell) => typeof cell !== "object" && !isDay(cell) && "value" in numberIn(cell, locale)),
  };
}

function isAmbiguousDay(cell: Cell, locale: Locale): boolean {
  const reading = dayIn(cell, locale);
  return "problem" in reading && reading.problem === "ambiguous day";
}

/** Whether the contents of a column suit a kind: null where it cannot be decided. */
export function isSuitable(kind: ColumnKind, holds: ColumnContents): boolean | null {
  if (holds === null) return null;
  switch (kind) {
    case "day":
      return holds.days >= 0.5;
    case "money":
    case "number":
    case "days":
    case "share":
      return holds.numbers >= 0.5;
    case "client":
      if (holds.days >= 0.5) return false;
      return holds.numbers < 0.5 ? true : null;
    case "text":
    case "choice":
    case "status":
      return holds.days < 0.5 ? null : false;
    case "anything":
    case "yes or no":
    case "checkbox":
      return null;
  }
}
