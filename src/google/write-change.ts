import { type Answer, refused, said, type Written } from "../actions/answer";
import type { Change } from "../actions/change";
import { type LaidCell, laidChange } from "../actions/laid-change";
import type { AdoptedSheet } from "../actions/sheet-plan";
import { type KeptCell, keptCell, type UndoEntry, type WrittenRowEntry } from "../actions/undo-entry";
import type { Planned, Workbook } from "../actions/workbook";
import { mappedIn } from "../sheets/mapped-columns";
import { keyColumn } from "../sheets/workbook";
import { adoptedEntries, adoptSheets, sheetsWith } from "./adopt-sheets";
import { deleteRows } from "./delete-rows";
import { markMade, rememberContents } from "./made-sheets";
import { makeSheets } from "./make-sheet";
import { nameToday } from "./name-today";
import { takeBackBroken } from "./take-back";
import { teamSheets } from "./team-sheets";
import { underLock } from "./under-lock";
import { finishChange, keepChange, keptChanges, mostCharacters, newChangeId } from "./undo-sheet";
import { openWorkbook } from "./workbook";
import { cellsNow, keptCells, writeCells } from "./write-cells";

/**
 * The one door through which anything is written. Under the document's lock it reads the workbook, lets the action plan, remembers how to take
 * the plan back, and writes it. Whatever fails, the cells are as they were.
 */
export function writeChange<Said>(plan: (workbook: Workbook) => Planned<Said>): Answer<Said & Written> {
  const outcome = underLock((): Answer<Said & Written> => {
    for (const broken of keptChanges().filter(({ isFinished }) => !isFinished)) takeBackBroken(broken);
    const workbook = openWorkbook();
    const planned = plan(workbook);
    if (!planned.ok) return planned;
    const { change, said: words } = planned.said;
    const written = writePlanned(change, workbook);
    return written.ok ? said({ ...words, undo: written.said }) : written;
  });
  return outcome?.done ?? refused({ code: "locked" });
}

/** Writes a change and says under which name it can be undone. */
function writePlanned(change: Change, workbook: Workbook): Answer<string> {
  const { adopted = [] } = change;
  if (adopted.some(({ title }) => SpreadsheetApp.getActive().getSheetByName(title) === null)) {
    return refused({ code: "changed meanwhile" });
  }
  const laid = laidChange(change, withSheetsToCome(change, workbook), workbook.locale);
  if (laid.missing !== null) return refused({ code: "no column", ...laid.missing });
  const cells = [...laid.cells, ...formulasOf(adopted)];
  const planned = new Set(change.sheets?.map(({ sheet }) => sheet));
  const lasting = cells.filter(({ sheet }) => !planned.has(sheet));
  const entry = undoEntry(change, lasting, workbook);
  if (JSON.stringify(entry).length > mostCharacters) return refused({ code: "too large to undo" });
  const id = newChangeId();
  try {
    keepChange(id, change.kind, change.subject, entry);
    carryOut(change, cells, id, workbook);
    SpreadsheetApp.flush();
    finishChange(id);
  } catch (error) {
    takeBackBroken({ id, entry });
    throw error;
  }
  return said(id);
}

/** Our formulas on sheets of the team's own: in the header of the first computed column. */
function formulasOf(adopted: readonly AdoptedSheet[]): LaidCell[] {
  return adopted.flatMap(({ sheet, computed }) =>
    computed === null
      ? []
      : [{ sheet, row: 1, column: computed.firstColumn + 1, value: { formula: computed.formula } }],
  );
}

function carryOut(change: Change, cells: readonly LaidCell[], id: string, { locale }: Workbook): void {
  const { sheets: plans = [], adopted = [], deletions = [] } = change;
  if (plans.length > 0) makeSheets(plans, locale.language, (sheet) => markMade(sheet, id));
  adoptSheets(adopted, locale.language);
  if (plans.some(({ sheet }) => sheet === "settings")) nameToday(locale);
  const sheets = sheetsWith(adopted);
  writeCells(
    cells.map(({ sheet, row, column, value }) => ({
      sheet: sheets.get(sheet)!,
      row,
      column,
      content: value,
    })),
  );
  for (const { sheet, rows } of deletions) deleteRows(sheets.get(sheet)!, rows);
  if (plans.length > 0) rememberContents(id);
}

/** Sheets that the change itself makes are laid by their plan. */
function withSheetsToCome({ sheets = [] }: Change, { ranges }: Workbook): Workbook["ranges"] {
  const planned = sheets.map(({ sheet, columns, rows }) => [
    sheet,
    [columns.filter(({ isComputed }) => !isComputed).map(({ title }) => title), ...rows],
  ]);
  return { ...ranges, ...Object.fromEntries(planned) };
}

function undoEntry(
  { deletions = [], sheets: plans = [], adopted = [] }: Change,
  cells: readonly LaidCell[],
  workbook: Workbook,
): UndoEntry {
  const sheets = teamSheets();
  return {
    rows: rowEntries(cells, adopted, workbook),
    adopted: adoptedEntries(adopted),
    deleted: deletions.map((deletion) => {
      const sheet = sheets.get(deletion.sheet)!;
      const width = workbook.ranges[deletion.sheet]![0]!.length;
      const kept = keptCells(sheet, 1, 1, sheet.getLastRow(), width);
      return {
        sheet: sheet.getSheetId(),
        rowsBefore: sheet.getMaxRows(),
        rows: deletion.rows.map((row) => ({ row, cells: kept[row - 1] ?? [] })),
      };
    }),
    made: plans.map(({ title }) => title),
  };
}

function rowEntries(
  cells: readonly LaidCell[],
  adopted: readonly AdoptedSheet[],
  { ranges }: Workbook,
): WrittenRowEntry[] {
  const sheets = sheetsWith(adopted);
  const own = mappedIn(ranges.settings).sheets;
  const now = cellsNow();
  const rows = new Map<string, LaidCell[]>();
  for (const cell of cells) {
    const key = `${cell.sheet} ${cell.row}`;
    rows.set(key, [...(rows.get(key) ?? []), cell]);
  }
  return [...rows.values()].map((row) => {
    const [{ sheet: code, row: number }] = row as [LaidCell];
    const sheet = sheets.get(code)!.getSheetId();
    const isNew = number > Math.max(1, ranges[code]?.length ?? 0);
    const before = (column: number): KeptCell => (isNew ? "" : (now(sheet, number, column) ?? ""));
    const key = keyColumn(code, ranges[code]?.[0] ?? [], own.get(code)) + 1;
    const whose = isNew || key === 0 || number === 1 || row.some(({ column }) => column === key);
    return {
      sheet,
      row: number,
      cells: row.map(({ column, value, before: told }) => ({
        column,
        before: told === undefined ? before(column) : keptContent(told),
        after: keptContent(value),
      })),
      whose: whose ? null : { column: key, is: before(key) },
    };
  });
}

function keptContent(value: LaidCell["value"]): KeptCell {
  return typeof value === "object" && "formula" in value ? value : keptCell(value);
}
