import type { Client } from "../records/client";
import type { Day } from "../values/day";

/** Whether a client has left us by a day and has not bought since: a purchase on or after the day of leaving ends it. @see theory 4.1 */
export function hasLeft({ leftOn }: Pick<Client, "leftOn">, lastPurchase: Day | null, asOf: Day): boolean {
  return leftOn !== null && leftOn <= asOf && (lastPurchase === null || lastPurchase < leftOn);
}
