import type { Claim } from "../records/claim";
import type { Day, Days } from "../values/day";

/** Whether a claim was made by a day. */
export function isMade({ madeOn }: Claim, asOf: Day): boolean {
  return madeOn <= asOf;
}

/** Whether a claim is open on a day: from the day it was made until the day it was settled, also after later purchases. @see theory 9.4 */
export function isOpen(claim: Claim, asOf: Day): boolean {
  return isMade(claim, asOf) && (claim.settledOn === null || claim.settledOn > asOf);
}

/** How long a claim has been open, or was open until it was settled. @see theory 9.4 */
export function daysOpen(claim: Claim, asOf: Day): Days {
  return (isOpen(claim, asOf) ? asOf : claim.settledOn!) - claim.madeOn;
}

/** The claims that are open on a day, the oldest first. @see theory 9.4 */
export function openClaims(claims: readonly Claim[], asOf: Day): Claim[] {
  return claims.filter((claim) => isOpen(claim, asOf)).sort((one, other) => one.madeOn - other.madeOn);
}
