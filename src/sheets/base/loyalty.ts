import type { TierTerms } from "../../domain/offers/programme";
import type { OfferRow } from "../../domain/records/offer";
import { offersSheet } from "../columns/offers";
import { subscriptionsSheet } from "../columns/subscriptions";
import { tiersSheet } from "../columns/tiers";
import type { ClientsSheet } from "../readers/clients";
import { readOffers } from "../readers/offers";
import { readSubscriptions, type WrittenSubscription } from "../readers/subscriptions";
import { readTierTerms } from "../readers/tier-terms";
import type { Locale } from "../reading/locale";
import { optionalTable, type PanelRanges, rowsByPlace } from "./today-base";

/** What the sheets hold about loyalty in addition to the base. */
export interface LoyaltySheets {
  readonly offers: readonly OfferRow[];
  /** What each tier takes off a bill, lowest first. */
  readonly tierTerms: readonly TierTerms[];
  readonly subscriptions: ReadonlyMap<number, readonly WrittenSubscription[]>;
}

/** Reads Offers, Subscriptions and the discounts of Tiers; a missing sheet counts as empty. */
export function readLoyalty(ranges: PanelRanges, { names }: ClientsSheet, locale: Locale): LoyaltySheets {
  const offers = optionalTable(ranges, "offers", offersSheet);
  const tiers = optionalTable(ranges, "tiers", tiersSheet);
  const subscriptions = optionalTable(ranges, "subscriptions", subscriptionsSheet);
  return {
    offers: offers === null ? [] : readOffers(offers, locale).offers,
    tierTerms: tiers === null ? [] : readTierTerms("tiers", tiers, locale),
    subscriptions:
      subscriptions === null ? new Map() : rowsByPlace(readSubscriptions(subscriptions, locale).rows, names),
  };
}
