import type { BusinessPreset } from "../../drafts/business-presets";
import type { Language } from "../../i18n/language";
import type { ColumnCode, SheetCode } from "../../sheets/columns/columns";
import type { RowCode } from "../new-sheets/row-code";
import type { LikelySheets } from "./likely-sheets";
import type { SeenSheet } from "./seen-sheet";

/** Where the data come from. */
export type DataSource = "sample" | "empty" | "own";

/** A column of the user's sheet that is used as one of the add-on's; places count from 0. */
export interface OwnColumn {
  readonly column: ColumnCode;
  readonly place: number;
}

/** A sheet of the user, and which of its columns are used as which of the add-on's. */
export interface OwnSheet {
  readonly sheet: string;
  readonly columns: readonly OwnColumn[];
}

/** What a person answers in Start. */
export interface StartAnswers {
  readonly currency: string;
  readonly preset: BusinessPreset;
  /** The days as they were typed; "" leaves the cycle to the ledger. */
  readonly cycle: string;
  readonly data: DataSource;
  readonly purchases: OwnSheet | null;
  /** null = the user has no list of clients; one is made from the purchases. */
  readonly clients: OwnSheet | null;
}

/** A step of Start, in the order in which they come. */
export type StartStep = "business" | "data" | "columns" | "result" | "cycles";

/** What Start stores while it is closed. */
export interface StartDraft {
  readonly step: StartStep;
  readonly answers: StartAnswers;
}

/** A sheet as Start offers it, with the likeliest match for either use. */
export interface OfferedSheet extends SeenSheet {
  readonly likely: Readonly<Record<"purchases" | "clients", readonly OwnColumn[]>>;
}

/** One of our columns that a user's sheet may have. */
export interface OfferedColumn {
  readonly column: ColumnCode;
  readonly isRequired: boolean;
}

/** What Start needs to know when it opens. */
export interface StartState extends StartDraft {
  /** Of the words in cells. */
  readonly language: Language;
  readonly sheets: readonly OfferedSheet[];
  readonly likely: LikelySheets;
  readonly columns: Readonly<Record<"purchases" | "clients", readonly OfferedColumn[]>>;
  /** Our sheets that already exist. */
  readonly made: readonly SheetCode[];
}

/** What Start has made. */
export interface StartMade {
  readonly sheets: number;
  /** Clients written down: of the sample, or one for every name in the purchases that are read. */
  readonly clients: number;
  /** Settings that the sample has filled. */
  readonly filled: readonly RowCode[];
}
