import type { PeriodKind } from "../../domain/values/period";
import { bothPeriodWords } from "../../i18n/base-history";
import { type Cell, textOf } from "./cell";
import { fold } from "./fold";

/** The period that a word names, in either language; null for any other word. */
export function periodIn(cell: Cell): PeriodKind | null {
  const word = fold(textOf(cell));
  for (const words of bothPeriodWords) {
    const found = (Object.keys(words) as PeriodKind[]).find((kind) => words[kind].includes(word));
    if (found !== undefined) return found;
  }
  return null;
}
