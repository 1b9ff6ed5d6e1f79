import type { ChangeKind } from "../actions/change";
import type { UndoEntry } from "../actions/undo-entry";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A change that was written, or broke off while it was being written. */
export interface KeptChange {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly subject: string;
  readonly isFinished: boolean;
  readonly entry: UndoEntry;
}

const sheetName = "_undo";
const header = ["Id", "When", "Kind", "Subject", "State", "Part"];
/** A cell holds 50 000 characters; a mark before each part keeps it from being read as a number or a formula. */
const partLength = 45_000;
const mark = "|";
const mostChanges = 10;
/** Beyond this an action says beforehand that it cannot be undone. */
export const mostCharacters = 6_000_000;

/** A name for a change, later ones after earlier ones. */
export function newChangeId(): string {
  return `${Date.now()}-${Utilities.getUuid().slice(0, 8)}`;
}

/** Remembers a change that is about to be written. */
export function keepChange(id: string, kind: ChangeKind, subject: string, entry: UndoEntry): void {
  const sheet = undoSheet();
  const text = JSON.stringify(entry);
  const parts = Array.from({ length: Math.ceil(text.length / partLength) }, (_, i) =>
    text.slice(i * partLength, (i + 1) * partLength),
  );
  const when = new Date().toISOString();
  const rows = parts.map((part) => [id, when, kind, mark + subject, "open", mark + part]);
  const first = sheet.getLastRow() + 1;
  const missing = first + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(first, 1, rows.length, header.length).setValues(rows);
}

/** Marks a change as written whole, and forgets all but the last ten. */
export function finishChange(id: string, entry?: UndoEntry): void {
  const sheet = undoSheet();
  const rows = rowsOf(sheet, id);
  if (entry !== undefined && rows.length === 1) {
    sheet.getRange(rows[0]!, 6).setValue(mark + JSON.stringify(entry));
  }
  for (const row of rows) sheet.getRange(row, 5).setValue("done");
  const ids = [...new Set(cellsOf(sheet).map(([known]) => String(known)))];
  for (const old of ids.slice(0, -mostChanges)) forgetChange(old);
}

/** Takes a change out of the list. */
export function forgetChange(id: string): void {
  const sheet = undoSheet();
  for (const row of rowsOf(sheet, id).reverse()) sheet.deleteRow(row);
}

/** The changes remembered, oldest first. */
export function keptChanges(): KeptChange[] {
  const sheet = SpreadsheetApp.getActive().getSheetByName(sheetName);
  if (sheet === null) return [];
  const texts = new Map<string, { head: unknown[]; text: string }>();
  for (const row of cellsOf(sheet)) {
    const known = texts.get(String(row[0])) ?? { head: row, text: "" };
    known.text += String(row[5]).slice(mark.length);
    texts.set(String(row[0]), known);
  }
  return [...texts].flatMap(([id, { head, text }]) => {
    const entry = parsed(text);
    if (entry === null) return [];
    const [, , kind, subject, state] = head;
    const isFinished = state === "done";
    return [{ id, kind: kind as ChangeKind, subject: String(subject).slice(mark.length), isFinished, entry }];
  });
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

/** The hidden sheet, made when it is first needed; the person stays where they are. Its header is written last: without it the making broke off. */
function undoSheet(): Sheet {
  const spreadsheet = SpreadsheetApp.getActive();
  const known = spreadsheet.getSheetByName(sheetName);
  if (known !== null && known.getRange(1, 1).getValue() === header[0]) return known;
  const open = spreadsheet.getActiveSheet();
  const made = known ?? spreadsheet.insertSheet(sheetName, spreadsheet.getSheets().length);
  made.getRange(1, 1, made.getMaxRows(), header.length).setNumberFormat("@");
  made.hideSheet();
  spreadsheet.setActiveSheet(open);
  made.getRange(1, 1, 1, header.length).setValues([header]);
  return made;
}
