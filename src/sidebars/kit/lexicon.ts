import type { Formatter } from "../../i18n/formatter";
import type { Language } from "../../i18n/language";
import type { PanelsWords } from "../../i18n/panels/en";
import type { Words } from "../../i18n/words";
import type { ColumnCode, SheetCode } from "../../sheets/columns/columns";

/** Titles of sheets and columns in one language. */
export interface PanelTitles {
  readonly sheetTitles: Readonly<Record<SheetCode, string>>;
  readonly columnTitles: Readonly<Record<ColumnCode, string>>;
}

/** The words that every view may need, in one language. */
export interface Lexicon {
  readonly language: Language;
  /** Words of every panel. */
  readonly panels: PanelsWords;
  /** Titles of sheets and columns. */
  readonly titles: PanelTitles;
  /** Words as cells have them. */
  readonly vocabulary: Words["vocabulary"];
  /** How days and numbers are written. */
  readonly format: Formatter;
}
