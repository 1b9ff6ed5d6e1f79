import { existedOn } from "../client/base-as-of";
import type { Standing } from "../client/standing";
import { dueSoonFrom, overdueLevel } from "../cycle/overdue";
import { duePromise, silencingPromise } from "../cycle/promise";
import { type Alarm, openAlarm } from "../loop/alarm";
import { careCall } from "../loop/care-call";
import { contractPurchases } from "../offers/bought-under";
import { type ContractDate, contractDate } from "../offers/contract-date";
import type { Base } from "../records/base";
import type { TodayBase } from "../records/today-base";
import type { Touch } from "../records/touch";
import { hasLeft } from "../status/left";
import type { StatusReason } from "../status/status";
import { isTouchedSince, lastTouch } from "../touches/touched";
import type { Day, Days } from "../values/day";
import type { Verdict } from "../values/verdict";
import { type InsteadOfOffer, insteadOfOffer } from "./offer-today";
import { asksForOffer, contentOf, type StepToday, stepToday } from "./step-today";

/** What to do with a client today, as codes. */
export interface TodayAction {
  /** Code of a channel, or a roadmap's own word; "" where the roadmap names none. */
  readonly channel: string;
  /** Code of a content, or a roadmap's own word; "" where the roadmap names none. */
  readonly content: string;
  /** The last day on which it still makes sense; null = no such day. */
  readonly until: Day | null;
}

/** Why a client is on today's list, with the numbers behind it. @see theory 14.1 */
export type TodayReason =
  | ({ readonly code: "alarm" } & Alarm)
  | { readonly code: "promise"; readonly due: Day; readonly what: string; readonly days: Days }
  | ({ readonly code: "contract" } & ContractDate)
  | StepToday
  | { readonly code: "care call"; readonly lastPurchase: Day; readonly elapsed: Days }
  | {
      readonly code: "due soon";
      readonly lastPurchase: Day;
      readonly elapsed: Days;
      readonly cycleDays: Days;
      readonly nextPurchase: Day;
    }
  | { readonly code: "wake-up" | "win-back"; readonly status: StatusReason }
  | { readonly code: "warm-up"; readonly since: Day | null; readonly lastTouch: Day | null };

export interface TodayVerdict extends Verdict<TodayAction, TodayReason> {
  /** The offer that waits, and the useful touch in its place; null = nothing waits. */
  readonly instead: InsteadOfOffer | null;
}

/** A client as today's rules see one. */
interface TodayClient {
  readonly base: TodayBase;
  readonly place: number;
  readonly standing: Standing;
  readonly touches: readonly Touch[];
  readonly asOf: Day;
}

/**
 * The one next action with a client, the first that holds: alarm, an open claim among them → promise due → contract date → roadmap step overdue →
 * step due → care call → cycle due soon → wake-up → win-back → warm-up; null where nothing is to be done. A client who refuses contact, or left and
 * is not wanted back, is not contacted; a future promise postpones all but alarms, promises and contracts; a client who left and is wanted back only
 * gets the win-back. An offer that is forbidden is replaced by the useful touch that earns it. On a past day no client is listed who was added to the
 * sheet later.
 * @see theory 14.1, 14.2, 15 (3.6, 6.5)
 */
export function todayVerdict(
  base: TodayBase,
  place: number,
  standing: Standing,
  asOf: Day,
): TodayVerdict | null {
  if (isNotToContact(base, place, standing, asOf)) return null;
  const client = { base, place, standing, touches: base.touches?.get(place) ?? [], asOf };
  if (!existedOn(base.clients[place]!, standing, client.touches, asOf)) return null;
  const promises = base.promises.get(place) ?? [];
  const alarm = openAlarm(client.touches, base.claims.get(place) ?? [], standing.lastPurchase, asOf);
  if (alarm !== null) return actionVerdict("call", "care", asOf, { code: "alarm", ...alarm });
  const promise = duePromise(promises, asOf);
  if (promise !== null) {
    const { due, what } = promise;
    return actionVerdict("call", "care", asOf, { code: "promise", due, what, days: asOf - due });
  }
  const isGone = hasLeft(base.clients[place]!, standing.lastPurchase, asOf);
  const contract = isGone ? null : contractVerdict(client);
  if (contract !== null || silencingPromise(promises, asOf) !== null) return contract;
  // Who left us is won back, and nothing else: no step, no call about the purchase, no warm-up.
  if (isGone) return standing.status.value === "returner" ? statusVerdict(client) : null;
  return stepVerdict(client) ?? careVerdict(client) ?? dueSoonVerdict(client) ?? statusVerdict(client);
}

