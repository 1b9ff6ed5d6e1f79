import { appendRows } from "../actions/append-rows";
import { todayName } from "../actions/client-table-formula";
import { settingsToFill } from "../actions/sample-settings";
import { type SetUpAnswers, setUpWorkbook } from "../actions/set-up-workbook";
import type { SheetPlan } from "../actions/sheet-plan";
import { type Starter, sampleOn } from "../actions/starter";
import { type Words, wordsIn } from "../i18n/words";
import { type Cell, type Cells, cycleIn, dayIn } from "../sheets/cell";
import type { Locale } from "../sheets/locale";
import { settingIn } from "../sheets/settings";
import { workbookSheets } from "../sheets/workbook";
import { makeSheets } from "./make-sheet";
import { agrees, answerTo, menuItem, say, tell } from "./person";
import { spreadsheetLocale } from "./spreadsheet-locale";
import { starterPage } from "./starter-page";
import { teamSheets } from "./team-sheets";
import { underLock } from "./under-lock";
import { writableRows } from "./writable-cell";
import { rememberFilled, writeSettings } from "./write-settings";

/** First steps: makes the sheets that are missing and, if asked, fills them with a sample. It only adds. */
export const start = menuItem(({ setUp }) => {
  const { start: words, failure } = setUp;
  const locale = spreadsheetLocale();
  const existing = new Map(
    [...teamSheets()].map(([code, sheet]) => [
      code,
      { title: sheet.getName(), columns: sheet.getMaxColumns() },
    ]),
  );
  const starter = starterPage(locale.language);
  const lacking = setUpWorkbook(existing, { businessCycle: "" }, starter, locale.language);
  if (lacking.length === 0) return say(words.title, words.nothingToCreate);
  if (!agrees(words.title, words.createSheets(lacking.map(({ title }) => title).join(", ")))) return;
  const answers = askBusinessCycle(words, locale);
  if (answers === null) return;
  const plans = setUpWorkbook(existing, answers, starter, locale.language);
  const clients = starter.sample.clients!.length;
  const isSampleWanted =
    plans.length === workbookSheets.length && agrees(words.title, words.addSample(clients));
  const isDone = underLock(() => {
    makeSheets(plans, locale.language);
    nameToday(plans, locale);
    if (isSampleWanted) addSample(starter, locale);
    showAnswers(plans);
  });
  if (!isDone) return say(failure.lockedTitle, failure.locked);
  tell(words.title, words.done(plans.length, isSampleWanted ? clients : 0));
});

/** The usual cycle of the business; null when the person cancelled or typed something else. */
function askBusinessCycle(words: Words["setUp"]["start"], locale: Locale): SetUpAnswers | null {
  const typed = answerTo(words.title, words.businessCycle);
  if (typed === null) return null;
  const cycle = cycleIn(typed, locale);
  if ("problem" in cycle) {
    say(words.title, words.badBusinessCycle(typed));
    return null;
  }
  const no = wordsIn(locale.language).vocabulary.yesNo.no[0]!;
  return { businessCycle: cycle.value === "one-off" ? no : (cycle.value ?? "") };
}

/** Every formula asks for the day by this name. */
function nameToday(plans: readonly SheetPlan[], locale: Locale): void {
  const settings = plans.find(({ sheet }) => sheet === "settings");
  if (settings === undefined) return;
  const row = settings.rows.findIndex(([title]) => settingIn(String(title)) === "today");
  const sheet = teamSheets().get("settings")!;
  const cell = sheet
    .getRange(row + 2, 2)
    .setNumberFormat(locale.language === "ru" ? "dd.mm.yyyy" : "d mmm yyyy");
  SpreadsheetApp.getActive().setNamedRange(todayName, cell);
}

/** Ends where the answers are: the first computed column, beside the frozen names. */
function showAnswers(plans: readonly SheetPlan[]): void {
  const clients = plans.find(({ formula }) => formula !== null);
  if (clients === undefined) return;
  const sheet = teamSheets().get(clients.sheet)!;
  SpreadsheetApp.getActive().setActiveRange(sheet.getRange(2, clients.formula!.column + 1));
}

function addSample(starter: Starter, locale: Locale): void {
  SpreadsheetApp.flush();
  const today = dayIn(SpreadsheetApp.getActive().getRangeByName(todayName)!.getValue() as Cell, locale);
  if ("problem" in today) throw new Error(today.problem);
  const sample = sampleOn(today.value, starter);
  const sheets = teamSheets();
  for (const spec of workbookSheets) {
    const rows = sample[spec.sheet];
    const sheet = sheets.get(spec.sheet);
    if (rows === undefined || sheet === undefined) continue;
    const { firstRow, cells } = appendRows(sheet.getDataRange().getValues() as Cells, spec, rows, locale);
    sheet.getRange(firstRow, 1, cells.length, cells[0]!.length).setValues(writableRows(cells));
  }
  const settings = sheets.get("settings")!;
  const fillings = settingsToFill(settings.getDataRange().getValues() as Cells, starter);
  writeSettings(settings, fillings);
  rememberFilled(settings, fillings);
}
