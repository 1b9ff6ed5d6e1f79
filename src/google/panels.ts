import { allItems, type PanelFunction } from "../actions/menu-items";
import { menuItem } from "./user";

/** A menu item that opens a panel: its page in the person's language, under the item's own words. */
const opens = (item: PanelFunction) =>
  menuItem(({ setUp }, language) => {
    const { page, words } = allItems()[item];
    const html = HtmlService.createHtmlOutputFromFile(`${page}-${language}`);
    SpreadsheetApp.getUi().showSidebar(html.setTitle(setUp.menu[words]));
  });

export const start = opens("start");
export const showToday = opens("showToday");
export const showTouchPlan = opens("showTouchPlan");
export const showClientCard = opens("showClientCard");
export const showRoadmapWizard = opens("showRoadmapWizard");
export const showOfferCheck = opens("showOfferCheck");
export const showRulesCheck = opens("showRulesCheck");
export const showDashboard = opens("showDashboard");
export const showChecklists = opens("showChecklists");
export const showRefresh = opens("showRefresh");
export const showHelp = opens("showHelp");
export const about = opens("about");
