import { calendarFunctions } from "../grid/calendar-functions";
import type { EngineSettings } from "../grid/engine";
import { translateForEngine } from "../grid/engine-dialect";
import { formulaFunction } from "../grid/formula-function";
import { type FormulaCell, formulaOutcomes } from "../grid/formula-outcomes";
import type { Grid } from "../grid/grid";
import { localeConventions } from "../grid/locale-conventions";
import { type Settled, settling } from "../grid/settling";
import { volatileInputs } from "../grid/volatile-inputs";
import { readWrittenSheetOnly } from "../grid/written-sheet";
import type { Environment } from "../services/execution";
import type { Call, GridOperations } from "../services/operations";
import { zoneNamed } from "../services/zone";
import type { AddOn } from "./add-on";
import { callableFromCells } from "./formula-help";
import { type FormulaWorld, formulaRealm } from "./formula-realm";
import { formulaHostOperations } from "./host-operations";
import type { ServiceCalls } from "./job";
import type { Person } from "./person";

export interface FormulaOptions {
  readonly addOn: AddOn;
  readonly environment: Environment;
  readonly person: Person;
  readonly world: FormulaWorld;
  readonly limit: number;
  readonly refuseToday: boolean;
  readonly clock: () => number;
  readonly onServiceCalls: (functionName: string, calls: ServiceCalls) => void;
}

/** The add-on's formulas: first they are registered with the engine, then they receive the spreadsheet to read. */
export interface Formulas {
  readonly engineSettings: EngineSettings;
  attach(grid: Grid, operations: GridOperations): Settled;
  message(cell: FormulaCell): string | null;
}

export function formulasOf(options: FormulaOptions): Formulas {
  const { spreadsheetZone, spreadsheetLocale } = options.environment;
  const pattern = localeConventions(spreadsheetLocale).datePattern;
  const outcomes = formulaOutcomes();
  let attached: Grid | null = null;
  let reading: Record<string, unknown> = formulaHostOperations(options.person);
  const volatile = volatileInputs(() => attached as Grid, options.refuseToday);
  const call = ((name: string, ...args: unknown[]) =>
    (reading[name] as (...given: unknown[]) => unknown)(...args)) as Call;
  const realm = formulaRealm({ ...options, call });
  const dates = { zone: zoneNamed(spreadsheetZone), Date: realm.Date, pattern };
  const own = callableFromCells(options.addOn.code);
  const setting = { call: realm.call, dates, outcomes, volatile };
  return {
    engineSettings: {
      functions: [
        ...calendarFunctions(dates.zone, options.clock),
        ...own.map((name) => formulaFunction(name, setting)),
      ],
    },
    attach: (grid, operations) => {
      attached = grid;
      translateForEngine(grid);
      readWrittenSheetOnly(grid);
      reading = { ...operations, ...reading };
      return settling(grid, volatile.forget, () => outcomes.formatDates(grid, pattern));
    },
    message: (cell) => outcomes.message(cell, attached as Grid),
  };
}
