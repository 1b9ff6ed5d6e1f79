import type { Settings } from "../records/settings";
import type { Day, Days } from "../values/day";

/** How often a client really buys. */
export interface Rhythm {
  /** Median of the gaps between consecutive purchases, one decimal; null below 2 purchases. */
  readonly days: number | null;
  /** Whether there are enough gaps to rely on it. */
  readonly isTrusted: boolean;
}

export const unknownRhythm: Rhythm = { days: null, isTrusted: false };

/** The client's own rhythm: the median gap between consecutive purchase days. @see theory 3.4 */
export function rhythm(purchaseDays: readonly Day[], settings: Settings): Rhythm {
  const gaps = gapsBetween(purchaseDays).sort((a, b) => a - b);
  const middle = gaps.length >> 1;
  const median = gaps.length % 2 === 1 ? gaps[middle]! : (gaps[middle - 1]! + gaps[middle]!) / 2;
  return { days: gaps.length === 0 ? null : median, isTrusted: gaps.length >= settings.trustedGaps };
}

/** Days from each purchase to the next. */
export function gapsBetween(purchaseDays: readonly Day[]): Days[] {
  return purchaseDays.slice(1).map((day, i) => day - purchaseDays[i]!);
}
