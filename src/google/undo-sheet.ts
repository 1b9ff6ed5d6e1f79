import type { ChangeKind } from "../actions/change/change";
import { type UndoEntry, undoEntryIn } from "../actions/change/undo-entry";
import { sheetMarks } from "./sheet-marks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A change that was written, or was interrupted while being written. */
export interface StoredChange {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly subject: string;
  readonly state: ChangeState;
  readonly entry: UndoEntry;
}

/**
 * How far a change has come: *open* while cells are written, *deleting* and *undoing* with the number of rows that each sheet had when its rows began
 * to be deleted or restored, *done* when it is complete.
 */
export interface ChangeState {
  readonly code: "open" | "deleting" | "undoing" | "done";
  readonly rows: readonly number[];
}

export const openState: ChangeState = { code: "open", rows: [] };

const sheetName = "_undo";
/** Distinguishes our sheet from a user's sheet of the same name. */
const metadataKey = "repeat-sales-undo";
const header = ["Id", "When", "Kind", "Subject", "State", "Part", "Contents"];
/** A cell holds 50 000 characters; a mark before each part prevents it from being read as a number or a formula. */
const partLength = 45_000;
const mark = "|";
const maxChanges = 10;
/** Beyond this an action warns beforehand that it cannot be undone. */
export const maxCharacters = 6_000_000;

/** A name for a change; names sort by age, independent of the clock. */
export function newChangeId(): string {
  const numbers = storedParts().map(({ id }) => Number(id.split("-")[0]));
  const next = Math.max(0, ...numbers) + 1;
  return `${String(next).padStart(8, "0")}-${Utilities.getUuid().slice(0, 8)}`;
}

/** Stores a change that is about to be written. */
export function storeChange(id: string, kind: ChangeKind, subject: string, entry: UndoEntry): void {
  const sheet = undoSheet();
  const text = JSON.stringify(entry);
  const parts = Array.from({ length: Math.ceil(text.length / partLength) }, (_, i) =>
    text.slice(i * partLength, (i + 1) * partLength),
  );
  const when = new Date().toISOString();
  const rows = parts.map((part, i) => [id, when, kind, mark + subject, "open", i + 1, mark + part]);
  const first = sheet.getLastRow() + 1;
  const missing = first + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(first, 1, rows.length, header.length).setValues(rows);
}

/** Stores the progress of a change, before its next step. */
export function markChange(id: string, { code, rows }: ChangeState): void {
  const sheet = ourSheet()!;
  for (const { row } of partsOf(id)) sheet.getRange(row, 5).setValue([code, ...rows].join(" "));
  SpreadsheetApp.flush();
}

/** Marks a change as completely written, and removes all but the last ten. */
export function finishChange(id: string): void {
  markChange(id, { code: "done", rows: [] });
  const ids = [...new Set(storedParts().map((part) => part.id))].sort();
  for (const old of ids.slice(0, -maxChanges)) removeChange(old);
}

/** Takes a change out of the list. */
export function removeChange(id: string): void {
  const sheet = ourSheet();
  for (const { row } of partsOf(id).reverse()) sheet!.deleteRow(row);
}

/** The last change, without its cells; undefined where none is stored. */
export function lastChange(): Pick<StoredChange, "id" | "kind" | "subject"> | undefined {
  // People may have sorted the sheet: the order of the names is the order in time.
  return storedParts().sort((one, other) => (one.id < other.id ? 1 : -1))[0];
}

/** A change by its name; undefined when it is no longer stored. */
export function storedChange(id: string): StoredChange | undefined {
  const parts = partsOf(id).sort((one, other) => one.part - other.part);
  const [head] = parts;
  if (head === undefined) return undefined;
  const sheet = ourSheet()!;
  const texts = parts.map(({ row }) => String(sheet.getRange(row, 7).getValue()).slice(mark.length));
  return { ...head, entry: undoEntryIn(texts.join("")) };
}

/** The changes that were interrupted while being written or undone, oldest first. */
export function interruptedChanges(): StoredChange[] {
  const broken = storedParts().filter(({ state }) => state.code !== "done");
  return [...new Set(broken.map(({ id }) => id))].sort().map((id) => storedChange(id)!);
}

function stateIn(text: string): ChangeState {
  const [code, ...rows] = text.split(" ");
  return { code: code as ChangeState["code"], rows: rows.map(Number) };
}

/** One row of the hidden sheet; a long change takes several. */
interface Part extends Omit<StoredChange, "entry"> {
  readonly row: number;
  readonly part: number;
}

/** Every change on the hidden sheet, without the cells. */
function storedParts(): Part[] {
  const sheet = ourSheet();
  const count = sheet === null ? 0 : sheet.getLastRow() - 1;
  if (count < 1) return [];
  const rows = sheet!.getRange(2, 1, count, header.length - 1).getValues();
  return rows.map(([id, , kind, subject, state, part], r) => ({
    id: String(id),
    kind: kind as ChangeKind,
    subject: String(subject).slice(mark.length),
    state: stateIn(String(state)),
    part: Number(part),
    row: r + 2,
  }));
}

function partsOf(id: string): Part[] {
  return storedParts().filter((part) => part.id === id);
}

/** The hidden sheet: ours by its mark, not by its name. */
function ourSheet(): Sheet | null {
  return sheetMarks(metadataKey)[0]?.sheet ?? null;
}

/** Finishes the hidden sheet where creating it was interrupted and left it visible. */
export function finishUndoSheet(): void {
  const known = ourSheet() ?? blankSheet();
  if (known !== null) undoSheet();
}

/** It is made when it is first needed; the person's active sheet does not change. Its header is written last: without a header, creating it was interrupted. */
function undoSheet(): Sheet {
  const spreadsheet = SpreadsheetApp.getActive();
  const known = ourSheet();
  if (known !== null && known.getRange(1, 1).getValue() === header[0]) return known;
  const open = spreadsheet.getActiveSheet();
  const made = known ?? insertedSheet(spreadsheet);
  made.hideSheet();
  spreadsheet.setActiveSheet(open);
  made.getRange(1, 1, made.getMaxRows(), header.length).setNumberFormat("@");
  made.getRange(1, 1, 1, header.length).setValues([header]);
  return made;
}

function insertedSheet(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet {
  const name = spreadsheet.getSheetByName(sheetName) === null ? sheetName : `${sheetName}_2`;
  const made = blankSheet() ?? spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  made.addDeveloperMetadata(metadataKey, "1");
  return made;
}

/** A blank one is ours: creating it was interrupted before it was marked. A filled one belongs to the user. */
function blankSheet(): Sheet | null {
  const known = SpreadsheetApp.getActive().getSheetByName(sheetName);
  return known !== null && known.getLastRow() === 0 ? known : null;
}
