import { menuItem } from "./person";

/** Shows the Start panel. */
export const start = menuItem(({ setUp }, language) => {
  const panel = HtmlService.createHtmlOutputFromFile(`start-${language}`).setTitle(setUp.menu.start);
  SpreadsheetApp.getUi().showSidebar(panel);
});
