import { bothLanguages } from "../../i18n/words";
import { fold } from "../reading/fold";
import { aliases } from "./aliases";
import type { ColumnCode } from "./columns";

/** The titles of a column in both languages, made comparable. */
export function titlesOf(code: ColumnCode): string[] {
  return bothLanguages.map(({ titles }) => fold(titles.columnTitles[code]));
}

/** Other headers that people give to a column, made comparable. */
export function aliasesOf(code: ColumnCode): string[] {
  return (aliases[code] ?? []).map(fold);
}
