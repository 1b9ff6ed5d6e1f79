import { type Answer, failure, success, type Written } from "../actions/change/answer";
import type { Change } from "../actions/change/change";
import type { PlacedCell } from "../actions/change/placed-cell";
import { placedChange } from "../actions/change/placed-change";
import type { AdoptedSheet } from "../actions/change/sheet-plan";
import type { Planned, Workbook } from "../actions/change/workbook";
import { formatAddedColumns } from "./added-columns";
import { adoptSheets, sheetsWith } from "./adopt-sheets";
import { deleteRowsOfChange } from "./delete-rows";
import { entryOf } from "./entry-of-change";
import { markMade, storeContents } from "./made-sheets";
import { makeSheets, writeFormulas } from "./make-sheet";
import { nameToday } from "./name-today";
import { revertInterrupted } from "./revert-change";
import type { TeamSheets } from "./team-sheets";
import { underLock } from "./under-lock";
import {
  finishChange,
  interruptedChanges,
  maxCharacters,
  newChangeId,
  openState,
  storeChange,
  storedChange,
} from "./undo-sheet";
import { type OpenWorkbook, openWorkbook } from "./workbook";
import { writeCells } from "./write-cells";

/**
 * The only function that writes. Under the document's lock it reads the workbook, calls the action for its plan, stores how to undo the plan, and
 * writes it. Whatever fails, the cells are as they were.
 */
export function writeChange<Value>(
  plan: (workbook: OpenWorkbook) => Planned<Value>,
): Answer<Value & Written> {
  const outcome = underLock((): Answer<Value & Written> => {
    for (const broken of interruptedChanges()) revertInterrupted(broken);
    const workbook = openWorkbook();
    const planned = plan(workbook);
    if (!planned.ok) return planned;
    const { change, result: words } = planned.value;
    const written = writePlanned(change, workbook);
    return written.ok ? success({ ...words, undo: written.value }) : written;
  });
  return outcome?.value ?? failure({ code: "locked" });
}

/** Writes a change and returns the name under which it can be undone. */
function writePlanned(change: Change, workbook: OpenWorkbook): Answer<string> {
  const { adopted = [] } = change;
  if (adopted.some(({ title }) => SpreadsheetApp.getActive().getSheetByName(title) === null)) {
    return failure({ code: "changed meanwhile" });
  }
  const sheets = sheetsWith(adopted, workbook.sheets);
  const placed = placedChange(change, withSheetsToCome(change, workbook), workbook.locale);
  if (placed.missing !== null) return failure({ code: "no column", ...placed.missing });
  const cells = [...placed.cells, ...formulasOf(adopted)];
  const entry = entryOf(change, cells, workbook, sheets);
  if (JSON.stringify(entry).length > maxCharacters) return failure({ code: "too large to undo" });
  const id = newChangeId();
  try {
    storeChange(id, change.kind, change.subject, entry);
    carryOut(change, cells, id, workbook, sheets);
    SpreadsheetApp.flush();
    finishChange(id);
  } catch (error) {
    revertInterrupted(storedChange(id) ?? { id, entry, state: openState });
    throw error;
  }
  return success(id);
}

/** Our formulas on the user's own sheets: in the header of the first computed column. */
function formulasOf(adopted: readonly AdoptedSheet[]): PlacedCell[] {
  return adopted.flatMap(({ sheet, computed }) =>
    computed === null
      ? []
      : [{ sheet, row: 1, column: computed.firstColumn + 1, value: { formula: computed.formula } }],
  );
}

function carryOut(
  change: Change,
  cells: readonly PlacedCell[],
  id: string,
  { sheets: before, locale }: OpenWorkbook,
  known: TeamSheets,
): void {
  const { sheets: plans = [], adopted = [], columns = [], deletions = [] } = change;
  const made = makeSheets(plans, locale.language, (sheet) => markMade(sheet, id));
  const sheets = new Map([...known, ...made]);
  adoptSheets(adopted, before, sheets, locale.language);
  if (made.has("settings")) nameToday(made.get("settings")!, locale);
  formatAddedColumns(columns, sheets);
  writeCells(
    cells.map(({ sheet, row, column, value }) => ({
      sheet: sheets.get(sheet)!,
      row,
      column,
      content: value,
    })),
  );
  // Formulas come last: they would be calculated again for every block of cells.
  writeFormulas(plans, made);
  if (deletions.length > 0) deleteRowsOfChange(deletions, id, sheets);
  if (plans.length > 0) storeContents(id);
}

/** Sheets that the change itself makes have the columns of their plan. */
function withSheetsToCome({ sheets = [] }: Change, { ranges }: Workbook): Workbook["ranges"] {
  const planned = sheets.map(({ sheet, columns, rows }) => [
    sheet,
    [columns.filter(({ isComputed }) => !isComputed).map(({ title }) => title), ...rows],
  ]);
  return { ...ranges, ...Object.fromEntries(planned) };
}
