import { type BackTest, backTest } from "../../domain/rule-check/backtest";
import type { Day } from "../../domain/values/day";
import { readBase } from "../../sheets/base/base";
import { type Answer, failure, success } from "../change/answer";
import { baseRangesOf, missingSheet, type Workbook } from "../change/workbook";
import type { Slice } from "../today/today-lines";

/** What the rules would have answered for a part of the clients. */
export interface RulesPage {
  readonly asOf: Day;
  /** How many clients there are. */
  readonly total: number;
  readonly test: BackTest;
  /** The number of purchases that makes a fan now. */
  readonly fanPurchases: number;
}

/** Replays the ledger of a part of the clients under other rules. @see theory 3.2, 4.2 */
export function checkRules(workbook: Workbook, slice: Slice): Answer<RulesPage> {
  const ranges = baseRangesOf(workbook);
  if (ranges === null)
    return missingSheet(workbook, "clients", "purchases") ?? failure({ code: "no sheet", sheet: "clients" });
  const { base } = readBase(ranges, workbook.locale);
  const { asOf } = workbook;
  return success({
    asOf,
    total: base.clients.length,
    test: backTest(base, slice, asOf),
    fanPurchases: base.settings.fanPurchases,
  });
}
