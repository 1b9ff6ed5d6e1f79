/**
 * Every name that Google may call: formulas in capitals, then menu items, panel calls and triggers. Nothing runs at load. A formula is exported here
 * as its entry: the build makes the function that Google calls.
 */
export { BASE_AUDIT } from "./functions/base-audit";
export { BASE_COHORTS } from "./functions/base-cohorts";
export { BASE_EFFECTS } from "./functions/base-effects";
export { BASE_FLOW } from "./functions/base-flow";
export { BASE_FOCUS } from "./functions/base-focus";
export { BASE_FREQUENCY } from "./functions/base-frequency";
export { BASE_PLAN } from "./functions/base-plan";
export { BASE_SATISFIED } from "./functions/base-satisfied";
export { BASE_SERVICE } from "./functions/base-service";
export { BASE_SOURCES } from "./functions/base-sources";
export { BASE_STATUS_HISTORY } from "./functions/base-status-history";
export { BASE_TARGETS } from "./functions/base-targets";
export { CLIENT_CONTRACT } from "./functions/client-contract";
export { CLIENT_CROSS_SELL } from "./functions/client-cross-sell";
export { CLIENT_EFFECTS } from "./functions/client-effects";
export { CLIENT_FACTS } from "./functions/client-facts";
export { CLIENT_LOOP } from "./functions/client-loop";
export { CLIENT_NEXT_ACTION } from "./functions/client-next-action";
export { CLIENT_NEXT_PURCHASE } from "./functions/client-next-purchase";
export { CLIENT_NTH_FREE } from "./functions/client-nth-free";
export { CLIENT_OFFER_CREDIT } from "./functions/client-offer-credit";
export { CLIENT_OVERDUE } from "./functions/client-overdue";
export { CLIENT_OVERDUE_DAYS } from "./functions/client-overdue-days";
export { CLIENT_POINTS } from "./functions/client-points";
export { CLIENT_PORTRAIT } from "./functions/client-portrait";
export { CLIENT_POST_PURCHASE } from "./functions/client-post-purchase";
export { CLIENT_SEGMENT } from "./functions/client-segment";
export { CLIENT_STATUS } from "./functions/client-status";
export { CLIENT_SUBSCRIPTION } from "./functions/client-subscription";
export { CLIENT_SUM_REWARD } from "./functions/client-sum-reward";
export { CLIENT_TABLE } from "./functions/client-table";
export { CLIENT_TIER } from "./functions/client-tier";
export { CLIENT_TIER_GAP } from "./functions/client-tier-gap";
export { CLIENT_TIERS } from "./functions/client-tiers";
export { CLIENT_TO } from "./functions/client-to";
export { CLIENT_TOUCH_MATRIX } from "./functions/client-touch-matrix";
export { CLIENT_WHY } from "./functions/client-why";
export { OFFER_CHECK } from "./functions/offer-check";
export { OFFER_MARGIN } from "./functions/offer-margin";
export { OFFER_WORST_BILL } from "./functions/offer-worst-bill";
export { RECEIPT_CHECK } from "./functions/receipt-check";

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
