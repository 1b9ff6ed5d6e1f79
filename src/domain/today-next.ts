import { openAlarm } from "./alarm";
import type { Base, Touch } from "./base";
import { careCall } from "./care-call";
import type { Day } from "./day";
import { hasLeft } from "./left";
import { dueSoonFrom } from "./overdue";
import { silencingPromise } from "./promise";
import type { Settings } from "./settings";
import type { Standing } from "./standing";
import { isClosedByClient } from "./step-today";
import { isLeftInPeace } from "./today";
import { lastTouch } from "./touched";

/**
 * The nearest later day on which a client comes onto the list if nothing happens until then: an alarm that rests for today, a promise, a step,
 * a care call, the cycle, or the day we may touch again; null = none is known.
 * @see theory 14.3
 */
export function comesNext(base: Base, place: number, standing: Standing, asOf: Day): Day | null {
  if (isLeftInPeace(base, place, standing, asOf)) return null;
  const touches = base.touches?.get(place) ?? [];
  if (openAlarm(touches, standing.lastPurchase, asOf + 1) !== null) return asOf + 1;
  const promise = silencingPromise(base.promises.get(place) ?? [], asOf);
  if (promise !== null) return promise.due;
  const isGone = hasLeft(base.clients[place]!, standing.lastPurchase, asOf);
  if (isGone && standing.status.value !== "returner") return null;
  const days = [
    ...(isGone ? [] : [stepDay(standing), ...cycleDays(touches, standing, base.settings)]),
    touchAgainDay(touches, standing, base.settings, asOf),
  ].filter((day): day is Day => day !== null && day > asOf);
  return days.length === 0 ? null : Math.min(...days);
}

function stepDay({ roadmap }: Standing): Day | null {
  return roadmap.code === "answer" ? (roadmap.answer.action?.due ?? null) : null;
}

function cycleDays(
  touches: readonly Touch[],
  { lastPurchase, nextPurchase, cycle }: Standing,
  settings: Settings,
): (Day | null)[] {
  if (lastPurchase === null) return [];
  const careFrom = lastPurchase + settings.careFromDay;
  return [
    careCall(touches, lastPurchase, settings, careFrom) === null ? null : careFrom,
    cycle.days === null ? null : dueSoonFrom(lastPurchase, cycle.days, settings),
    nextPurchase === null ? null : nextPurchase + 1,
  ];
}

/** Only clients whom we touch again and again, or who have our offer for a step, come back by themselves. */
function touchAgainDay(
  touches: readonly Touch[],
  { status, roadmap }: Standing,
  { touchAgainDays }: Settings,
  asOf: Day,
): Day | null {
  const action = roadmap.code === "answer" ? roadmap.answer.action : null;
  const hasOffer = action !== null && isClosedByClient(action.step.doneWhen);
  const comesBack = hasOffer || (status.value !== "fan" && status.value !== "newcomer");
  const touched = lastTouch(touches, asOf);
  return touched === null || !comesBack ? null : touched + touchAgainDays;
}
