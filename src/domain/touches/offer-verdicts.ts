import { clientTimeline } from "../client/client-timeline";
import type { Base } from "../records/base";
import { rowsByClient } from "../records/ledger";
import type { Day } from "../values/day";
import { clientOfferVerdict, type OfferVerdict } from "./offer-credit";

/** Whether any client of a base may be made an offer, by place in its list. The ledger is sorted once. @see theory 6.5 */
export function offerVerdicts(base: Base, asOf: Day): (place: number) => OfferVerdict {
  const rowsOf = rowsByClient(base.ledger, base.clients.length, asOf);
  return (place) => {
    const timeline = clientTimeline(base, place, base.clients[place]!, rowsOf(place), asOf);
    const { history, count } = timeline.purchaseHistory.purchasesOn(asOf);
    const lastPurchase = history.days[count - 1] ?? null;
    return clientOfferVerdict(base, place, { segment: timeline.segment(), lastPurchase }, asOf);
  };
}
