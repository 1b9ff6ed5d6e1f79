import type { OfferRow } from "../records/offer";
import type { Status } from "../records/status";
import type { Day } from "../values/day";

/** The conditions of an offer for a client. */
export interface OfferedClient {
  /** Key of the segment. */
  readonly segment: string | null;
  readonly status: Status;
  /** Key of the tier held. */
  readonly tier: string | null;
}

/**
 * The offers that are open for a client: not over, and for the client's segment, status and tier, where they name one.
 *
 * @param tiers keys of the tiers, lowest first; an offer for a tier that is not among them applies to no client
 * @see theory 7.2, 7.8
 */
export function offersFor(
  offers: readonly OfferRow[],
  { segment, status, tier }: OfferedClient,
  tiers: readonly string[],
  asOf: Day,
): OfferRow[] {
  const held = tier === null ? -1 : tiers.indexOf(tier);
  const reaches = (needed: string) => tiers.includes(needed) && held >= tiers.indexOf(needed);
  return offers.filter(
    ({ until, forSegment, forStatus, forTier }) =>
      (until === null || until >= asOf) &&
      (forSegment === null || forSegment === segment) &&
      (forStatus === null || forStatus === status) &&
      (forTier === null || reaches(forTier)),
  );
}
