import type { Area } from "./area";

/** A cell's content as it crosses from the spreadsheet: a day or a moment travels as its serial number. */
export type Cell = number | string | boolean | null | { serial: number };

/** What is put into a cell; a string is taken as typed by a person. */
export type Entry = Cell | { formula: string };

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** How a cell looks; a missing property is left as it is, null takes it away. */
export interface CellFormat {
  numberFormat?: string;
  background?: string | null;
  fontColor?: string | null;
  bold?: boolean;
  italic?: boolean;
  horizontal?: "left" | "center" | "right" | null;
  vertical?: "top" | "middle" | "bottom" | null;
  wrap?: "OVERFLOW" | "CLIP" | "WRAP";
}

export interface SheetFacts {
  id: string;
  name: string;
  index: number;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  tabColor: string | null;
}

/** A data validation: the criteria by Google's name; ranges travel as areas and dates as serial numbers. */
export interface Validation {
  criteria: string;
  values: Json[];
  allowInvalid: boolean;
  help: string | null;
}

/** A conditional format: the criteria by Google's name and the look of the cells that meet it. */
export interface FormatRule {
  areas: Area[];
  criteria: string;
  values: Json[];
  format: {
    background?: string;
    fontColor?: string;
    bold?: boolean;
    italic?: boolean;
    underline?: boolean;
    strikethrough?: boolean;
  };
}

export interface SortKey {
  column: number;
  ascending: boolean;
}

/** The requests to the spreadsheet itself, in plain JSON so that a request can cross a thread. */
export interface GridOperations {
  readCells(area: Area): Cell[][];
  readShown(area: Area): string[][];
  readFormulas(area: Area): string[][];
  writeCells(area: Area, entries: Entry[][]): void;
  clearCells(area: Area, what: { contents: boolean; format: boolean }): void;
  sortRows(area: Area, keys: SortKey[]): void;
  readFormats(area: Area): CellFormat[][];
  writeFormats(area: Area, formats: CellFormat | CellFormat[][]): void;
  readNotes(area: Area): string[][];
  writeNotes(area: Area, notes: string[][]): void;
  readValidations(area: Area): (Validation | null)[][];
  writeValidation(area: Area, rule: Validation | null): void;
  readFormatRules(sheet: string): FormatRule[];
  writeFormatRules(sheet: string, rules: FormatRule[]): void;

  sheets(): SheetFacts[];
  sheet(id: string): SheetFacts;
  filledSize(sheet: string): { rows: number; columns: number };
  insertSheet(name: string | null, index: number | null): string;
  deleteSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  showSheet(id: string, shown: boolean): void;
  activateSheet(id: string): void;
  freeze(id: string, frozen: { rows?: number; columns?: number }): void;
  colorTab(id: string, color: string | null): void;
  insertRows(id: string, before: number, count: number): void;
  deleteRows(id: string, first: number, count: number): void;
  insertColumns(id: string, before: number, count: number): void;
  deleteColumns(id: string, first: number, count: number): void;
  /** Puts columns before another one, as columns are counted before the move. */
  moveColumns(id: string, first: number, count: number, before: number): void;
  widenColumns(id: string, first: number, count: number, width: number): void;
  hideColumns(id: string, first: number, count: number): void;

  names(): { name: string; address: string }[];
  writeName(name: string, address: string): void;
  removeName(name: string): void;
  selection(): { sheet: string; area: Area | null };
  select(area: Area): void;

  readStored(key: string): Json;
  writeStored(key: string, value: Json): void;
}

export interface MenuItem {
  caption: string;
  functionName?: string;
  items?: MenuItem[];
  separator?: true;
}

/** A panel or a dialog ready to be shown. */
export interface Panel {
  title: string;
  html: string;
  width?: number;
  height?: number;
}

export type ButtonName = "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";
export type ButtonSetName = "OK" | "OK_CANCEL" | "YES_NO" | "YES_NO_CANCEL";

export interface Question {
  title: string;
  prompt: string;
  buttons: ButtonSetName;
}

/** The requests to the person's side of the spreadsheet: the screen, the clock and the lock. */
export interface HostOperations {
  flush(): void | Promise<void>;
  sleep(milliseconds: number): void | Promise<void>;
  toast(message: string, title: string, seconds: number): void;
  showMenu(menu: MenuItem): void;
  alert(question: Question): ButtonName | Promise<ButtonName>;
  prompt(question: Question): PromptAnswer | Promise<PromptAnswer>;
  showSidebar(panel: Panel): void;
  showDialog(panel: Panel, modal: boolean): void;
  log(level: string, text: string): void;
  takeLock(milliseconds: number): boolean | Promise<boolean>;
  hasLock(): boolean;
  releaseLock(): void;
}

export interface PromptAnswer {
  button: ButtonName;
  text: string;
}

export type Operations = GridOperations & HostOperations;

/** Asks and waits: from the add-on's side every answer is immediate. */
export type Call = <Name extends keyof Operations>(
  name: Name,
  ...args: Parameters<Operations[Name]>
) => Awaited<ReturnType<Operations[Name]>>;
