import type { menu } from "../i18n/en/set-up";
import { menuItem } from "./person";

/** A menu item that opens a panel: the page of that name in the person's language, under the item's own words. */
const opens = (panel: string, item: keyof typeof menu) =>
  menuItem(({ setUp }, language) => {
    const page = HtmlService.createHtmlOutputFromFile(`${panel}-${language}`);
    SpreadsheetApp.getUi().showSidebar(page.setTitle(setUp.menu[item]));
  });

export const start = opens("start", "start");
/** Not named `today`: a script's own function would stand before TODAY(). */
export const showToday = opens("today", "today");
export const showTouchPlan = opens("touch-plan", "touchPlan");
export const showClientCard = opens("client-card", "clientCard");
export const showRoadmapWizard = opens("roadmap-wizard", "roadmap");
export const showOfferCheck = opens("offer-check", "offerCheck");
export const showRulesCheck = opens("rules-check", "rulesCheck");
export const showDashboard = opens("dashboard", "dashboard");
export const showChecklists = opens("checklists", "checklists");
export const showRefresh = opens("refresh", "refreshValues");
export const showHelp = opens("help", "help");
export const about = opens("about", "about");
