import type { menu } from "../i18n/en/set-up";

/** An item of the add-on's menu, by the words that it shows. */
interface MenuItem {
  readonly words: keyof typeof menu;
  /** The folder of src/sidebars whose page it opens. */
  readonly page?: string;
}

/** The menu from top to bottom: every item under the name of the function that it calls. */
export const menuItems = {
  top: {
    start: { words: "start", page: "start" },
    // Not named `today`: a script's own function would have priority over TODAY().
    showToday: { words: "today", page: "today" },
    showTouchPlan: { words: "touchPlan", page: "touch-plan" },
    showClientCard: { words: "clientCard", page: "client-card" },
    showRoadmapWizard: { words: "roadmap", page: "roadmap-wizard" },
    showOfferCheck: { words: "offerCheck", page: "offer-check" },
    showDashboard: { words: "dashboard", page: "dashboard" },
    showChecklists: { words: "checklists", page: "checklists" },
  },
  more: {
    showRulesCheck: { words: "rulesCheck", page: "rules-check" },
    showRefresh: { words: "refreshValues", page: "refresh" },
    freezeFormulas: { words: "freezeFormulas" },
    undoLast: { words: "undo" },
    repairFormatting: { words: "repair" },
    checkData: { words: "checkData" },
    removeSample: { words: "removeSample" },
  },
  belowMore: {
    openSettings: { words: "settings" },
    showHelp: { words: "help", page: "help" },
    about: { words: "about", page: "about" },
  },
} as const satisfies Record<string, Record<string, MenuItem>>;

/** Every item, by the function that it calls. */
export function allItems() {
  return { ...menuItems.top, ...menuItems.more, ...menuItems.belowMore };
}

type Items = ReturnType<typeof allItems>;

/** The functions that open panels. */
export type PanelFunction = {
  [Name in keyof Items]: Items[Name] extends { page: string } ? Name : never;
}[keyof Items];

export type Page = Items[PanelFunction]["page"];
