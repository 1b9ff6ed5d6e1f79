import type { Language } from "../../i18n/language";
import { problemsBetweenSheets, readBase } from "../../sheets/base/base";
import type { ColumnCode, SheetCode } from "../../sheets/columns/columns";
import { problemSentence } from "../../sheets/problems/problem-sentence";
import { type Answer, failure, success } from "../change/answer";
import { baseRangesOf, type Workbook } from "../change/workbook";

/** A cell of the user's sheets; rows count from 1. */
export interface CellRequest {
  readonly sheet: SheetCode;
  readonly row: number;
  readonly column: ColumnCode;
}

/** What was read, and what could not be. */
export interface AttentionReport {
  readonly clients: number;
  readonly purchases: number;
  /** The first of them, each with its sentence. */
  readonly problems: readonly (CellRequest & { readonly sentence: string })[];
  readonly total: number;
}

/** A longer list is for the sheet, not for a panel. */
const maxProblems = 20;

/** Reads the whole workbook and reports what needs attention. @see theory 2.2 */
export function attention(workbook: Workbook, language: Language): Answer<AttentionReport> {
  const ranges = baseRangesOf(workbook);
  if (ranges === null) {
    const sheet = workbook.ranges.purchases === undefined ? "purchases" : "clients";
    return failure({ code: "no sheet", sheet });
  }
  const { base, problems: unread } = readBase(ranges, workbook.locale);
  const whole = { ...workbook.ranges, ...ranges };
  const problems = [...unread, ...problemsBetweenSheets(whole, base, workbook.locale)];
  return success({
    clients: base.clients.length,
    purchases: base.ledger.size,
    problems: problems.slice(0, maxProblems).map((problem) => ({
      sheet: problem.sheet,
      row: problem.row,
      column: problem.column,
      sentence: problemSentence(problem, language),
    })),
    total: problems.length,
  });
}
