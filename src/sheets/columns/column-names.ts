import { type ColumnNames, columnTitles } from "../../i18n/column-titles";
import { languages } from "../../i18n/language";
import { fold } from "../reading/fold";
import type { ColumnCode } from "./columns";

/** The titles of a column in every language, made comparable. */
export function titlesOf(code: ColumnCode): string[] {
  return languages.map((language) => fold(columnTitles[code][language]));
}

/** Other headers that people give to a column, made comparable. */
export function aliasesOf(code: ColumnCode): string[] {
  const { aliases = [] }: ColumnNames = columnTitles[code];
  return aliases.map(fold);
}
