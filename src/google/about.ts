import { menuItem } from "./person";

/** Shows the About panel. */
export const about = menuItem(({ dialogs }, language) => {
  const panel = HtmlService.createHtmlOutputFromFile(`about-${language}`).setTitle(dialogs.about.title);
  SpreadsheetApp.getUi().showSidebar(panel);
});
