/** Every name that Google may call: formulas in capitals, then menu items and triggers. Nothing runs at load. */
import { clientContract } from "./functions/client-contract";
import { clientCrossSell } from "./functions/client-cross-sell";
import { clientFacts } from "./functions/client-facts";
import { clientNextAction } from "./functions/client-next-action";
import { clientNextPurchase } from "./functions/client-next-purchase";
import { clientOfferCredit } from "./functions/client-offer-credit";
import { clientOverdue } from "./functions/client-overdue";
import { clientOverdueDays } from "./functions/client-overdue-days";
import { clientPostPurchase } from "./functions/client-post-purchase";
import { clientSegment } from "./functions/client-segment";
import { clientStatus } from "./functions/client-status";
import { clientSubscription } from "./functions/client-subscription";
import { clientTable } from "./functions/client-table";
import { clientTier } from "./functions/client-tier";
import { clientTierGap } from "./functions/client-tier-gap";
import { clientTiers } from "./functions/client-tiers";
import { clientTouchMatrix } from "./functions/client-touch-matrix";
import { clientWhy } from "./functions/client-why";
import { offerCheck } from "./functions/offer-check";
import { offerMargin } from "./functions/offer-margin";
import { offerWorstBill } from "./functions/offer-worst-bill";
import { receiptCheck } from "./functions/receipt-check";
import { formula } from "./google/formula";

export const CLIENT_FACTS = formula("CLIENT_FACTS", clientFacts);
export const CLIENT_STATUS = formula("CLIENT_STATUS", clientStatus);
export const CLIENT_OVERDUE = formula("CLIENT_OVERDUE", clientOverdue);
export const CLIENT_OVERDUE_DAYS = formula("CLIENT_OVERDUE_DAYS", clientOverdueDays);
export const CLIENT_NEXT_PURCHASE = formula("CLIENT_NEXT_PURCHASE", clientNextPurchase);
export const CLIENT_TIER = formula("CLIENT_TIER", clientTier);
export const CLIENT_TIER_GAP = formula("CLIENT_TIER_GAP", clientTierGap);
export const CLIENT_TIERS = formula("CLIENT_TIERS", clientTiers);
export const CLIENT_SEGMENT = formula("CLIENT_SEGMENT", clientSegment);
export const CLIENT_NEXT_ACTION = formula("CLIENT_NEXT_ACTION", clientNextAction);
export const CLIENT_TABLE = formula("CLIENT_TABLE", clientTable);
export const CLIENT_WHY = formula("CLIENT_WHY", clientWhy);
export const CLIENT_CROSS_SELL = formula("CLIENT_CROSS_SELL", clientCrossSell);
export const CLIENT_CONTRACT = formula("CLIENT_CONTRACT", clientContract);
export const CLIENT_SUBSCRIPTION = formula("CLIENT_SUBSCRIPTION", clientSubscription);
export const CLIENT_OFFER_CREDIT = formula("CLIENT_OFFER_CREDIT", clientOfferCredit);
export const CLIENT_TOUCH_MATRIX = formula("CLIENT_TOUCH_MATRIX", clientTouchMatrix);
export const CLIENT_POST_PURCHASE = formula("CLIENT_POST_PURCHASE", clientPostPurchase);
export const OFFER_CHECK = formula("OFFER_CHECK", offerCheck);
export const OFFER_MARGIN = formula("OFFER_MARGIN", offerMargin);
export const OFFER_WORST_BILL = formula("OFFER_WORST_BILL", offerWorstBill);
export const RECEIPT_CHECK = formula("RECEIPT_CHECK", receiptCheck);

export { baseSize } from "./google/base-size";
export { checkData } from "./google/check-data";
export {
  assignRoadmap,
  closeStep,
  logTouch,
  makePromise,
  markLeft,
  recordPurchase,
  recordStudy,
} from "./google/client-actions";
export { clientCard, selectedClient } from "./google/client-card";
export { freezeFormulas } from "./google/freeze-formulas";
export { goToCell } from "./google/go-to-cell";
export { onInstall, onOpen } from "./google/menu";
export { issueOffer, offerForClient, openOffers, saveOffer } from "./google/offer-actions";
export { openSettings } from "./google/open-settings";
export {
  about,
  showClientCard,
  showHelp,
  showOfferCheck,
  showRefresh,
  showRoadmapWizard,
  showToday,
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
export {
  attention,
  cycleProposals,
  keepStartDraft,
  saveCycles,
  startState,
  startWorkbook,
} from "./google/start-actions";
export { doneToday, listToday, snoozeToday, writeTodaySheet } from "./google/today-actions";
export { undoChange, undoLast } from "./google/undo";
