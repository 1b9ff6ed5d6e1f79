import { type BaseSheets, readBase } from "../../sheets/base/base";
import { type Answer, failure, success } from "../change/answer";
import { baseRangesOf, missingSheet, type Workbook } from "../change/workbook";

/** The workbook read for a question about touches; refused while a sheet that it needs is not there. */
export function touchedBase(workbook: Workbook): Answer<BaseSheets> {
  const missing = missingSheet(workbook, "clients", "purchases", "touches");
  const ranges = baseRangesOf(workbook);
  if (missing !== null || ranges === null) return missing ?? failure({ code: "no sheet", sheet: "clients" });
  return success(readBase(ranges, workbook.locale));
}
