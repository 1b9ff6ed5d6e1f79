/** Formulas that are calculated again with every purchase: their code is evaluated whenever a cell calculates. */
import { clientFacts } from "./functions/client-facts";
import { clientNextAction } from "./functions/client-next-action";
import { clientNextPurchase } from "./functions/client-next-purchase";
import { clientOverdue } from "./functions/client-overdue";
import { clientOverdueDays } from "./functions/client-overdue-days";
import { clientSegment } from "./functions/client-segment";
import { clientStatus } from "./functions/client-status";
import { clientTable } from "./functions/client-table";
import { clientTier } from "./functions/client-tier";
import { clientTierGap } from "./functions/client-tier-gap";
import { clientTiers } from "./functions/client-tiers";
import { clientWhy } from "./functions/client-why";
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
