import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Grid } from "./grid";

/**
 * Before every write the engine collects the formulas of all sheets and then uses those of the written sheet. The engine
 * has no option for this, so its method is wrapped: it collects the formulas of the written sheet only.
 */
export function readWrittenSheetOnly(grid: Grid): void {
  const model = grid.injector.get(FormulaDataModel);
  const update = model.updateFormulaData.bind(model);
  const ofAllSheets = model.getFormulaData.bind(model);
  model.updateFormulaData = (unit, sheet, cells) => {
    model.getFormulaData = () => ({ [unit]: { [sheet]: model.getSheetFormulaData(unit, sheet) } });
    try {
      return update(unit, sheet, cells);
    } finally {
      model.getFormulaData = ofAllSheets;
    }
  };
}
