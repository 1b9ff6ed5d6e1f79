import { headlessEngine } from "../grid/univer-headless";
import { openSpreadsheet } from "../host/open-spreadsheet";
import type { SavedSpreadsheet } from "../host/saved-spreadsheet";
import type { ServiceCallRecords } from "../host/service-calls";
import type { SimulatedFailure } from "../host/simulated-failure";
import { areaAt, parseAddress } from "../services/a1";
import type { Area } from "../services/area";
import type { AuthModeName } from "../services/execution";
import type { Cell, Entry, GridOperations } from "../services/operations";
import { serialToText } from "../services/spreadsheet-date";
import { nodeThread } from "./node-worker";
import { nodeWorld } from "./node-world";
import { pushedAddOn } from "./pushed-files";
import { type ScriptedAnswer, type Seen, scriptedPerson } from "./scripted-person";

/** What a test types into a cell: text is read as a person's typing, `=…` is a formula, null leaves it blank. */
export type Typed = string | number | boolean | null;

/** What a test reads from a cell: a date cell is `{ date: "2026-03-01" }`, a blank is "". */
export type CellValue = string | number | boolean | { date: string };

export interface HostOptions {
  readonly distDir: string;
  readonly addOnName?: string;
  /** Code that runs together with the pushed code, so that a test can read the spreadsheet through Google's services. */
  readonly extraCode?: string;
  readonly spreadsheet?: { readonly name?: string; readonly locale?: string; readonly timeZone?: string };
  readonly user?: { readonly locale?: string };
  /** The manifest's time zone, unless a test wants another. */
  readonly scriptTimeZone?: string;
  /** The mode in which `onOpen` runs; everything else a person starts runs in FULL. */
  readonly authMode?: AuthModeName;
  readonly answers?: readonly ScriptedAnswer[];
  /** Sheets by name with their cells from A1 on; without them there is one blank sheet, Sheet1. */
  readonly sheets?: Readonly<Record<string, readonly (readonly Typed[])[]>>;
  /** A spreadsheet that `save` has saved, to begin with. */
  readonly saved?: SavedSpreadsheet;
  readonly refuseToday?: boolean;
  /** The moment for TODAY() and NOW(), `2026-03-01T12:00Z`; without it the computer's clock. */
  readonly now?: string;
  readonly limits?: { readonly execution?: number; readonly formula?: number };
}

/** The spreadsheet of a test, with the add-on in it and a person who answers from a list. */
export interface Host extends Seen {
  readonly serviceCalls: ServiceCallRecords;
  /** Runs a server function as the menu or a panel would; `onOpen` gets its event. */
  execute(functionName: string, args?: unknown[]): Promise<unknown>;
  /** Runs a server function in a mode of the test's choice. */
  executeIn(mode: AuthModeName, functionName: string, args?: unknown[]): Promise<unknown>;
  /** Breaks the next run down, and no other. */
  failNext(failure: SimulatedFailure): void;
  /** Foresees more questions. */
  answer(...answers: ScriptedAnswer[]): void;
  cells(sheet: string, a1: string): Promise<CellValue[][]>;
  shown(sheet: string, a1: string): Promise<string[][]>;
  formulas(sheet: string, a1: string): string[][];
  setCells(sheet: string, a1: string, rows: readonly (readonly Typed[])[]): Promise<void>;
  setFormula(sheet: string, a1: string, formula: string): Promise<void>;
  nameRange(name: string, address: string): void;
  /** What the formula in the cell threw; null where it threw nothing. */
  formulaError(sheet: string, a1: string): Promise<string | null>;
  /** Waits until every formula has taken the latest changes in. */
  idle(): Promise<void>;
  /** The spreadsheet as a file, for a page to open. */
  save(): Promise<SavedSpreadsheet>;
  dispose(): void;
}

