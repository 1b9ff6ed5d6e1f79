import { ICommandService } from "@univerjs/core";
import { FormulaDataModel, IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { SetStyleCommand } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { Grid } from "./grid";

/** Waits until every formula has taken the latest changes in; given a sheet, only if it holds formulas. */
export type Settled = (sheet?: string) => Promise<void>;

/**
 * Univer starts a calculation a tenth of a second after a change, or as soon as a caller waits where the engine can do
 * that; `onApplied` runs before anybody stops waiting.
 */
export function settling(grid: Grid, onChange: () => void, onApplied: () => void): Settled {
  const dirty = grid.injector.get(IActiveDirtyManagerService);
  const session = grid.injector.get(FormulaCalculationSessionService);
  let changes = 1;
  let taken = 0;
  grid.injector.get(ICommandService).onCommandExecuted((command, options) => {
    const { trigger } = (command.params ?? {}) as { trigger?: string };
    if (!dirty.get(command.id) || options?.onlyLocal || trigger === SetStyleCommand.id) return;
    changes++;
    onChange();
  });
  session.resultApplied$.subscribe(() => onApplied());
  return async (sheet) => {
    if (taken < changes && sheet !== undefined && !holdsFormulas(grid, sheet)) return;
    while (taken < changes) {
      // One that is under way would be broken off and begun again.
      while (isUnderWay(session.state)) await session.waitForLatestApplied();
      const seen = changes;
      const applied = session.waitForLatestApplied();
      grid.calculateNow();
      await applied;
      taken = seen;
    }
    onApplied();
  };
}

type Calculation = FormulaCalculationSessionService["state"];

function isUnderWay({ started, resultApplied, stopped, completed, resultEmitted }: Calculation): boolean {
  return started && !(resultApplied && (stopped || completed || resultEmitted));
}

function holdsFormulas(grid: Grid, sheet: string): boolean {
  const model = grid.injector.get(FormulaDataModel);
  const rows = Object.values(model.getSheetFormulaData(grid.workbook().getId(), sheet) ?? {});
  return rows.some((cells) => Object.keys(cells ?? {}).length > 0);
}
