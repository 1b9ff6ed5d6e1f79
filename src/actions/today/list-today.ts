import type { Day } from "../../domain/values/day";
import type { Language } from "../../i18n/language";
import { readTodayBase } from "../../sheets/base/today-base";
import { type Answer, failure, success } from "../change/answer";
import { baseRangesOf, missingSheet, type Workbook } from "../change/workbook";
import { type Slice, type TodayLines, todayLines } from "./today-lines";

/** A page of today's list: the lines of some clients, and what the panel needs to order and count them. */
export interface TodayPage extends TodayLines {
  readonly asOf: Day;
  /** How many clients there are. */
  readonly total: number;
  /** How many clients a person is shown a day; null = all. */
  readonly capacity: number | null;
}

/** Today's list of a part of the clients. @see theory 14 */
export function listToday(workbook: Workbook, slice: Slice, language: Language): Answer<TodayPage> {
  const ranges = baseRangesOf(workbook);
  if (ranges === null)
    return missingSheet(workbook, "clients", "purchases") ?? failure({ code: "no sheet", sheet: "clients" });
  const sheets = readTodayBase(ranges, workbook.locale);
  const { asOf } = workbook;
  return success({
    ...todayLines(sheets, slice, language, asOf),
    asOf,
    total: sheets.base.clients.length,
    capacity: sheets.base.settings.dailyCapacity,
  });
}
