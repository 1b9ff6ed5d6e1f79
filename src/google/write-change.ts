import { type Answer, refused, said, type Written } from "../actions/answer";
import type { Change } from "../actions/change";
import { type LaidCell, laidChange } from "../actions/laid-change";
import type { AdoptedSheet } from "../actions/sheet-plan";
import type { Planned, Workbook } from "../actions/workbook";
import { dressAdded } from "./added-columns";
import { adoptSheets, sheetsWith } from "./adopt-sheets";
import { deleteKept } from "./delete-rows";
import { entryOf } from "./entry-of-change";
import { markMade, rememberContents } from "./made-sheets";
import { makeSheets } from "./make-sheet";
import { nameToday } from "./name-today";
import { takeBackBroken } from "./take-back";
import { underLock } from "./under-lock";
import { finishChange, keepChange, keptChanges, mostCharacters, newChangeId, openState } from "./undo-sheet";
import { openWorkbook } from "./workbook";
import { writeCells } from "./write-cells";

/**
 * The one door through which anything is written. Under the document's lock it reads the workbook, lets the action plan, remembers how to take
 * the plan back, and writes it. Whatever fails, the cells are as they were.
 */
export function writeChange<Said>(plan: (workbook: Workbook) => Planned<Said>): Answer<Said & Written> {
  const outcome = underLock((): Answer<Said & Written> => {
    for (const broken of keptChanges().filter(({ state }) => state.code !== "done")) takeBackBroken(broken);
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
  const entry = entryOf(change, cells, workbook);
  if (JSON.stringify(entry).length > mostCharacters) return refused({ code: "too large to undo" });
  const id = newChangeId();
  try {
    keepChange(id, change.kind, change.subject, entry);
    carryOut(change, cells, id, workbook);
    SpreadsheetApp.flush();
    finishChange(id);
  } catch (error) {
    takeBackBroken(keptChanges().find((kept) => kept.id === id) ?? { id, entry, state: openState });
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
  const { sheets: plans = [], adopted = [], columns = [], deletions = [] } = change;
  if (plans.length > 0) makeSheets(plans, locale.language, (sheet) => markMade(sheet, id));
  adoptSheets(adopted, locale.language);
  if (plans.some(({ sheet }) => sheet === "settings")) nameToday(locale);
  const sheets = sheetsWith(adopted);
  dressAdded(columns, sheets);
  writeCells(
    cells.map(({ sheet, row, column, value }) => ({
      sheet: sheets.get(sheet)!,
      row,
      column,
      content: value,
    })),
  );
  if (deletions.length > 0) deleteKept(deletions, id);
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
