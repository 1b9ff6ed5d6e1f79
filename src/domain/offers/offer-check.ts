import type { Day } from "../values/day";

/** What is wrong with a limited offer, with the facts that show it. @see theory 7.2 */
export type OfferFault =
  | { readonly code: "worn words"; readonly words: string }
  | { readonly code: "no reason" }
  | { readonly code: "no deadline" }
  | { readonly code: "deadline passed"; readonly until: Day }
  | { readonly code: "not once" }
  | { readonly code: "may come again" }
  | { readonly code: "issued before"; readonly issuedOn: Day };

/** The terms of an offer, and whether this client has had it. */
export interface CheckedOffer {
  /** The wording "special offer" as it is in the text; null = not used. */
  readonly specialOfferWording: string | null;
  readonly reason: string;
  readonly until: Day | null;
  readonly isOnce: boolean;
  readonly saysNoRepeat: boolean;
  /** The day on which this client was first given it; null = never. */
  readonly issuedOn: Day | null;
}

/** A touch that may have carried an offer, named by its key. */
export interface IssuingTouch {
  readonly day: Day;
  readonly content: string;
  readonly offer: string | null;
}

/**
 * Everything that stops a limited offer: it can be used once, has a deadline that has not passed and a reason, has the words that it will not be
 * repeated, is not called a special offer, and is not given to the same client twice.
 *
 * @see theory 7.2
 */
export function offerFaults(offer: CheckedOffer, asOf: Day): OfferFault[] {
  const { specialOfferWording, reason, until, isOnce, saysNoRepeat, issuedOn } = offer;
  return [
    ...(specialOfferWording === null ? [] : [{ code: "worn words", words: specialOfferWording } as const]),
    ...(reason.trim() === "" ? [{ code: "no reason" } as const] : []),
    ...(until === null ? [{ code: "no deadline" } as const] : []),
    ...(until !== null && until < asOf ? [{ code: "deadline passed", until } as const] : []),
    ...(isOnce ? [] : [{ code: "not once" } as const]),
    ...(saysNoRepeat ? [] : [{ code: "may come again" } as const]),
    ...(issuedOn === null ? [] : [{ code: "issued before", issuedOn } as const]),
  ];
}

/** The day on which a client was first given an offer: a touch with that content and the offer's name; null = never. */
export function firstIssued(touches: readonly IssuingTouch[], offer: string, asOf: Day): Day | null {
  const days = touches.flatMap((touch) =>
    touch.content === "offer" && touch.offer === offer && touch.day <= asOf ? touch.day : [],
  );
  return days.length === 0 ? null : days.reduce((first, day) => Math.min(first, day));
}
