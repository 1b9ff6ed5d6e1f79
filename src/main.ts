/** Every name that Google may call: formulas in capitals, then menu items and triggers. Nothing runs at load. */
export {
  CLIENT_FACTS,
  CLIENT_NEXT_ACTION,
  CLIENT_NEXT_PURCHASE,
  CLIENT_OVERDUE,
  CLIENT_OVERDUE_DAYS,
  CLIENT_SEGMENT,
  CLIENT_STATUS,
  CLIENT_TABLE,
  CLIENT_TIER,
  CLIENT_TIER_GAP,
  CLIENT_TIERS,
  CLIENT_WHY,
} from "./everyday-formulas";
export {
  BASE_AUDIT,
  BASE_COHORTS,
  BASE_EFFECTS,
  BASE_FLOW,
  BASE_FOCUS,
  BASE_FREQUENCY,
  BASE_PLAN,
  BASE_SATISFIED,
  BASE_SERVICE,
  BASE_SOURCES,
  BASE_STATUS_HISTORY,
  BASE_TARGETS,
  CLIENT_CONTRACT,
  CLIENT_CROSS_SELL,
  CLIENT_EFFECTS,
  CLIENT_LOOP,
  CLIENT_NTH_FREE,
  CLIENT_OFFER_CREDIT,
  CLIENT_POINTS,
  CLIENT_PORTRAIT,
  CLIENT_POST_PURCHASE,
  CLIENT_SUBSCRIPTION,
  CLIENT_SUM_REWARD,
  CLIENT_TO,
  CLIENT_TOUCH_MATRIX,
  OFFER_CHECK,
  OFFER_MARGIN,
  OFFER_WORST_BILL,
  RECEIPT_CHECK,
} from "./further-formulas";

export { baseSize } from "./google/base-size";
export { checkData } from "./google/check-data";
export { fillAudit, openChecklists, saveChecklists } from "./google/checklists";
export {
  adjustPoints,
  assignRoadmap,
  closeStep,
  givePerk,
  logTouch,
  makePromise,
  markLeft,
  recordClaim,
  recordPurchase,
  recordStudy,
  settleClaim,
  spendPoints,
} from "./google/client-actions";
export { clientCard, selectedClient } from "./google/client-card";
export { dashboardPart, writeDashboardSheet } from "./google/dashboard";
export { freezeFormulas } from "./google/freeze-formulas";
export { goToCell } from "./google/go-to-cell";
export { onInstall, onOpen } from "./google/menu";
export { issueOffer, offerForClient, openOffers, saveOffer } from "./google/offer-actions";
export { openSettings } from "./google/open-settings";
export {
  about,
  showChecklists,
  showClientCard,
  showDashboard,
  showHelp,
  showOfferCheck,
  showRefresh,
  showRoadmapWizard,
  showRulesCheck,
  showToday,
  showTouchPlan,
  start,
} from "./google/panels";
export { refreshValues } from "./google/refresh-values";
export { removeSample } from "./google/remove-sample";
export { repairFormatting } from "./google/repair-formatting";
export {
  assignRoadmaps,
  countGroup,
  openRoadmaps,
  previewRoadmap,
  saveRoadmap,
} from "./google/roadmap-wizard";
export { checkRules, rulesChange, useRules } from "./google/rules-actions";
export {
  attention,
  cycleProposals,
  keepStartDraft,
  saveCycles,
  startState,
  startWorkbook,
} from "./google/start-actions";
export { doneToday, listToday, snoozeToday, writeTodaySheet } from "./google/today-actions";
export { baseTouches, listCredits, touchPlan } from "./google/touch-plan";
export { undoChange, undoLast } from "./google/undo";
