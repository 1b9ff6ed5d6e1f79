import type { ChangeKind } from "../actions/change";
import type { UndoEntry } from "../actions/undo-entry";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A change that was written, or broke off while it was being written. */
export interface KeptChange {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly subject: string;
  readonly state: ChangeState;
  readonly entry: UndoEntry;
}

/**
 * How far a change has come: *open* while cells are written, *deleting* and *undoing* with the number of rows that each sheet had when its rows
 * began to go or to come back, *done* when it stands whole.
 */
export interface ChangeState {
  readonly code: "open" | "deleting" | "undoing" | "done";
  readonly rows: readonly number[];
}

export const openState: ChangeState = { code: "open", rows: [] };

const sheetName = "_undo";
/** Tells our sheet from one of the team's own that is called so. */
const metadataKey = "repeat-sales-undo";
const header = ["Id", "When", "Kind", "Subject", "State", "Part", "Contents"];
/** A cell holds 50 000 characters; a mark before each part keeps it from being read as a number or a formula. */
const partLength = 45_000;
const mark = "|";
const mostChanges = 10;
/** Beyond this an action says beforehand that it cannot be undone. */
export const mostCharacters = 6_000_000;

/** A name for a change; names sort by age, whatever the clock says. */
export function newChangeId(): string {
  const sheet = ourSheet();
  const numbers = sheet === null ? [] : cellsOf(sheet).map(([id]) => Number(String(id).split("-")[0]));
  const next = Math.max(0, ...numbers) + 1;
  return `${String(next).padStart(8, "0")}-${Utilities.getUuid().slice(0, 8)}`;
}

/** Remembers a change that is about to be written. */
export function keepChange(id: string, kind: ChangeKind, subject: string, entry: UndoEntry): void {
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

/** Says how far a change has come, before it goes further. */
export function markChange(id: string, { code, rows }: ChangeState): void {
  const sheet = undoSheet();
  for (const row of rowsOf(sheet, id)) sheet.getRange(row, 5).setValue([code, ...rows].join(" "));
  SpreadsheetApp.flush();
}

/** Marks a change as written whole, and forgets all but the last ten. */
export function finishChange(id: string): void {
  markChange(id, { code: "done", rows: [] });
  for (const { id: old } of keptChanges().slice(0, -mostChanges)) forgetChange(old);
}

/** Takes a change out of the list. */
export function forgetChange(id: string): void {
  const sheet = undoSheet();
  for (const row of rowsOf(sheet, id).reverse()) sheet.deleteRow(row);
}

/** The changes remembered, oldest first. */
export function keptChanges(): KeptChange[] {
  const sheet = ourSheet();
  if (sheet === null) return [];
  const texts = new Map<string, { head: unknown[]; text: string }>();
  const parts = cellsOf(sheet).sort((one, other) => Number(one[5]) - Number(other[5]));
  for (const row of parts) {
    const known = texts.get(String(row[0])) ?? { head: row, text: "" };
    known.text += String(row[6]).slice(mark.length);
    texts.set(String(row[0]), known);
  }
  // People may have sorted the sheet: names tell the order.
  const inOrder = [...texts].sort(([one], [other]) => (one < other ? -1 : 1));
  return inOrder.flatMap(([id, { head, text }]) => {
    const entry = parsed(text);
    if (entry === null) return [];
    const [, , kind, subject, state] = head;
    const told = { kind: kind as ChangeKind, subject: String(subject).slice(mark.length) };
    return [{ id, ...told, state: stateIn(String(state)), entry }];
  });
}

function stateIn(text: string): ChangeState {
  const [code, ...rows] = text.split(" ");
  return { code: code as ChangeState["code"], rows: rows.map(Number) };
}

/** Null where the writing broke off in the middle of the entry itself: nothing else was written then. */
function parsed(text: string): UndoEntry | null {
  try {
    return JSON.parse(text) as UndoEntry;
  } catch {
    return null;
  }
}

function cellsOf(sheet: Sheet): unknown[][] {
  return sheet.getDataRange().getValues().slice(1);
}

function rowsOf(sheet: Sheet, id: string): number[] {
  return cellsOf(sheet).flatMap(([known], r) => (String(known) === id ? [r + 2] : []));
}

/** The hidden sheet: ours by its mark, whatever else is called so. */
function ourSheet(): Sheet | null {
  const isOurs = (sheet: Sheet) => sheet.getDeveloperMetadata().some((mark) => mark.getKey() === metadataKey);
  return SpreadsheetApp.getActive().getSheets().find(isOurs) ?? null;
}

/** It is made when it is first needed; the person stays where they are. Its header is written last: without it the making broke off. */
function undoSheet(): Sheet {
  const spreadsheet = SpreadsheetApp.getActive();
  const known = ourSheet();
  if (known !== null && known.getRange(1, 1).getValue() === header[0]) return known;
  const open = spreadsheet.getActiveSheet();
  const made = known ?? insertedSheet(spreadsheet);
  made.getRange(1, 1, made.getMaxRows(), header.length).setNumberFormat("@");
  made.hideSheet();
  spreadsheet.setActiveSheet(open);
  made.getRange(1, 1, 1, header.length).setValues([header]);
  return made;
}

function insertedSheet(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet {
  const known = spreadsheet.getSheetByName(sheetName);
  // A blank one is ours, its making broke off before it was marked; a filled one is the team's own.
  const isBlank = known !== null && known.getLastRow() === 0;
  const name = known === null ? sheetName : `${sheetName}_2`;
  const made = isBlank ? known : spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  made.addDeveloperMetadata(metadataKey, "1");
  return made;
}
