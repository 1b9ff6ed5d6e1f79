import { conventionOf, type Locale, languageOf } from "../sheets/reading/locale";
import { zoneFrom } from "../sheets/reading/zone";
import { zoneOffset } from "./zone-offset";

/** How the open spreadsheet writes words, numbers and days: three service calls for any size of the data. */
export function spreadsheetLocale(): Locale {
  const spreadsheet = SpreadsheetApp.getActive();
  const locale = spreadsheet.getSpreadsheetLocale() ?? "";
  return {
    language: languageOf(locale),
    ...conventionOf(locale),
    zone: zoneFrom(zoneOffset(spreadsheet.getSpreadsheetTimeZone())),
  };
}
