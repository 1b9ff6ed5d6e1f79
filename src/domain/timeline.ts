import type { Chronicle, KnownPurchases } from "./chronicle";
import type { Day, Days } from "./day";
import { growthSignCount } from "./growth-signs";
import { firstPurchases } from "./history";
import type { Settings } from "./settings";
import { clientStatus, type Status, type StatusReason } from "./status";
import type { Verdict } from "./verdict";

/** A status and the day it began; null = as far back as anything is known. @see theory 4.4 */
export interface StatusSpan {
  readonly status: Status;
  readonly from: Day | null;
}

/** A client as the statuses of all days need it. Undated facts count as always true. */
export interface StatusStory {
  readonly chronicle: Chronicle;
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
export function statusOn(story: StatusStory, settings: Settings, day: Day): Verdict<Status, StatusReason> {
  return statusAfter(story, story.chronicle.purchasesOn(day), settings, day);
}

function statusAfter(
  story: StatusStory,
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
      cycleDays: story.cycleAfter(purchases),
      leftOn: story.leftOn,
      isWanted: story.isWanted,
      hasContact: story.hasContact || isAnsweredBy(story.answeredOn, day),
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
export function statusTimeline(story: StatusStory, settings: Settings, asOf: Day): StatusSpan[] {
  const spans: StatusSpan[] = [{ status: story.hasContact ? "lead" : "target", from: null }];
  const judge = (purchases: KnownPurchases, day: Day) => {
    const { value: status } = statusAfter(story, purchases, settings, day);
    if (status !== spans[spans.length - 1]!.status) spans.push({ status, from: day });
  };
  const events = eventDays(story, asOf);
  events.forEach((day, i) => {
    const purchases = story.chronicle.purchasesOn(day);
    judge(purchases, day);
    const asleep = dayAfterCycle(story, purchases);
    const nextEvent = events[i + 1] ?? asOf + 1;
    if (asleep !== null && asleep > day && asleep < nextEvent) judge(purchases, asleep);
  });
  return spans;
}

/** Since when a client has had today's status; null = as far back as anything is known. */
export function statusSince(story: StatusStory, settings: Settings, asOf: Day): Day | null {
  const spans = statusTimeline(story, settings, asOf);
  return spans[spans.length - 1]!.from;
}

function eventDays({ chronicle, answeredOn, leftOn }: StatusStory, asOf: Day): readonly Day[] {
  if (answeredOn.length === 0 && leftOn === null) return chronicle.days;
  const days = new Set([...chronicle.days, ...answeredOn]);
  if (leftOn !== null) days.add(leftOn);
  return [...days].filter((day) => day <= asOf).sort((a, b) => a - b);
}

function dayAfterCycle(story: StatusStory, purchases: KnownPurchases): Day | null {
  const cycleDays = purchases.count === 0 ? null : story.cycleAfter(purchases);
  return cycleDays === null ? null : purchases.history.days[purchases.count - 1]! + cycleDays + 1;
}

function isAnsweredBy(answeredOn: readonly Day[], day: Day): boolean {
  return answeredOn.length > 0 && answeredOn[0]! <= day;
}
