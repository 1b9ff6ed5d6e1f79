import type { TouchCount } from "./touch-count";

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
