import {
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFunctionService,
  LexerTreeBuilder,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import { formulaCells } from "./formula-cells";
import type { Grid } from "./grid";
import { engineFormula, type FormulaContext, withCommas } from "./sheets-syntax";

/**
 * Hands the engine its own dialect while the cells keep what was typed: the editor, the formula bar and
 * `getFormula` never see the difference. The engine offers no seat for this, so its loader is wrapped.
 */
export function translateForEngine(grid: Grid): void {
  const config = grid.injector.get(IFormulaCurrentConfigService);
  const load = config.load.bind(config);
  hideFunctionNames(grid);
  config.load = (dataset) => {
    for (const { sheet, record } of formulaCells(dataset.formulaData)) {
      record.f = engineFormula(record.f, formulaContext(grid, sheet));
    }
    load(dataset);
  };
  readSemicolons(grid);
  keepTextAsWritten();
}

/** In a formula the engine takes the text "03/04/2025" for a number; Sheets hands it over as it is written. */
function keepTextAsWritten(): void {
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (value) => create(value, true);
}

/** When rows move, the engine cuts formulas into pieces to shift their references: it must see where arguments end. */
function readSemicolons(grid: Grid): void {
  const lexer = grid.injector.get(LexerTreeBuilder);
  const cut = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) => cut(withCommas(formula));
}

/** Where a range is named `Today`, the engine would take `TODAY()` for it; so it does not receive such names. */
function hideFunctionNames(grid: Grid): void {
  const names = grid.injector.get(IDefinedNamesService);
  const named = names.getValueByName.bind(names);
  names.getValueByName = (unit, name) => (isFunctionName(name, grid) ? null : named(unit, name));
}

function formulaContext(grid: Grid, sheet: string): FormulaContext {
  const workbook = grid.workbook().getWorkbook();
  const hidden = grid
    .workbook()
    .getDefinedNames()
    .filter((known) => isFunctionName(known.getName(), grid));
  return {
    rowCount: (name) => {
      const found = name === null ? workbook.getSheetBySheetId(sheet) : workbook.getSheetBySheetName(name);
      return found?.getRowCount() ?? 1000;
    },
    addressOf: (name) => {
      const known = hidden.find((entry) => entry.getName().toLowerCase() === name.toLowerCase());
      return known?.getFormulaOrRefString() ?? null;
    },
  };
}

function isFunctionName(name: string, grid: Grid): boolean {
  return grid.injector.get(IFunctionService).hasExecutor(name.toUpperCase());
}
