import { SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { GridOperations } from "../services/operations";
import type { Grid } from "./grid";

/**
 * Named ranges, and what the person has selected. A name goes into the model directly: Univer's command refuses
 * `Today`, because a function and perhaps a sheet are called so; Sheets has nothing against it.
 */
export function nameOperations(
  grid: Grid,
): Pick<GridOperations, "names" | "writeName" | "removeName" | "selection" | "select"> {
  const named = (name: string) =>
    grid
      .workbook()
      .getDefinedNames()
      .find((known) => known.getName() === name);
  return {
    names: () =>
      grid
        .workbook()
        .getDefinedNames()
        .map((known) => ({ name: known.getName(), address: known.getFormulaOrRefString() })),
    writeName: (name, address) => {
      named(name)?.delete();
      const added = { name, formulaOrRefString: address, localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME };
      const place = { unitId: grid.workbook().getId(), id: `name-${name}` };
      grid.api.syncExecuteCommand(SetDefinedNameMutation.id, { ...place, ...added });
      grid.api.getFormula().executeCalculation();
    },
    removeName: (name) => {
      const known = named(name);
      if (!known) throw new Error(`The named range "${name}" does not exist.`);
      known.delete();
    },
    selection: () => {
      const sheet = grid.workbook().getActiveSheet().getSheetId();
      const range = grid.workbook().getActiveRange()?.getRange();
      if (!range) return { sheet, area: null };
      const { startRow, startColumn, endRow, endColumn } = range;
      const size = { rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
      return { sheet, area: { sheet, row: startRow, column: startColumn, ...size } };
    },
    select: (area) => {
      grid.workbook().setActiveSheet(area.sheet);
      grid.workbook().setActiveRange(grid.range(area));
    },
  };
}
