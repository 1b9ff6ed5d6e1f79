import { menuItem } from "./person";

/** Shows how to work with the add-on, and every formula. */
export const showHelp = menuItem(({ setUp }, language) => {
  const panel = HtmlService.createHtmlOutputFromFile(`help-${language}`).setTitle(setUp.menu.help);
  SpreadsheetApp.getUi().showSidebar(panel);
});
