/** Formulas that are asked now and then: their code waits in a page until one of them is. */

import { baseAudit } from "./functions/base-audit";
import { baseEffects } from "./functions/base-effects";
import { clientContract } from "./functions/client-contract";
import { clientCrossSell } from "./functions/client-cross-sell";
import { clientEffects } from "./functions/client-effects";
import { clientLoop } from "./functions/client-loop";
import { clientNthFree } from "./functions/client-nth-free";
import { clientPoints } from "./functions/client-points";
import { clientPostPurchase } from "./functions/client-post-purchase";
import { clientSubscription } from "./functions/client-subscription";
import { clientSumReward } from "./functions/client-sum-reward";
import { clientTouchMatrix } from "./functions/client-touch-matrix";
import { offerCheck } from "./functions/offer-check";
import { offerMargin } from "./functions/offer-margin";
import { offerWorstBill } from "./functions/offer-worst-bill";
import { receiptCheck } from "./functions/receipt-check";
import { formula } from "./google/formula";

export const BASE_AUDIT = formula("BASE_AUDIT", baseAudit);
export const CLIENT_CROSS_SELL = formula("CLIENT_CROSS_SELL", clientCrossSell);
export const CLIENT_CONTRACT = formula("CLIENT_CONTRACT", clientContract);
export const CLIENT_SUBSCRIPTION = formula("CLIENT_SUBSCRIPTION", clientSubscription);
export const CLIENT_TOUCH_MATRIX = formula("CLIENT_TOUCH_MATRIX", clientTouchMatrix);
export const CLIENT_POST_PURCHASE = formula("CLIENT_POST_PURCHASE", clientPostPurchase);
export const CLIENT_POINTS = formula("CLIENT_POINTS", clientPoints);
export const CLIENT_NTH_FREE = formula("CLIENT_NTH_FREE", clientNthFree);
export const CLIENT_SUM_REWARD = formula("CLIENT_SUM_REWARD", clientSumReward);
export const CLIENT_EFFECTS = formula("CLIENT_EFFECTS", clientEffects);
export const CLIENT_LOOP = formula("CLIENT_LOOP", clientLoop);
export const BASE_EFFECTS = formula("BASE_EFFECTS", baseEffects);
export const OFFER_CHECK = formula("OFFER_CHECK", offerCheck);
export const OFFER_MARGIN = formula("OFFER_MARGIN", offerMargin);
export const OFFER_WORST_BILL = formula("OFFER_WORST_BILL", offerWorstBill);
export const RECEIPT_CHECK = formula("RECEIPT_CHECK", receiptCheck);
