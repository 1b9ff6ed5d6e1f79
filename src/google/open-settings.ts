import { menuItem, say } from "./person";
import { teamSheets } from "./team-sheets";

/** Goes to the Settings sheet, where every number behind the rules can be read and changed. */
export const openSettings = menuItem(({ dialogs, setUp, titles }) => {
  const sheet = teamSheets().get("settings");
  if (sheet === undefined) say(setUp.menu.settings, dialogs.check.noSheet(titles.sheetTitles.settings));
  else SpreadsheetApp.getActive().setActiveSheet(sheet);
});
