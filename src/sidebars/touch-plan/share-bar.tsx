import { offerShareOf } from "../../domain/touches/offer-share";
import type { TouchCount } from "../../domain/touches/touch-count";
import type { Formatter } from "../../i18n/formatter";
import type { TouchPlanWords } from "../../i18n/touch-plan/en";

interface Props {
  readonly count: TouchCount;
  /** The largest share, 0.2 = 20 %. */
  readonly limit: number;
  readonly windowDays: number;
  readonly words: TouchPlanWords;
  readonly format: Formatter;
}

/** Offers as a share of all touches: a bar with the limit marked, and the same in words. @see theory 6.3 */
export function ShareBar({ count, limit, windowDays, words: { credit }, format }: Props) {
  const share = offerShareOf(count);
  if (share === null) return <p>{credit.noTouches(windowDays)}</p>;
  // The bar ends at twice the limit; beyond it the words show how far.
  const placed = (part: number) => `${Math.round(Math.min(1, part / Math.min(1, limit * 2)) * 1000) / 10}%`;
  return (
    <>
      <div class={share > limit ? "share-bar over" : "share-bar"} aria-hidden="true">
        <div class="part" style={{ width: placed(share) }} />
        <div class="end" style={{ left: placed(limit) }} />
      </div>
      <p>
        {credit.counts(windowDays, count.all, count.offers, percent(share, format), percent(limit, format))}
      </p>
    </>
  );
}

/** 0.2222 = 22.2%, 0.2 = 20% */
export function percent(share: number, format: Formatter): string {
  const written = format.number(Math.round(share * 1000) / 10);
  return `${written.replace(/([.,]\d)0$/, "$1")}%`;
}
