import type { columnTitles, sheetTitles } from "../../i18n/en/titles";

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

export interface Column {
  readonly code: ColumnCode;
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
export const text = (code: ColumnCode, extra: Partial<Column> = {}): Column => ({
  code,
  kind: "text",
  ...extra,
});

export const required = { isRequired: true } as const;

/** A sheet as the product knows it. Column order is only how we create it: columns are found by header. */
export interface SheetSpec {
  readonly sheet: SheetCode;
  readonly columns: readonly Column[];
}

/** The header that a sheet of the team's own has over one of our columns. */
export interface MappedHeader {
  /** As it is written. */
  readonly header: string;
  /** The row of Settings that says so, and its title. */
  readonly row: number;
  readonly title: string;
}

/** The team's own headers in one sheet, by our column. */
export type MappedColumns = ReadonlyMap<ColumnCode, MappedHeader>;
