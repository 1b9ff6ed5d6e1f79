import { documentStore } from "../grid/document-store";
import type { Engine, EngineSettings } from "../grid/engine";
import type { FormulaCell } from "../grid/formula-outcomes";
import { type Grid, gridOver } from "../grid/grid";
import { gridOperations } from "../grid/grid-operations";
import { localeConventions } from "../grid/locale-conventions";
import type { AuthModeName, Environment } from "../services/execution";
import type { GridOperations } from "../services/operations";
import type { AddOn } from "./add-on";
import { documentLock } from "./document-lock";
import { execute, sixMinutes, type Thread } from "./execute";
import { type FormulaWorld, thirtySeconds } from "./formula-realm";
import { formulasOf } from "./formulas";
import { runOperations } from "./host-operations";
import type { Person } from "./person";
import { blankWorkbook, reopen, type SavedSpreadsheet, saved } from "./saved-spreadsheet";
import { type ServiceCallRecords, serviceCallRecord } from "./service-calls";
import { failingOperations, type SimulatedFailure } from "./simulated-failure";

export interface SpreadsheetOptions {
  readonly addOn: AddOn;
  readonly environment: Environment;
  readonly person: Person;
  readonly engine: (settings: EngineSettings) => Engine;
  readonly world: FormulaWorld;
  readonly newThread: () => Thread;
  /** Treats TODAY() like NOW(), which Google may or may not do. */
  readonly refuseToday?: boolean;
  /** What time it is for TODAY() and NOW(), in milliseconds since 1970. */
  readonly clock?: () => number;
  /** The longest a run and a formula may take, in milliseconds. */
  readonly limits?: { readonly execution?: number; readonly formula?: number };
  /** What is to break in the next run, if anything. */
  readonly failure?: () => SimulatedFailure | null;
  /** A spreadsheet that was saved; without it a blank one of one sheet opens. */
  readonly saved?: SavedSpreadsheet | undefined;
}

/** A spreadsheet with the add-on installed in it. */
export interface OpenSpreadsheet {
  readonly engine: Engine;
  readonly grid: Grid;
  readonly operations: GridOperations;
  readonly serviceCalls: ServiceCallRecords;
  /** Called whenever something other than a cell has changed: a chart, a mark. */
  onStoreChange(listener: () => void): void;
  settled(): Promise<void>;
  save(): Promise<SavedSpreadsheet>;
  execute(functionName: string, args?: unknown[], mode?: AuthModeName): Promise<unknown>;
  /** What the formula in the cell threw last; null while it is content. */
  formulaMessage(cell: FormulaCell): string | null;
}

/** Opens a spreadsheet, blank or saved before, with the add-on's formulas in its engine. */
export function openSpreadsheet(options: SpreadsheetOptions): OpenSpreadsheet {
  const { addOn, environment, person, limits = {} } = options;
  const serviceCalls: ServiceCallRecords = { executions: [], formulas: [] };
  const formulas = formulasOf({
    ...options,
    limit: limits.formula ?? thirtySeconds,
    refuseToday: options.refuseToday ?? false,
    clock: options.clock ?? Date.now,
    onServiceCalls: (name, calls) => serviceCalls.formulas.push(serviceCallRecord(name, calls)),
  });
  const conventions = localeConventions(environment.spreadsheetLocale);
  const engine = options.engine(formulas.engineSettings);
  engine.api.createWorkbook(options.saved?.workbook ?? blankWorkbook(conventions.firstSheet));
  const grid = gridOver(engine, environment.spreadsheetLocale);
  grid.workbook().setNumfmtLocal(conventions.numberFormat);
  const stored = documentStore(options.saved?.stored);
  const operations = gridOperations(grid, stored);
  const settled = formulas.attach(grid, operations);
  if (options.saved) reopen(grid, operations, options.saved);
  const lock = documentLock();
  const host = {
    addOn,
    environment,
    newThread: options.newThread,
    limit: limits.execution ?? sixMinutes,
    clock: options.clock ?? Date.now,
    operations: () => {
      const holder = lock.holder();
      const sound = runOperations(operations, person, settled, holder);
      const run = failingOperations(sound, options.failure?.() ?? null);
      return { operations: run, release: holder.releaseLock };
    },
    onServiceCalls: (name: string, calls: Record<string, number>) =>
      serviceCalls.executions.push(serviceCallRecord(name, calls)),
  };
  return {
    engine,
    grid,
    operations,
    serviceCalls,
    onStoreChange: stored.onChange,
    settled: () => settled(),
    save: () => settled().then(() => saved(grid, operations, stored)),
    execute: (functionName, args = [], mode = "FULL") => execute(host, functionName, args, mode),
    formulaMessage: formulas.message,
  };
}
