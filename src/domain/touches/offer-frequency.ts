import type { Base } from "../records/base";
import type { OfferFrequency } from "../records/settings";
import type { Day, Days } from "../values/day";
import { isWithin } from "./touch-count";

/** A maximum number in any period of this many days. */
export interface Limit {
  readonly max: number;
  readonly days: Days;
}

/** The window in which the cap for all touches counts. @see theory 6.4 */
export const capDays: Days = 30;

/** A frequency as a limit. @see theory 6.4 */
export function frequencyLimit(frequency: OfferFrequency): Limit {
  return frequency === "weekly" ? { max: 1, days: 7 } : { max: frequency, days: capDays };
}

/** How often a client of a segment may receive offers: as set for the segment, else in the settings. @see theory 6.4 */
export function frequencyFor(
  { offerFrequencies, settings }: Pick<Base, "offerFrequencies" | "settings">,
  segment: string | null,
): OfferFrequency {
  return offerFrequencies.get(segment ?? "") ?? settings.offerFrequency;
}

/** The first day, from `asOf` on, on which a limit allows one more. @see theory 6.4, 15 (6.3) */
export function firstFreeDay(taken: readonly { readonly day: Day }[], { max, days }: Limit, asOf: Day): Day {
  const byAge = new Int32Array(days);
  for (const { day } of taken) if (isWithin(day, days, asOf)) byAge[asOf - day]!++;
  let seen = 0;
  for (let age = 0; age < days; age++) {
    seen += byAge[age]!;
    if (seen >= max) return asOf - age + days;
  }
  return asOf;
}
