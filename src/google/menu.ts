import { wordsIn } from "../i18n/words";
import { personLanguage } from "./person";

/** Built without a look at the sheet or its properties: before the first click nothing else is allowed. */
export function onOpen(): void {
  const { menu } = wordsIn(personLanguage()).setUp;
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.start, "start")
    .addItem(menu.checkData, "checkData")
    .addItem(menu.removeSample, "removeSample")
    .addSeparator()
    .addItem(menu.about, "about")
    .addToUi();
}

/** The file is already open when the add-on is installed into it. */
export function onInstall(): void {
  onOpen();
}
