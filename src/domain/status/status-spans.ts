import { firstPurchases } from "../history/history";
import { countThrough, type KnownPurchases, type PurchaseHistory } from "../history/purchase-history";
import type { Settings } from "../records/settings";
import type { Status } from "../records/status";
import type { Day, Days } from "../values/day";
import type { Verdict } from "../values/verdict";
import { growthSignCount } from "./growth-signs";
import { clientStatus, type StatusReason } from "./status";

/** A status and the day it began; null = as far back as anything is known. @see theory 4.4 */
export interface StatusSpan {
  readonly status: Status;
  readonly from: Day | null;
}

/** A client as the statuses of all days need it. Undated facts count as always true. */
export interface StatusInputs {
  readonly purchaseHistory: PurchaseHistory;
  /** The cycle that holds after the purchases known on some day. */
  cycleAfter(purchases: KnownPurchases): Days | null;
  readonly leftOn: Day | null;
  readonly isWanted: boolean;
  /** A contact in the client's row, which has no date. */
  readonly hasContact: boolean;
  /** Days of touches that the client answered, ascending. */
  readonly answeredOn: readonly Day[];
}

/** The status on one day, judged with what was known by then. @see theory 4.1, 4.4 */
export function statusOn(
  timeline: StatusInputs,
  settings: Settings,
  day: Day,
): Verdict<Status, StatusReason> {
  return statusAfter(timeline, timeline.purchaseHistory.purchasesOn(day), settings, day);
}

function statusAfter(
  timeline: StatusInputs,
  purchases: KnownPurchases,
  settings: Settings,
  day: Day,
): Verdict<Status, StatusReason> {
  const { history, count } = purchases;
  return clientStatus(
    {
      purchases: count,
      lastPurchase: count === 0 ? null : history.days[count - 1]!,
      // Purchases alone make a fan from here on: the signs would change nothing.
      growthSigns:
        count < settings.fanPurchases ? growthSignCount(firstPurchases(history, count), settings) : 0,
      cycleDays: timeline.cycleAfter(purchases),
      leftOn: timeline.leftOn,
      isWanted: timeline.isWanted,
      hasContact: timeline.hasContact || isAnsweredBy(timeline.answeredOn, day),
    },
    settings,
    day,
  );
}

/**
 * The whole past of a client as spans of one status: it changes only on purchase days, days of a refund that removes an order,
 * days of an answered touch, the leaving day, and the day after last purchase + cycle.
 * @see theory 4.4, 15 (4.4)
 */
export function statusSpans(timeline: StatusInputs, settings: Settings, asOf: Day): StatusSpan[] {
  const spans: StatusSpan[] = [{ status: statusBefore(timeline), from: null }];
  const judge = (purchases: KnownPurchases, day: Day) => {
    const { value: status } = statusAfter(timeline, purchases, settings, day);
    if (status !== spans[spans.length - 1]!.status) spans.push({ status, from: day });
  };
  const events = eventDays(timeline, asOf);
  events.forEach((day, i) => {
    const purchases = timeline.purchaseHistory.purchasesOn(day);
    judge(purchases, day);
    const asleep = asleepBetween(timeline, purchases, day, events[i + 1] ?? asOf + 1);
    if (asleep !== null) judge(purchases, asleep);
  });
  return spans;
}

/**
 * Since when a client has had a day's status; null = as far back as anything is known. Goes back only as far as the status lasts.
 */
export function statusSince(timeline: StatusInputs, settings: Settings, asOf: Day): Day | null {
  const { value: today } = statusOn(timeline, settings, asOf);
  const events = eventDays(timeline, asOf);
  let since: Day | null = null;
  for (let i = events.length - 1; i >= 0; i--) {
    const purchases = timeline.purchaseHistory.purchasesOn(events[i]!);
    const asleep = asleepBetween(timeline, purchases, events[i]!, events[i + 1] ?? asOf + 1);
    for (const day of asleep === null ? [events[i]!] : [asleep, events[i]!]) {
      if (statusAfter(timeline, purchases, settings, day).value !== today) return since;
      since = day;
    }
  }
  return today === statusBefore(timeline) ? null : since;
}

function eventDays({ purchaseHistory, answeredOn, leftOn }: StatusInputs, asOf: Day): readonly Day[] {
  if (answeredOn.length === 0 && leftOn === null) {
    const known = countThrough(purchaseHistory.days, asOf);
    return known === purchaseHistory.days.length
      ? purchaseHistory.days
      : purchaseHistory.days.slice(0, known);
  }
  const days = new Set([...purchaseHistory.days, ...answeredOn]);
  if (leftOn !== null) days.add(leftOn);
  return [...days].filter((day) => day <= asOf).sort((a, b) => a - b);
}

/** The status before the first dated event. */
function statusBefore({ hasContact }: StatusInputs): Status {
  return hasContact ? "lead" : "target";
}

/** The day after last purchase + cycle, if it lies after an event and before the next. */
function asleepBetween(timeline: StatusInputs, purchases: KnownPurchases, event: Day, next: Day): Day | null {
  const cycleDays = purchases.count === 0 ? null : timeline.cycleAfter(purchases);
  if (cycleDays === null) return null;
  const asleep = purchases.history.days[purchases.count - 1]! + cycleDays + 1;
  return asleep > event && asleep < next ? asleep : null;
}

function isAnsweredBy(answeredOn: readonly Day[], day: Day): boolean {
  return answeredOn.length > 0 && answeredOn[0]! <= day;
}
