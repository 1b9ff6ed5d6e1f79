import type { CycleWish } from "../domain/cycle";
import { wordsIn } from "../i18n/words";
import { type Cells, isBlank, isErrorCell, textOf } from "../sheets/cell";
import { fold } from "../sheets/fold";
import { workbookSheets } from "../sheets/workbook";
import { refused, said } from "./answer";
import type { Addition, Change, Correction } from "./change";
import { clientTableFormula, type ExistingSheets } from "./client-table-formula";
import { computedPlan } from "./computed-plan";
import { type SettingChange, settingsToFill } from "./sample-settings";
import { setUpWorkbook } from "./set-up-workbook";
import type { SetUpAnswers } from "./settings-rows";
import type { AdoptedSheet, SheetPlan } from "./sheet-plan";
import type { OwnSheet, StartAnswers, StartMade } from "./start-request";
import { settingsChange } from "./start-settings";
import { type Starter, sampleOn } from "./starter";
import type { Planned, Workbook } from "./workbook";

/** What a person answered in Start, checked. */
export interface StartRequest extends Omit<StartAnswers, "cycle"> {
  readonly cycle: CycleWish;
}

/** What Start finds in the spreadsheet besides the sheets of ours. */
export interface StartSurroundings {
  readonly existing: ExistingSheets;
  /** The sheets of the team's own that the request names. */
  readonly own: { readonly purchases: OwnCells | undefined; readonly clients: OwnCells | undefined };
  readonly starter: Starter;
}

/** A sheet of the team's own as it stands. */
export interface OwnCells {
  /** What people typed: the columns left of our formula. */
  readonly cells: Cells;
  /** Width of the sheet, blank columns included. */
  readonly width: number;
  readonly hasFormula: boolean;
}

/** First steps as one change: the sheets that are missing, the team's own marked, the sample if it is wanted. It only adds. */
export function start(
  workbook: Workbook,
  request: StartRequest,
  { existing, own, starter }: StartSurroundings,
): Planned<StartMade> {
  if ((["purchases", "clients"] as const).some((use) => request[use] !== null && own[use] === undefined)) {
    return refused({ code: "changed meanwhile" });
  }
  const { language } = workbook.locale;
  const answers = setUpAnswers(request, workbook);
  const there = withOwnSheets(existing, request, own);
  const plans = setUpWorkbook(there, answers, starter, language);
  const adopted = adoptedSheets(request, own, there, starter, workbook);
  const isSample = request.data === "sample" && plans.length === workbookSheets.length;
  const sample = isSample ? sampleAdditions(starter, workbook) : [];
  const listed = plans.some(({ sheet }) => sheet === "clients") ? clientsOf(request.purchases, own) : [];
  const settings = settingsChange(plans, adopted, answers, starter, workbook);
  const fillings = isSample ? sampleSettings(settings.plans, starter) : [];
  const change: Change = {
    kind: "start",
    subject: "",
    sheets: settings.plans,
    adopted,
    additions: [...sample, ...listed, ...settings.additions],
    corrections: [...settings.corrections, ...fillings.map(filling)],
  };
  const clients = [...sample, ...listed].find(({ sheet }) => sheet === "clients")?.rows.length ?? 0;
  return said({
    change,
    said: { sheets: plans.length, clients, filled: fillings.map(({ setting }) => setting) },
  });
}

function setUpAnswers({ cycle, currency, preset }: StartRequest, { locale }: Workbook): SetUpAnswers {
  const no = wordsIn(locale.language).vocabulary.yesNo.no[0]!;
  return { businessCycle: cycle === "one-off" ? no : (cycle ?? ""), currency, preset };
}

/** Sheets of the team's own count as being there, under their own names. */
function withOwnSheets(
  existing: ExistingSheets,
  request: StartRequest,
  own: StartSurroundings["own"],
): ExistingSheets {
  const there = new Map(existing);
  const { purchases, clients } = request;
  if (purchases !== null && own.purchases !== undefined) {
    there.set("purchases", {
      title: purchases.sheet,
      columns: own.purchases.width,
      keyPlace: clientPlace(purchases),
    });
  }
  if (clients !== null && own.clients !== undefined) {
    const columns = own.clients.cells[0]?.length ?? 1;
    there.set("clients", { title: clients.sheet, columns, keyPlace: clientPlace(clients) });
  }
  return there;
}

function clientPlace({ columns }: OwnSheet): number {
  return columns.find(({ column }) => column === "client")?.place ?? 0;
}

function adoptedSheets(
  request: StartRequest,
  own: StartSurroundings["own"],
  there: ExistingSheets,
  { notes }: Starter,
  { locale: { language } }: Workbook,
): AdoptedSheet[] {
  const { purchases, clients } = request;
  const adopted: AdoptedSheet[] = [];
  if (purchases !== null) {
    adopted.push({ sheet: "purchases", title: purchases.sheet, columns: purchases.columns, computed: null });
  }
  if (clients !== null && own.clients !== undefined) {
    const { cells, hasFormula } = own.clients;
    const computed = hasFormula
      ? null
      : {
          ...computedPlan(cells[0]?.length ?? 1, notes, language),
          formula: clientTableFormula(there, language),
        };
    adopted.push({ sheet: "clients", title: clients.sheet, columns: clients.columns, computed });
  }
  return adopted;
}

/** One row for every client that the purchases name, in their order. */
function clientsOf(purchases: OwnSheet | null, own: StartSurroundings["own"]): Addition[] {
  const place = purchases?.columns.find(({ column }) => column === "client")?.place;
  if (place === undefined || own.purchases === undefined) return [];
  const names = new Map<string, string>();
  for (const row of own.purchases.cells.slice(1)) {
    const cell = row[place] ?? "";
    if (isBlank(cell) || isErrorCell(cell) || typeof cell === "object") continue;
    const key = fold(textOf(cell));
    if (!names.has(key)) names.set(key, textOf(cell));
  }
  return [{ sheet: "clients", rows: [...names.values()].map((client) => ({ client })) }];
}

function sampleAdditions(starter: Starter, { asOf }: Workbook): Addition[] {
  const sample = sampleOn(asOf, starter);
  return workbookSheets.flatMap(({ sheet }) => {
    const rows = sample[sheet];
    return rows === undefined ? [] : [{ sheet, rows }];
  });
}

/** Settings that the sample needs and the person has not answered. */
function sampleSettings(plans: readonly SheetPlan[], starter: Starter): SettingChange[] {
  const settings = plans.find(({ sheet }) => sheet === "settings")!;
  return settingsToFill([settings.columns.map(({ title }) => title), ...settings.rows], starter);
}

function filling({ row, value }: SettingChange): Correction {
  return { sheet: "settings", row, cells: { value: value as string | number } };
}
