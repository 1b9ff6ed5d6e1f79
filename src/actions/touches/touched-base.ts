import { type BaseSheets, readBase } from "../../sheets/base/base";
import { type Answer, refused, said } from "../change/answer";
import { baseRangesOf, lackingSheet, type Workbook } from "../change/workbook";

/** The workbook read for a question about touches; refused while a sheet that it needs is not there. */
export function touchedBase(workbook: Workbook): Answer<BaseSheets> {
  const lacking = lackingSheet(workbook, "clients", "purchases", "touches");
  const ranges = baseRangesOf(workbook);
  if (lacking !== null || ranges === null) return lacking ?? refused({ code: "no sheet", sheet: "clients" });
  return said(readBase(ranges, workbook.locale));
}
