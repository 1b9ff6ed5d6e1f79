import { wordsIn } from "../i18n/words";
import { personLanguage } from "./person";

/** Built without a look at the sheet or its properties: before the first click nothing else is allowed. */
export function onOpen(): void {
  const { menu } = wordsIn(personLanguage()).setUp;
  const ui = SpreadsheetApp.getUi();
  const more = ui
    .createMenu(menu.more)
    .addItem(menu.undo, "undoLast")
    .addItem(menu.checkData, "checkData")
    .addItem(menu.removeSample, "removeSample")
    .addSeparator()
    .addItem(menu.about, "about");
  ui.createAddonMenu()
    .addItem(menu.start, "start")
    .addItem(menu.today, "showToday")
    .addItem(menu.clientCard, "showClientCard")
    .addSubMenu(more)
    .addToUi();
}

/** The file is already open when the add-on is installed into it. */
export function onInstall(): void {
  onOpen();
}
