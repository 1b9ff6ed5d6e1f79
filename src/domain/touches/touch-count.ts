import type { TouchRow } from "../records/touch";
import type { Day, Days } from "../values/day";

/** How many touches there were in a window, and how many of them were offers. @see theory 6.3 */
export interface TouchCount {
  readonly all: number;
  readonly offers: number;
}

/** Whether a day is one of the last `days` days: in (asOf − days, asOf]. @see theory 15 (6.3) */
export function isWithin(day: Day, days: Days, asOf: Day): boolean {
  return day <= asOf && day > asOf - days;
}

/** An offer is a touch with an offer as its content, by any channel. @see theory 6.2 */
export function isOffer({ content }: { readonly content: string }): boolean {
  return content === "offer";
}

/** The touches of a window, every channel counted. @see theory 6.3 */
export function touchCount(touches: readonly TouchRow[], windowDays: Days, asOf: Day): TouchCount {
  let [all, offers] = [0, 0];
  for (const touch of touches) {
    if (!isWithin(touch.day, windowDays, asOf)) continue;
    all++;
    if (isOffer(touch)) offers++;
  }
  return { all, offers };
}

/** The same over the whole base. @see theory 6.3 */
export function baseTouchCount(
  touches: ReadonlyMap<number, readonly TouchRow[]>,
  windowDays: Days,
  asOf: Day,
): TouchCount {
  let [all, offers] = [0, 0];
  for (const own of touches.values()) {
    const count = touchCount(own, windowDays, asOf);
    all += count.all;
    offers += count.offers;
  }
  return { all, offers };
}

/** Offers as a share of all touches; null where there were none. @see theory 6.3 */
export function offerShareOf({ all, offers }: TouchCount): number | null {
  return all === 0 ? null : offers / all;
}

/**
 * Useful touches that are missing before one more offer stays within the share; 0 = none.
 *
 * short = max(0, ceil((offers + 1) / share) − all − 1)
 *
 * @param share 0.2 = 20 %, known to a millionth so that exactly 20 % is still within it
 * @see theory 6.3
 */
export function usefulTouchesShort({ all, offers }: TouchCount, share: number): number {
  const millionths = inMillionths(share);
  return Math.max(0, Math.ceil(((offers + 1) * 1e6) / millionths) - all - 1);
}

/**
 * Offers that the useful touches have earned, those already made among them: at 20 % every 4 useful touches earn one.
 *
 * earned = floor(useful × share / (1 − share))
 *
 * @returns null where every touch may be an offer
 * @see theory 6.3
 */
export function offersEarned({ all, offers }: TouchCount, share: number): number | null {
  const millionths = inMillionths(share);
  return millionths >= 1e6 ? null : Math.floor(((all - offers) * millionths) / (1e6 - millionths));
}

function inMillionths(share: number): number {
  return Math.max(1, Math.round(share * 1e6));
}
