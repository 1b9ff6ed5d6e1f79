import { sheetTitles } from "../i18n/sheet-titles";
import { problemsBetweenSheets, readBase } from "../sheets/base/base";
import { problemSentence } from "../sheets/problems/problem-sentence";
import { withoutForeign } from "../sheets/tables/foreign-sheet";
import { baseRanges } from "./read-sheets";
import { spreadsheetLocale } from "./spreadsheet-locale";
import { menuItem, showMessage } from "./user";

const maxLines = 15;

/** Lists the rows that could not be used, and why. @see theory 2.2 */
export const checkData = menuItem(({ dialogs }, language) => {
  const { check } = dialogs;
  const ranges = baseRanges();
  if (ranges === null) {
    showMessage(check.title, check.noSheet(sheetTitles.clients[language]));
    return;
  }
  const locale = spreadsheetLocale();
  const { base, problems: unread } = readBase(withoutForeign(ranges), locale);
  const problems = [...unread, ...problemsBetweenSheets(ranges, base, locale)];
  const counts = [base.clients.length, base.ledger.size] as const;
  if (problems.length === 0) {
    showMessage(check.title, check.fine(...counts));
    return;
  }
  const lines = problems.slice(0, maxLines).map((problem) => problemSentence(problem, language));
  const rest = problems.length > maxLines ? [check.more(problems.length - maxLines)] : [];
  showMessage(check.title, [check.found(...counts, problems.length), "", ...lines, ...rest].join("\n"));
});
