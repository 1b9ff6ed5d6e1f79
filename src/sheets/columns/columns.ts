import type { columnTitles } from "../../i18n/column-titles";
import type { Language } from "../../i18n/language";
import type { sheetTitles } from "../../i18n/sheet-titles";

export type SheetCode = keyof typeof sheetTitles;
export type ColumnCode = keyof typeof columnTitles;

/** What a column holds; decides its number format and how it is checked. */
export type ColumnKind =
  | "anything"
  | "text"
  | "day"
  | "money"
  | "number"
  | "days"
  | "share"
  | "yes or no"
  | "client"
  | "checkbox"
  | "status"
  | "choice";

/** A list that a dropdown offers. */
export type ChoiceList =
  | "roadmaps"
  | "products"
  | "tiers"
  | "segments"
  | "clients"
  | "states"
  | "contents"
  | "channels"
  | "statuses"
  | "offers"
  | "offerKinds"
  | "pointsKinds"
  | "endReasons";

export interface Column<Code extends ColumnCode = ColumnCode> {
  readonly code: Code;
  readonly kind: ColumnKind;
  readonly isRequired?: true;
  /** Where a dropdown gets its list from. */
  readonly choices?: ChoiceList;
  /** Codes reject other words; own lists only warn. */
  readonly isStrict?: true;
  /** Long words take more lines instead of running out of sight. */
  readonly isWrapped?: true;
}

/** A column of words. */
export const text = <Code extends ColumnCode>(
  code: Code,
  extra: Partial<Column<Code>> = {},
): Column<Code> => ({
  code,
  kind: "text",
  ...extra,
});

export const required = { isRequired: true } as const;

/** A sheet as the product defines it. Column order is only how we create it: columns are found by header. */
export interface SheetSpec<Code extends ColumnCode = ColumnCode> {
  readonly sheet: SheetCode;
  readonly columns: readonly Column<Code>[];
}

/** A sheet of columns; their codes are part of its type, so that every column has a format. */
export const sheetSpec = <Code extends ColumnCode>(
  sheet: SheetCode,
  columns: readonly Column<Code>[],
): SheetSpec<Code> => ({ sheet, columns });

/** How a column is made in a new sheet: what no formula needs. */
export interface ColumnLook {
  /** In pixels, where it is not the usual width. */
  readonly width?: number;
  /** What the column means, shown on its header. */
  readonly note: Record<Language, string>;
  /** Not in the first version: Start adds the column to sheets that were made without it. */
  readonly isLater?: true;
}

/** A look for every one of some columns. */
export type ColumnLooks<Columns extends readonly Column[]> = Readonly<
  Record<Columns[number]["code"], ColumnLook>
>;

/** The header that the user's own sheet has for one of the add-on's columns. */
export interface MappedHeader {
  /** As it is written. */
  readonly header: string;
  /** The row of Settings that maps it, and its title. */
  readonly row: number;
  readonly title: string;
}

/** The user's own headers in one sheet, by the add-on's column. */
export type MappedColumns = ReadonlyMap<ColumnCode, MappedHeader>;
