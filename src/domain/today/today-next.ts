import { baseAsOf, existedOn } from "../client/base-as-of";
import type { Standing } from "../client/standing";
import { dueSoonFrom } from "../cycle/overdue";
import { silencingPromise } from "../cycle/promise";
import { openAlarm } from "../loop/alarm";
import { careCall } from "../loop/care-call";
import { contractPurchases } from "../offers/bought-under";
import { nextContractDay } from "../offers/contract-date";
import type { Settings } from "../records/settings";
import type { TodayBase } from "../records/today-base";
import type { Touch } from "../records/touch";
import { hasLeft } from "../status/left";
import { capDays } from "../touches/offer-frequency";
import { lastTouch } from "../touches/touched";
import type { Day } from "../values/day";
import { insteadOfOffer } from "./offer-today";
import { asksForOffer, isClosedByClient, stepToday } from "./step-today";
import { isNotToContact } from "./today";

/**
 * The next later day on which a client will be listed if there is no event until then: an alarm hidden for today, a promise, a step,
 * a contract, a care call, the cycle, or the day we may touch again; null = none is known.
 * @see theory 14.3
 */
export function comesNext(whole: TodayBase, place: number, standing: Standing, asOf: Day): Day | null {
  if (isNotToContact(whole, place, standing, asOf)) return null;
  const base = baseAsOf(whole, place, asOf);
  const touches = base.touches?.get(place) ?? [];
  if (!existedOn(base.clients[place]!, standing, touches, asOf)) return null;
  if (openAlarm(touches, base.claims.get(place) ?? [], standing.lastPurchase, asOf + 1) !== null)
    return asOf + 1;
  const promise = silencingPromise(base.promises.get(place) ?? [], asOf);
  const isGone = hasLeft(base.clients[place]!, standing.lastPurchase, asOf);
  const contract = isGone ? null : contractDay(base, place, standing, asOf);
  if (promise !== null) return Math.min(promise.due, contract ?? promise.due);
  if (isGone && standing.status.value !== "returner") return null;
  const days = [
    contract,
    ...(isGone ? [] : [stepDay(base, place, standing, asOf), ...cycleDays(touches, standing, base.settings)]),
    touchAgainDay(touches, standing, base.settings, asOf),
  ].filter((day): day is Day => day !== null && day > asOf);
  return days.length === 0 ? null : Math.min(...days);
}

function contractDay(base: TodayBase, place: number, standing: Standing, asOf: Day): Day | null {
  const contracts = base.contracts.get(place);
  if (contracts === undefined) return null;
  const rows = contractPurchases(base.ledger, standing.timeline.rows, asOf);
  return nextContractDay(contracts, rows, base.touches?.get(place) ?? [], base.settings, asOf);
}

/** The due day; of a step that makes an offer, the day on which that or a useful touch in its place may happen. */
function stepDay(base: TodayBase, place: number, standing: Standing, asOf: Day): Day | null {
  const { roadmap } = standing;
  const action = roadmap.code === "answer" ? roadmap.answer.action : null;
  const due = action?.due ?? null;
  if (action === null || due === null || !asksForOffer(action)) return due;
  const touches = base.touches?.get(place) ?? [];
  const from = Math.max(due, asOf + 1);
  const last = from + Math.max(base.settings.touchAgainDays, capDays);
  for (let day = from; day <= last; day++) {
    if (stepToday(roadmap, touches, base.settings, day) === null) continue;
    if (insteadOfOffer(base, place, standing, due, day) !== "later") return day;
  }
  return null;
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

/** Only clients with regular touches, or with a promised step, come back to the list without an event. */
function touchAgainDay(
  touches: readonly Touch[],
  { status, roadmap }: Standing,
  { touchAgainDays }: Settings,
  asOf: Day,
): Day | null {
  const action = roadmap.code === "answer" ? roadmap.answer.action : null;
  const isWithClient = action !== null && isClosedByClient(action.step.doneWhen) && !asksForOffer(action);
  const isTouchedAgain = ["sleeping", "returner", "lead"].includes(status.value);
  const touched = lastTouch(touches, asOf);
  return touched === null || !(isWithClient || isTouchedAgain) ? null : touched + touchAgainDays;
}
