import { settingsSheet } from "../../sheets/columns/settings";
import { type Cell, type Cells, isBlank, textOf } from "../../sheets/reading/cell";
import { fold } from "../../sheets/reading/fold";
import { firstRow, readTable } from "../../sheets/tables/table";
import type { RowCode } from "../new-sheets/row-code";
import { rowCodeIn } from "../new-sheets/settings-rows";
import type { Starter } from "../new-sheets/starter";

/** A value to be written into the Settings sheet, or blanked. */
export interface SettingChange {
  /** Row of the sheet, 1 = the header. */
  readonly row: number;
  /** Column of the sheet, 1 = A. */
  readonly column: number;
  readonly value: Cell;
  readonly setting: RowCode;
}

/** Settings that the sample needs and that are blank. */
export function settingsToFill(settings: Cells, { sampleSettings }: Starter): SettingChange[] {
  return changes(settings, (value, wanted) => (isBlank(value) ? wanted : null), sampleSettings);
}

/** Settings that are still as the sample filled them; a person's earlier answers are not among them. */
export function settingsToBlank(
  settings: Cells,
  { sampleSettings }: Starter,
  filled: readonly string[],
): SettingChange[] {
  const isAsFilled = (value: Cell, wanted: Cell) => fold(textOf(value)) === fold(textOf(wanted));
  return changes(settings, (value, wanted) => (isAsFilled(value, wanted) ? "" : null), sampleSettings).filter(
    ({ setting }) => filled.includes(setting),
  );
}

function changes(
  settings: Cells,
  change: (value: Cell, wanted: Cell) => Cell | null,
  wanted: Starter["sampleSettings"],
): SettingChange[] {
  const table = readTable("settings", settings, settingsSheet);
  return table.rows.flatMap((row, r) => {
    const code = rowCodeIn(textOf(table.cell(row, "setting")));
    const sample = code === null ? undefined : wanted[code];
    const value = sample === undefined ? null : change(table.cell(row, "value"), sample);
    if (code === null || value === null) return [];
    return [{ row: r + firstRow, column: table.place("value") + 1, value, setting: code }];
  });
}
