import { menuItem } from "./person";

/** Shows whom to contact today. Its name must not be that of a formula of Sheets: a script's own function would stand before TODAY(). */
export const showToday = menuItem(({ setUp }, language) => {
  const panel = HtmlService.createHtmlOutputFromFile(`today-${language}`).setTitle(setUp.menu.today);
  SpreadsheetApp.getUi().showSidebar(panel);
});
