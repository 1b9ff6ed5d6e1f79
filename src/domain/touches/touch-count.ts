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
