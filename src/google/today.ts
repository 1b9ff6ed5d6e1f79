import { menuItem } from "./person";

/** Shows whom to contact today. */
export const today = menuItem(({ setUp }, language) => {
  const panel = HtmlService.createHtmlOutputFromFile(`today-${language}`).setTitle(setUp.menu.today);
  SpreadsheetApp.getUi().showSidebar(panel);
});
