import type { Cell } from "../../sheets/reading/cell";
import type { BlockCell } from "./cell-blocks";

/** What a change does, stored before it is written so that it can be undone. Sheets are identified by their id, which a new title does not change. */
export interface UndoEntry {
  readonly rows: readonly WrittenRowEntry[];
  readonly deleted: readonly DeletedRowsEntry[];
  /** The user's sheets that the change marks as ours. */
  readonly adopted?: readonly AdoptedEntry[];
  /** Our columns that the change adds to sheets. */
  readonly columns?: readonly AddedColumnEntry[];
  /** The sheets to be made; each carries the mark of its change from the moment it is there. */
  readonly made: readonly MadeSheetEntry[];
}

/** A sheet of the user that was marked as ours. */
export interface AdoptedEntry {
  readonly sheet: number;
  /** Whether it carried our mark before. */
  readonly wasOurs: boolean;
  /** Computed columns that were formatted: the first, 1 = A, and how many; null where there are none. */
  readonly computed: { readonly first: number; readonly count: number } | null;
}

/** A column that was added and formatted, 1 = A. */
export interface AddedColumnEntry {
  readonly sheet: number;
  readonly column: number;
}

/** The cells written into one row. */
export interface WrittenRowEntry {
  readonly sheet: number;
  readonly row: number;
  readonly cells: readonly {
    readonly column: number;
    readonly before: StoredCell;
    readonly after: StoredCell;
  }[];
  /** Cells that identify the row: after sorting, another row may be there. */
  readonly rowKey: readonly { readonly column: number; readonly value: StoredCell }[];
  /** Rows of one number had been filled by one formula: they are restored together or not at all, because the formula would not spill over an edited cell. */
  readonly answer?: number;
}

/** A sheet that a change makes, and every text it writes there: everything else in it was typed by users. */
export interface MadeSheetEntry {
  readonly title: string;
  readonly holds: readonly string[];
}

/** A row entry of version 0.1: the key of the row was called `whose`, and its values `is`. */
interface EarlierRowEntry extends Omit<WrittenRowEntry, "rowKey"> {
  readonly whose: readonly { readonly column: number; readonly is: StoredCell }[];
}

/** Reads a stored entry. Where writing was interrupted within the entry itself, nothing else was written. */
export function undoEntryIn(text: string): UndoEntry {
  try {
    const entry: UndoEntry & { readonly rows: readonly (WrittenRowEntry | EarlierRowEntry)[] } =
      JSON.parse(text);
    return { ...entry, rows: entry.rows.map(rowEntry) };
  } catch {
    return { rows: [], deleted: [], made: [] };
  }
}

function rowEntry(entry: WrittenRowEntry | EarlierRowEntry): WrittenRowEntry {
  if ("rowKey" in entry) return entry;
  const { whose, ...row } = entry;
  return { ...row, rowKey: whose.map(({ column, is }) => ({ column, value: is })) };
}

/** Rows deleted from a sheet, ascending. */
export interface DeletedRowsEntry {
  readonly sheet: number;
  readonly rows: readonly { readonly row: number; readonly cells: readonly StoredCell[] }[];
}

/** A cell as it can be stored in text: a date by its instant, a formula by its text. */
export type StoredCell = string | number | boolean | { readonly at: number } | { readonly formula: string };

export function storedCell(cell: Cell, formula = ""): StoredCell {
  if (formula !== "") return { formula };
  return typeof cell === "object" ? { at: cell.getTime() } : cell;
}

/** A stored cell as one text, the key of a look-up. */
export function storedText(stored: StoredCell): string {
  if (typeof stored !== "object") return String(stored).replace(/^'/, "");
  return "at" in stored ? `at ${stored.at}` : stored.formula;
}

/** The reverse; the code that writes dates makes them. */
export function cellOf(stored: StoredCell, dateAt: (instant: number) => Cell): Cell {
  if (typeof stored !== "object") return stored;
  return "at" in stored ? dateAt(stored.at) : stored.formula;
}

/** Whether a cell still holds its stored value; a column of text gives a number back as its digits. */
export function isSameAsStored(now: StoredCell, stored: StoredCell): boolean {
  if (typeof now === "object" || typeof stored === "object") return sameText(now) === sameText(stored);
  return String(now) === String(stored).replace(/^'/, "");
}

/** Google Sheets may write our formula with commas, and names of sheets without quotes. */
function sameText(stored: StoredCell): string {
  return JSON.stringify(stored).replace(/,/g, ";").replace(/[ ']/g, "");
}

/** A cell to be restored. */
export interface CellToRestore extends BlockCell<StoredCell> {
  readonly sheet: number;
}

/** The present content of a cell; null where its sheet or place no longer exists. */
export type CellNow = (sheet: number, row: number, column: number) => StoredCell | null;

/** The rows that can be undone completely, and the cells of rows edited since then, which stay. */
export function undoPlan(
  rows: readonly WrittenRowEntry[],
  now: CellNow,
): { readonly restore: readonly CellToRestore[]; readonly skipped: number } {
  const isIntact = ({ sheet, row, cells, rowKey }: WrittenRowEntry) => {
    const isSame = (column: number, was: StoredCell) => {
      const is = now(sheet, row, column);
      return is !== null && isSameAsStored(is, was);
    };
    return (
      rowKey.every(({ column, value: is }) => isSame(column, is)) &&
      cells.every(({ column, after }) => isSame(column, after))
    );
  };
  const edited = new Set(rows.filter((row) => !isIntact(row)));
  const editedAnswers = new Set([...edited].flatMap(({ answer }) => answer ?? []));
  const staying = rows.filter(
    (row) => edited.has(row) || (row.answer !== undefined && editedAnswers.has(row.answer)),
  );
  const left = new Set(staying);
  return {
    restore: rows
      .filter((row) => !left.has(row))
      .flatMap(({ sheet, row, cells }) =>
        cells.map(({ column, before }) => ({ sheet, row, column, content: before })),
      ),
    skipped: staying.reduce((sum, { cells }) => sum + cells.length, 0),
  };
}

/** After an interrupted run: every cell that it had already written. */
export function repairPlan(rows: readonly WrittenRowEntry[], now: CellNow): CellToRestore[] {
  return rows.flatMap(({ sheet, row, cells }) =>
    cells.flatMap(({ column, before, after }) => {
      const is = now(sheet, row, column);
      const isWritten = is !== null && isSameAsStored(is, after) && !isSameAsStored(is, before);
      return isWritten ? [{ sheet, row, column, content: before }] : [];
    }),
  );
}

/** A check sum of the content of a sheet. */
export function checkSum(rows: readonly (readonly StoredCell[])[]): string {
  const text = JSON.stringify(rows);
  let sum = 5381;
  for (let i = 0; i < text.length; i++) sum = (sum * 33 + text.charCodeAt(i)) % 4294967291;
  return `${text.length}-${sum}`;
}