/** Whether a client needs no work: refuses contact, or has left for good. @see theory 6.5, 14.2 */
export function isNotToContact(base: Base, place: number, standing: Standing, asOf: Day): boolean {
  const client = base.clients[place]!;
  return client.refusesContact || (!client.isWanted && hasLeft(client, standing.lastPurchase, asOf));
}

function contractVerdict({ base, place, standing, touches, asOf }: TodayClient): TodayVerdict | null {
  const contracts = base.contracts.get(place);
  if (contracts === undefined) return null;
  const rows = contractPurchases(base.ledger, standing.timeline.rows, asOf);
  const date = contractDate(contracts, rows, touches, base.settings, asOf);
  return date === null ? null : actionVerdict("call", "care", date.endsOn, { code: "contract", ...date });
}

function stepVerdict({ base, place, standing, touches, asOf }: TodayClient): TodayVerdict | null {
  const today = stepToday(standing.roadmap, touches, base.settings, asOf);
  if (today === null) return null;
  const { step, due } = today.action;
  const until = today.code === "step overdue" ? asOf : due + base.settings.stepGraceDays;
  const verdict = actionVerdict(step.channel, contentOf(today.action), until, today);
  if (!asksForOffer(today.action)) return verdict;
  const instead = insteadOfOffer(base, place, standing, due, asOf);
  if (instead === "allowed") return verdict;
  if (instead === "later") return null;
  const { channel, content } = instead.touch;
  return { ...verdict, value: { channel, content, until }, instead };
}

function careVerdict({ base, standing, touches, asOf }: TodayClient): TodayVerdict | null {
  const call = careCall(touches, standing.lastPurchase, base.settings, asOf);
  if (call === null) return null;
  const { lastPurchase, elapsed, until } = call;
  return actionVerdict("call", "care", until, { code: "care call", lastPurchase, elapsed });
}

/** Once in a cycle: a touch since it became due soon is enough. */
function dueSoonVerdict({ base, standing, touches, asOf }: TodayClient): TodayVerdict | null {
  const { lastPurchase, nextPurchase, cycle } = standing;
  if (lastPurchase === null || nextPurchase === null || cycle.days === null) return null;
  if (overdueLevel(lastPurchase, cycle.days, base.settings, asOf) !== "due soon") return null;
  if (isTouchedSince(touches, dueSoonFrom(lastPurchase, cycle.days, base.settings), asOf)) return null;
  const elapsed = asOf - lastPurchase;
  return actionVerdict("call", "advice", nextPurchase, {
    code: "due soon",
    lastPurchase,
    elapsed,
    cycleDays: cycle.days,
    nextPurchase,
  });
}

/** Repeatedly, but not more often than the settings allow. */
function statusVerdict({ base, standing, touches, asOf }: TodayClient): TodayVerdict | null {
  const { status, since } = standing;
  const quietFrom = Math.max(since ?? 0, asOf - base.settings.touchAgainDays + 1);
  if (isTouchedSince(touches, quietFrom, asOf)) return null;
  switch (status.value) {
    case "sleeping":
      return actionVerdict("call", "surprise", null, { code: "wake-up", status: status.because });
    case "returner":
      return actionVerdict("call", "care", null, { code: "win-back", status: status.because });
    case "lead":
      return actionVerdict("messenger", "article", null, {
        code: "warm-up",
        since,
        lastTouch: lastTouch(touches, asOf),
      });
    case "fan":
    case "newcomer":
    case "target":
      return null;
  }
}

function actionVerdict(
  channel: string,
  content: string,
  until: Day | null,
  because: TodayReason,
): TodayVerdict {
  return { value: { channel, content, until }, because, instead: null };
}
