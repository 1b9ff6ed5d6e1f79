import { wordsIn } from "../i18n/words";
import { personLanguage } from "./person";

/** Built without a look at the sheet or its properties: before the first click nothing else is allowed. */
export function onOpen(): void {
  const { menu } = wordsIn(personLanguage()).setUp;
  const ui = SpreadsheetApp.getUi();
  const more = ui
    .createMenu(menu.more)
    .addItem(menu.rulesCheck, "showRulesCheck")
    .addItem(menu.refreshValues, "showRefresh")
    .addItem(menu.freezeFormulas, "freezeFormulas")
    .addItem(menu.undo, "undoLast")
    .addItem(menu.repair, "repairFormatting")
    .addItem(menu.checkData, "checkData")
    .addItem(menu.removeSample, "removeSample")
    .addSeparator()
    .addItem(menu.settings, "openSettings")
    .addItem(menu.help, "showHelp")
    .addItem(menu.about, "about");
  ui.createAddonMenu()
    .addItem(menu.start, "start")
    .addItem(menu.today, "showToday")
    .addItem(menu.touchPlan, "showTouchPlan")
    .addItem(menu.clientCard, "showClientCard")
    .addItem(menu.roadmap, "showRoadmapWizard")
    .addItem(menu.offerCheck, "showOfferCheck")
    .addItem(menu.dashboard, "showDashboard")
    .addItem(menu.checklists, "showChecklists")
    .addSubMenu(more)
    .addToUi();
}

/** The file is already open when the add-on is installed into it. */
export function onInstall(): void {
  onOpen();
}
