import { said } from "../actions/answer";
import type { Change } from "../actions/change";
import { settingsToFill } from "../actions/sample-settings";
import { type SetUpAnswers, setUpWorkbook } from "../actions/set-up-workbook";
import type { SheetPlan } from "../actions/sheet-plan";
import { type Starter, sampleOn } from "../actions/starter";
import { type Words, wordsIn } from "../i18n/words";
import { cycleIn } from "../sheets/cell";
import type { Locale } from "../sheets/locale";
import { workbookSheets } from "../sheets/workbook";
import { agrees, answerTo, menuItem, say, tell } from "./person";
import { rememberFilled } from "./sample-settings-mark";
import { spreadsheetLocale } from "./spreadsheet-locale";
import { starterPage } from "./starter-page";
import { teamSheets } from "./team-sheets";
import { writeChange } from "./write-change";

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
  const answer = writeChange(({ asOf }) =>
    said({ change: startChange(plans, starter, isSampleWanted, asOf), said: {} }),
  );
  if (!answer.ok) return say(failure.lockedTitle, failure.locked);
  if (isSampleWanted)
    rememberFilled(
      teamSheets().get("settings")!,
      fillings(plans, starter).map(({ setting }) => setting),
    );
  showAnswers(plans);
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

/** Ends where the answers are: the first computed column, beside the frozen names. */
function showAnswers(plans: readonly SheetPlan[]): void {
  const clients = plans.find(({ formula }) => formula !== null);
  if (clients === undefined) return;
  const sheet = teamSheets().get(clients.sheet)!;
  SpreadsheetApp.getActive().setActiveRange(sheet.getRange(2, clients.formula!.column + 1));
}

/** The sheets to be made and, if wanted, the sample in them, its settings filled in. */
function startChange(
  plans: readonly SheetPlan[],
  starter: Starter,
  isSampleWanted: boolean,
  asOf: number,
): Change {
  const change: Change = { kind: "start", subject: "", sheets: plans };
  if (!isSampleWanted) return change;
  const sample = sampleOn(asOf, starter);
  return {
    ...change,
    additions: workbookSheets.flatMap(({ sheet }) => {
      const rows = sample[sheet];
      return rows === undefined ? [] : [{ sheet, rows }];
    }),
    corrections: fillings(plans, starter).map(({ row, value }) => ({
      sheet: "settings",
      row,
      cells: { value: value as string | number },
    })),
  };
}

/** Settings that the sample needs and that the plan leaves blank. */
function fillings(plans: readonly SheetPlan[], starter: Starter) {
  const { columns, rows } = plans.find(({ sheet }) => sheet === "settings")!;
  return settingsToFill([columns.map(({ title }) => title), ...rows], starter);
}
