import { null_ } from "valibot";
import { success } from "../actions/change/answer";
import { readBase } from "../sheets/base/base";
import { panelAction } from "./panel-action";
import { baseRanges } from "./read-sheets";
import { spreadsheetLocale } from "./spreadsheet-locale";

/** How many clients and purchase rows were read; null before the sheets are made. Called by the About panel. */
export const baseSize = panelAction("baseSize", null_, () => {
  const ranges = baseRanges();
  if (ranges === null) return success(null);
  const { base } = readBase(ranges, spreadsheetLocale());
  return success({ clients: base.clients.length, purchases: base.ledger.size });
});
