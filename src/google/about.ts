import { menuItem } from "./person";

/** Shows the About panel. */
export const about = menuItem(({ setUp }, language) => {
  const panel = HtmlService.createHtmlOutputFromFile(`about-${language}`).setTitle(setUp.about.title);
  SpreadsheetApp.getUi().showSidebar(panel);
});
