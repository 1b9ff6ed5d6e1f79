import type { Cell } from "../../sheets/reading/cell";
import type { PlacedCell } from "./cell-blocks";

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
  readonly cells: readonly { readonly column: number; readonly before: KeptCell; readonly after: KeptCell }[];
  /** Cells that say what row it is: after sorting, another may stand there. */
  readonly whose: readonly { readonly column: number; readonly is: KeptCell }[];
  /** Rows of one number had been filled by one formula: they are restored together or not at all, because the formula would not spill over an edited cell. */
  readonly answer?: number;
}

/** A sheet that a change makes, and every text it puts there: what else stands in it, people have typed. */
export interface MadeSheetEntry {
  readonly title: string;
  readonly holds: readonly string[];
}

/** Rows deleted from a sheet, ascending. */
export interface DeletedRowsEntry {
  readonly sheet: number;
  readonly rows: readonly { readonly row: number; readonly cells: readonly KeptCell[] }[];
}

/** A cell as it can be kept in text: a date by its instant, a formula by its text. */
export type KeptCell = string | number | boolean | { readonly at: number } | { readonly formula: string };

export function keptCell(cell: Cell, formula = ""): KeptCell {
  if (formula !== "") return { formula };
  return typeof cell === "object" ? { at: cell.getTime() } : cell;
}

/** A kept cell as one text, to look it up by. */
export function keptText(kept: KeptCell): string {
  if (typeof kept !== "object") return String(kept).replace(/^'/, "");
  return "at" in kept ? `at ${kept.at}` : kept.formula;
}

/** The way back; dates are made by whoever writes them. */
export function cellOf(kept: KeptCell, dateAt: (instant: number) => Cell): Cell {
  if (typeof kept !== "object") return kept;
  return "at" in kept ? dateAt(kept.at) : kept.formula;
}

/** Whether a cell still holds what was kept of it; a column of text gives a number back as its digits. */
export function isAsKept(now: KeptCell, kept: KeptCell): boolean {
  if (typeof now === "object" || typeof kept === "object") return sameText(now) === sameText(kept);
  return String(now) === String(kept).replace(/^'/, "");
}

/** Google Sheets may write our formula with commas, and names of sheets without quotes. */
function sameText(kept: KeptCell): string {
  return JSON.stringify(kept).replace(/,/g, ";").replace(/[ ']/g, "");
}

/** A cell to be put back as it was. */
export interface CellToRestore extends PlacedCell<KeptCell> {
  readonly sheet: number;
}

/** What stands in a cell now; null where its sheet or place is gone. */
export type CellNow = (sheet: number, row: number, column: number) => KeptCell | null;

/** The rows that can be taken back whole, and the cells of rows edited since, which stay. */
export function undoPlan(
  rows: readonly WrittenRowEntry[],
  now: CellNow,
): { readonly restore: readonly CellToRestore[]; readonly kept: number } {
  const isIntact = ({ sheet, row, cells, whose }: WrittenRowEntry) => {
    const isSame = (column: number, was: KeptCell) => {
      const is = now(sheet, row, column);
      return is !== null && isAsKept(is, was);
    };
    return (
      whose.every(({ column, is }) => isSame(column, is)) &&
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
    kept: staying.reduce((sum, { cells }) => sum + cells.length, 0),
  };
}

/** After an interrupted run: every cell that it had already written. */
export function repairPlan(rows: readonly WrittenRowEntry[], now: CellNow): CellToRestore[] {
  return rows.flatMap(({ sheet, row, cells }) =>
    cells.flatMap(({ column, before, after }) => {
      const is = now(sheet, row, column);
      const isWritten = is !== null && isAsKept(is, after) && !isAsKept(is, before);
      return isWritten ? [{ sheet, row, column, content: before }] : [];
    }),
  );
}

/** A check sum of what stands in a sheet. */
export function checkSum(rows: readonly (readonly KeptCell[])[]): string {
  const text = JSON.stringify(rows);
  let sum = 5381;
  for (let i = 0; i < text.length; i++) sum = (sum * 33 + text.charCodeAt(i)) % 4294967291;
  return `${text.length}-${sum}`;
}
