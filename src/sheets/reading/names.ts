import { type Cell, isBlank, isErrorCell, textOf } from "./cell";
import { fold } from "./fold";

/** Places of names in a list, found by cell: each distinct cell is folded once, so a ledger of a million rows folds its clients only. */
export interface Names {
  /** Place of the name in a cell, or one of the three codes below. */
  placeOf(cell: Cell): number;
}

/** A list that still grows. */
export interface GrowingNames extends Names {
  /** The same, but a name not yet in the list gets the place. */
  placeOrAdd(cell: Cell, place: number): number;
}

export const unknownName = -1;
export const blankName = -2;
/** An error, or a date that Sheets has made of a name such as 3-4. */
export const unusableName = -3;

export function namesList(): GrowingNames {
  const places = new Map<string, number>();
  const seen = new Map<Cell, number>();
  const find = (cell: Cell, newPlace: number): number => {
    if (isBlank(cell)) return blankName;
    if (typeof cell === "object" || isErrorCell(cell)) return unusableName;
    const key = fold(textOf(cell));
    const place = places.get(key) ?? newPlace;
    if (place === newPlace && place !== unknownName) places.set(key, place);
    // A name may still be added: only final answers are cached.
    if (place !== unknownName) seen.set(cell, place);
    return place;
  };
  return {
    placeOf: (cell) => seen.get(cell) ?? find(cell, unknownName),
    placeOrAdd: (cell, place) => seen.get(cell) ?? find(cell, place),
  };
}

/** Why a cell names no client. */
export function nameProblem(cell: Cell): "blank" | "a date" | "error cell" {
  if (isBlank(cell)) return "blank";
  return typeof cell === "object" ? "a date" : "error cell";
}