/** Opens a spreadsheet without a screen and installs the built add-on in it. */
export async function createHost(options: HostOptions, threadFile: string): Promise<Host> {
  const { spreadsheet = {}, user = {}, authMode = "LIMITED", sheets } = options;
  const pushed = pushedAddOn(options.distDir, options.addOnName ?? "Repeat Sales Roadmap");
  const addOn = { ...pushed, code: `${options.extraCode ?? ""}\n${pushed.code}` };
  const { person, seen, answer } = scriptedPerson(options.answers ?? []);
  let next: SimulatedFailure | null = null;
  const failure = () => {
    const planned = next;
    next = null;
    return planned;
  };
  const opened = openSpreadsheet({
    addOn,
    person,
    environment: {
      spreadsheetName: spreadsheet.name ?? "Test",
      spreadsheetLocale: spreadsheet.locale ?? "en_US",
      spreadsheetZone: spreadsheet.timeZone ?? "Etc/UTC",
      scriptZone: options.scriptTimeZone ?? addOn.manifest.timeZone ?? "Etc/UTC",
      userLocale: user.locale ?? "en",
    },
    engine: headlessEngine,
    world: nodeWorld(),
    newThread: () => nodeThread(threadFile),
    failure,
    ...(options.saved === undefined ? {} : { saved: options.saved }),
    ...(options.refuseToday === undefined ? {} : { refuseToday: options.refuseToday }),
    ...(options.now === undefined ? {} : { clock: () => Date.parse(options.now ?? "") }),
    ...(options.limits === undefined ? {} : { limits: options.limits }),
  });
  const { operations, settled } = opened;
  const area = (sheet: string, a1: string) => areaOn(operations.sheets(), sheet, a1);
  const host: Host = Object.assign(seen, {
    serviceCalls: opened.serviceCalls,
    execute: (functionName: string, args: unknown[] = []) =>
      opened.execute(functionName, args, functionName === "onOpen" ? authMode : "FULL"),
    executeIn: (mode: AuthModeName, functionName: string, args: unknown[] = []) =>
      opened.execute(functionName, args, mode),
    failNext: (planned: SimulatedFailure) => {
      next = planned;
    },
    answer: (...answers: ScriptedAnswer[]) => answer(answers),
    cells: async (sheet: string, a1: string) => {
      await settled();
      return operations.readCells(area(sheet, a1)).map((row) => row.map(readable));
    },
    shown: async (sheet: string, a1: string) => {
      await settled();
      return operations.readShown(area(sheet, a1));
    },
    formulas: (sheet: string, a1: string) => operations.readFormulas(area(sheet, a1)),
    setCells: (sheet: string, a1: string, rows: readonly (readonly Typed[])[]) => {
      type(operations, area(sheet, a1), rows);
      return settled();
    },
    setFormula: (sheet: string, a1: string, formula: string) => {
      operations.writeCells(area(sheet, a1), [[{ formula }]]);
      return settled();
    },
    nameRange: operations.writeName,
    formulaError: async (sheet: string, a1: string) => {
      await settled();
      return opened.formulaMessage(area(sheet, a1));
    },
    idle: settled,
    save: opened.save,
    dispose: () => opened.engine.univer.dispose(),
  });
  if (sheets) {
    fill(operations, sheets);
    await settled();
  }
  return host;
}

function fill(operations: GridOperations, sheets: NonNullable<HostOptions["sheets"]>) {
  for (const [index, [name, rows]] of Object.entries(sheets).entries()) {
    if (index === 0) operations.renameSheet("0", name);
    else operations.insertSheet(name, null);
    const widest = Math.max(0, ...rows.map((row) => row.length));
    const square = rows.map((row) => Array.from({ length: widest }, (_, column) => row[column] ?? null));
    if (rows.length && widest) type(operations, areaOn(operations.sheets(), name, "A1"), square);
  }
  operations.activateSheet("0");
}

function type(
  operations: GridOperations,
  { sheet, row, column }: Area,
  rows: readonly (readonly Typed[])[],
): void {
  const size = { rows: rows.length, columns: rows[0]?.length ?? 0 };
  const entries = rows.map((line) => line.map(typedEntry));
  operations.writeCells({ sheet, row, column, ...size }, entries);
}

function areaOn(
  sheets: { id: string; name: string; rows: number; columns: number }[],
  name: string,
  a1: string,
): Area {
  const sheet = sheets.find((known) => known.name === name);
  const address = parseAddress(a1);
  if (!sheet || !address) throw new Error(`No cells ${name}!${a1}`);
  return areaAt(address, sheet);
}

function typedEntry(typed: Typed): Entry {
  return typeof typed === "string" && typed.startsWith("=") ? { formula: typed } : typed;
}

function readable(cell: Cell): CellValue {
  if (cell === null) return "";
  return typeof cell === "object" ? { date: serialToText(cell.serial) } : cell;
}
