import { wordsIn } from "../../i18n/words";
import { clientsSheet } from "../../sheets/columns/clients";
import type { ColumnCode, SheetSpec } from "../../sheets/columns/columns";
import { purchasesSheet } from "../../sheets/columns/purchases";
import { dayIn, isBlank, isErrorCell, numberIn, textOf } from "../../sheets/reading/cell";
import { fold } from "../../sheets/reading/fold";
import { workbookSheets } from "../../sheets/tables/known-sheets";
import { mappedIn } from "../../sheets/tables/mapped-columns";
import { readOptionalTable } from "../../sheets/tables/table";
import { failure, success } from "../change/answer";
import type { Addition, Change, Correction } from "../change/change";
import type { SheetPlan } from "../change/sheet-plan";
import type { Planned, Workbook } from "../change/workbook";
import { clientTableFormula } from "../new-sheets/client-table-formula";
import { setUpWorkbook } from "../new-sheets/set-up-workbook";
import type { SetUpAnswers } from "../new-sheets/settings-rows";
import { type Starter, sampleOn } from "../new-sheets/starter";
import { missingColumns } from "./later-columns";
import { type SettingChange, settingsToFill } from "./sample-settings";
import type { OwnSheet, StartMade } from "./start-request";
import { settingsChange } from "./start-settings";
import { adoptedSheets, repairedFormula, withOwnSheets } from "./start-sheets";
import type { OwnCells, StartContext, StartRequest } from "./start-surroundings";

/** First steps as one change: the sheets that are missing, the user's own marked, the sample if it is wanted. It only adds. */
export function start(
  workbook: Workbook,
  request: StartRequest,
  { existing, own, formula, starter }: StartContext,
): Planned<StartMade> {
  if ((["purchases", "clients"] as const).some((use) => request[use] !== null && own[use] === undefined)) {
    return failure({ code: "changed meanwhile" });
  }
  const wrong = unusableSheets(request, own);
  if (wrong.length > 0) return failure({ code: "wrong fields", fields: wrong });
  const { language } = workbook.locale;
  const answers = setUpAnswers(request, workbook);
  const there = withOwnSheets(existing, request, own);
  const plans = setUpWorkbook(there, answers, starter, language);
  const adopted = adoptedSheets(request, own, formula, there, starter, workbook);
  const isSample = request.data === "sample" && plans.length === workbookSheets.length;
  const sample = isSample ? sampleAdditions(starter, workbook) : [];
  const listed = request.clients === null ? clientsOf(request.purchases, own, workbook) : [];
  const settings = settingsChange(plans, adopted, answers, starter, workbook);
  const fillings = isSample ? sampleSettings(settings.plans, starter) : [];
  const change: Change = {
    kind: "start",
    subject: "",
    sheets: settings.plans.map((plan) => withoutFirstRows(plan, sample)),
    adopted,
    columns: missingColumns(workbook.ranges, there, starter, language),
    cells: request.data === "own" ? repairedFormula(formula, clientTableFormula(there, language)) : [],
    additions: [...sample, ...listed, ...settings.additions],
    corrections: [...settings.corrections, ...fillings.map(filling)],
  };
  const clients = [...sample, ...listed].find(({ sheet }) => sheet === "clients")?.rows.length ?? 0;
  return success({
    change,
    result: { sheets: plans.length, clients, filled: fillings.map(({ setting }) => setting) },
  });
}

/** Which of the user's own sheets cannot be used as answered: a required column is missing or outside the sheet, or one sheet is chosen for both. */
function unusableSheets(
  { purchases, clients }: StartRequest,
  own: StartContext["own"],
): ("purchases" | "clients")[] {
  const isUsable = (spec: SheetSpec, answered: OwnSheet | null, there: OwnCells | undefined) =>
    answered === null ||
    (answered.columns.every(({ place }) => place >= 0 && place < (there?.cells[0]?.length ?? 0)) &&
      spec.columns.every(
        ({ code, isRequired }) => !isRequired || answered.columns.some(({ column }) => column === code),
      ));
  const isBoth = purchases !== null && purchases.sheet === clients?.sheet;
  return [
    ...(isUsable(purchasesSheet, purchases, own.purchases) ? [] : (["purchases"] as const)),
    ...(isUsable(clientsSheet, clients, own.clients) && !isBoth ? [] : (["clients"] as const)),
  ];
}

function setUpAnswers({ cycle, currency, preset }: StartRequest, { locale }: Workbook): SetUpAnswers {
  const no = wordsIn(locale.language).vocabulary.yesNo.no[0]!;
  return { businessCycle: cycle === "one-off" ? no : (cycle ?? ""), currency, preset };
}

/** One row for every client in a readable purchase who is not on Clients, in their order; a total is no client. */
function clientsOf(
  purchases: OwnSheet | null,
  own: StartContext["own"],
  { ranges, locale }: Workbook,
): Addition[] {
  const placeOf = (code: ColumnCode) => purchases?.columns.find(({ column }) => column === code)?.place;
  const [place, date, amount] = [placeOf("client"), placeOf("date"), placeOf("amount")];
  if (place === undefined || date === undefined || amount === undefined || own.purchases === undefined) {
    return [];
  }
  const listed = listedClients(ranges);
  const names = new Map<string, string>();
  for (const row of own.purchases.cells.slice(1)) {
    const cell = row[place] ?? "";
    if (isBlank(cell) || isErrorCell(cell) || typeof cell === "object") continue;
    if (!("value" in dayIn(row[date] ?? "", locale) && "value" in numberIn(row[amount] ?? "", locale)))
      continue;
    const key = fold(textOf(cell));
    if (!names.has(key) && !listed.has(key)) names.set(key, textOf(cell));
  }
  if (names.size === 0) return [];
  return [{ sheet: "clients", rows: [...names.values()].map((client) => ({ client })) }];
}

function listedClients({ clients, settings }: Workbook["ranges"]): ReadonlySet<string> {
  const own = mappedIn(settings).sheets.get("clients");
  const table = readOptionalTable("clients", clients, clientsSheet, own);
  return new Set(table?.rows.map((row) => fold(textOf(table.cell(row, "client")))));
}

function sampleAdditions(starter: Starter, { asOf }: Workbook): Addition[] {
  const sample = sampleOn(asOf, starter);
  return workbookSheets.flatMap(({ sheet }) => {
    const rows = sample[sheet];
    return rows === undefined ? [] : [{ sheet, rows }];
  });
}

/** The questions of Audit come with the sample where it brings them. */
function withoutFirstRows(plan: SheetPlan, sample: readonly Addition[]): SheetPlan {
  return sample.some(({ sheet }) => sheet === plan.sheet) ? { ...plan, rows: [] } : plan;
}

/** Settings that the sample needs and the person has not answered. */
function sampleSettings(plans: readonly SheetPlan[], starter: Starter): SettingChange[] {
  const settings = plans.find(({ sheet }) => sheet === "settings")!;
  return settingsToFill([settings.columns.map(({ title }) => title), ...settings.rows], starter);
}

function filling({ row, value }: SettingChange): Correction {
  return { sheet: "settings", row, cells: { value: value as string | number } };
}
