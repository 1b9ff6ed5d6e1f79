import type { Change } from "../actions/change";
import type { LaidCell } from "../actions/laid-change";
import type { AdoptedSheet } from "../actions/sheet-plan";
import { type KeptCell, keptCell, type UndoEntry, type WrittenRowEntry } from "../actions/undo-entry";
import type { Workbook } from "../actions/workbook";
import type { SheetCode } from "../sheets/columns";
import { mappedIn } from "../sheets/mapped-columns";
import { keyColumn } from "../sheets/workbook";
import { adoptedEntries, sheetsWith } from "./adopt-sheets";
import { teamSheets } from "./team-sheets";
import { cellsNow, keptCells } from "./write-cells";

/** What is to be remembered of a change before it is written: every cell as it stands and as it will be, and whose row it is. */
export function entryOf(
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
  const now = cellsNow();
  const keys = keyColumns(cells, ranges);
  return rowsOf(cells).map((row) => {
    const [{ sheet: code, row: number }] = row as [LaidCell];
    const sheet = sheets.get(code)!.getSheetId();
    const isNew = number > Math.max(1, ranges[code]?.length ?? 0);
    const before = (column: number): KeptCell => (isNew ? "" : (now(sheet, number, column) ?? ""));
    const key = keys.get(code)!;
    const isNobodys = isNew || key === 0 || number === 1 || row.some(({ column }) => column === key);
    return {
      sheet,
      row: number,
      cells: row.map(({ column, value, before: told }) => ({
        column,
        before: told === undefined ? before(column) : keptContent(told),
        after: keptContent(value),
      })),
      whose: isNobodys ? null : { column: key, is: before(key) },
    };
  });
}

/** The cells of a change, row by row. */
function rowsOf(cells: readonly LaidCell[]): LaidCell[][] {
  const rows = new Map<string, LaidCell[]>();
  for (const cell of cells) {
    const key = `${cell.sheet} ${cell.row}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [cell]);
    else row.push(cell);
  }
  return [...rows.values()];
}

/** Column that says whose row it is, in each sheet that is written to, 1 = A; 0 where there is none. */
function keyColumns(cells: readonly LaidCell[], ranges: Workbook["ranges"]): Map<SheetCode, number> {
  const own = mappedIn(ranges.settings).sheets;
  const sheets = new Set(cells.map(({ sheet }) => sheet));
  return new Map(
    [...sheets].map((code) => [code, keyColumn(code, ranges[code]?.[0] ?? [], own.get(code)) + 1]),
  );
}

function keptContent(value: LaidCell["value"]): KeptCell {
  return typeof value === "object" && "formula" in value ? value : keptCell(value);
}
