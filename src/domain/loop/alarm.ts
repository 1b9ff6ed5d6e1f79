import type { Claim } from "../records/claim";
import type { Touch } from "../records/touch";
import type { Day, Days } from "../values/day";
import { openClaims } from "./claim";

/** A client we have let down, with the days since then. */
export type Alarm = ClaimAlarm | RatingAlarm;

/** An open claim. */
export interface ClaimAlarm {
  readonly about: "claim";
  readonly what: string;
  readonly madeOn: Day;
  /** How long it has been open. */
  readonly days: Days;
  /** The number of open claims; this is the oldest. */
  readonly open: number;
}

/** A bad rating since the last purchase. */
export interface RatingAlarm {
  readonly about: "rating";
  readonly rating: number;
  readonly ratedOn: Day;
  /** How long it has been open. */
  readonly days: Days;
}

const worstRatings = 2;

/**
 * The alarm that a client has raised: a claim is open, or else the latest rating since the last purchase is 2 or lower.
 *
 * A purchase ends the rating of the purchase before it; a claim ends only on the day it is settled: a client who buys again is still disappointed
 * while a claim is open.
 * @see theory 9.4, 15 (3.6)
 */
export function standingAlarm(
  touches: readonly Touch[],
  claims: readonly Claim[],
  lastPurchase: Day | null,
  asOf: Day,
): Alarm | null {
  return claimAlarm(claims, asOf) ?? ratingAlarm(touches, lastPurchase, asOf)?.alarm ?? null;
}

/**
 * The same as something to be done today: an alarm is hidden on the day of a touch made after it was raised, and is listed again on the next.
 * @see theory 9.4
 */
export function openAlarm(
  touches: readonly Touch[],
  claims: readonly Claim[],
  lastPurchase: Day | null,
  asOf: Day,
): Alarm | null {
  const claim = claimAlarm(claims, asOf);
  // A touch on the same day may be the one in which the claim was made.
  const isNew = openClaims(claims, asOf).some(({ madeOn }) => madeOn === asOf);
  const pausedUntil = !isNew && touches.some(({ day }) => day === asOf);
  if (claim !== null && !pausedUntil) return claim;
  const rating = ratingAlarm(touches, lastPurchase, asOf);
  return rating === null || rating.touchedSince.some(({ day }) => day === asOf) ? null : rating.alarm;
}

function claimAlarm(claims: readonly Claim[], asOf: Day): ClaimAlarm | null {
  const open = openClaims(claims, asOf);
  const [oldest] = open;
  if (oldest === undefined) return null;
  const { what, madeOn } = oldest;
  return { about: "claim", what, madeOn, days: asOf - madeOn, open: open.length };
}

function ratingAlarm(
  touches: readonly Touch[],
  lastPurchase: Day | null,
  asOf: Day,
): { readonly alarm: RatingAlarm; readonly touchedSince: readonly Touch[] } | null {
  if (lastPurchase === null) return null;
  const known = touches.filter(({ day }) => day >= lastPurchase && day <= asOf);
  const inOrder = [...known].sort((a, b) => a.day - b.day);
  const place = inOrder.map(({ rating }) => rating !== null).lastIndexOf(true);
  const rated = inOrder[place];
  if (rated === undefined || rated.rating === null || rated.rating > worstRatings) return null;
  const { rating, day: ratedOn } = rated;
  const alarm = { about: "rating", rating, ratedOn, days: asOf - ratedOn } as const;
  return { alarm, touchedSince: inOrder.slice(place + 1) };
}
