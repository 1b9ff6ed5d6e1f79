import { sheetTitles } from "../i18n/sheet-titles";
import { teamSheets } from "./team-sheets";
import { menuItem, showMessage } from "./user";

/** Goes to the Settings sheet, where every number behind the rules can be read and changed. */
export const openSettings = menuItem(({ dialogs, setUp }, language) => {
  const sheet = teamSheets().get("settings");
  if (sheet === undefined)
    showMessage(setUp.menu.settings, dialogs.check.noSheet(sheetTitles.settings[language]));
  else SpreadsheetApp.getActive().setActiveSheet(sheet);
});
