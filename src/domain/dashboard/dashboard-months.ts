import type { StatusTimeline } from "../base/status-timelines";
import { type Effect, effects, rowEffects } from "../effects/effect";
import { referrerOf } from "../effects/referrals";
import { countThrough } from "../history/purchase-history";
import type { Base } from "../records/base";
import { changesIn, type StatusChange, statusChanges } from "../status/status-changes";
import { isOffer, type TouchCount } from "../touches/touch-count";
import type { Day } from "../values/day";
import type { Money } from "../values/money";
import { type Month, monthLater, monthOf } from "../values/month";

/** How many months the charts show, the running one among them. */
export const monthsShown = 12;

/** One month of the charts, over any part of the clients. */
export interface MonthSums {
  /** Its first day. */
  readonly from: Day;
  readonly changes: Readonly<Record<StatusChange, number>>;
  /** Revenue by effect. */
  readonly effects: Readonly<Record<Effect, Money>>;
  readonly touches: TouchCount;
  /** Of the clients who first bought in this month, how many bought in each later month, from this month on. */
  readonly cohort: readonly number[];
}

/** The months of the charts on a day, the running one last. */
export function dashboardMonths(asOf: Day): Month[] {
  const running = monthOf(asOf);
  return Array.from({ length: monthsShown }, (_, i) => monthLater(running, i + 1 - monthsShown));
}

/** Events by month for some clients of a base. @see theory 6.3, 10.1, 11.3 */
export function monthSums(base: Base, timelines: readonly StatusTimeline[], asOf: Day): MonthSums[] {
  const starts = dashboardMonths(asOf).map(({ first }) => first);
  const monthAt = (day: Day) => (day > asOf ? -1 : countThrough(starts, day) - 1);
  const changes = starts.map(() => zeroOfEach(statusChanges));
  const revenue = starts.map(() => zeroOfEach(effects));
  const touches = starts.map(() => ({ all: 0, offers: 0 }));
  const cohort = starts.map((_, i) => Array.from({ length: monthsShown - i }, () => 0));
  for (const { place, timeline, spans } of timelines) {
    for (const { change, day } of changesIn(spans)) {
      const month = monthAt(day);
      if (month >= 0) changes[month]![change]++;
    }
    rowEffects(base.ledger, timeline.rows, referrerOf(timeline.client) !== null, asOf).forEach(
      (effect, i) => {
        const month = monthAt(base.ledger.day[timeline.rows[i]!]!);
        if (month >= 0) revenue[month]![effect] += base.ledger.amount[timeline.rows[i]!]!;
      },
    );
    for (const touch of base.touches?.get(place) ?? []) {
      const month = monthAt(touch.day);
      if (month < 0) continue;
      touches[month]!.all++;
      if (isOffer(touch)) touches[month]!.offers++;
    }
    const [first, ...later] = purchaseDays(timeline, asOf).map(monthAt);
    if (first === undefined || first < 0) continue;
    for (const month of new Set([first, ...later])) cohort[first]![month - first]!++;
  }
  return starts.map((from, i) => ({
    from,
    changes: changes[i]!,
    effects: revenue[i]!,
    touches: touches[i]!,
    cohort: cohort[i]!,
  }));
}

/** One month of two parts of the clients together. */
export function monthTogether(one: MonthSums, other: MonthSums): MonthSums {
  return {
    from: one.from,
    changes: eachAdded(one.changes, other.changes),
    effects: eachAdded(one.effects, other.effects),
    touches: {
      all: one.touches.all + other.touches.all,
      offers: one.touches.offers + other.touches.offers,
    },
    cohort: one.cohort.map((clients, i) => clients + other.cohort[i]!),
  };
}

/** Two records of numbers, added up number by number. */
export function eachAdded<Key extends string>(
  one: Readonly<Record<Key, number>>,
  other: Readonly<Record<Key, number>>,
): Record<Key, number> {
  const keys = Object.keys(one) as Key[];
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as Record<Key, number>;
}

/** A count for each of some words, beginning at 0. */
export function zeroOfEach<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}

function purchaseDays({ purchaseHistory }: StatusTimeline["timeline"], asOf: Day): readonly Day[] {
  const { history, count } = purchaseHistory.purchasesOn(asOf);
  return history.days.slice(0, count);
}
