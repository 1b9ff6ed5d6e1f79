import { countThrough, type PurchaseHistory } from "../history/purchase-history";
import type { Touch } from "../records/touch";
import type { Day } from "../values/day";
import { isExperience } from "./care-call";

/** Where a client is on the way from hearing of us to buying again. @see theory 9.1 */
export type LoopStage = "awareness" | "learning" | "purchase" | "experience" | "trigger" | "repeat";

/** A stage, and which round it is: the number of purchases. */
export interface LoopStanding {
  readonly stage: LoopStage;
  readonly loop: number;
  /** The first day of it; null = as far back as anything is known. */
  readonly since: Day | null;
  readonly lastPurchase: Day | null;
  /** When the client's experience was first looked after since that purchase; null = not yet. */
  readonly caredOn: Day | null;
}

/**
 * The stage of the sales loop on a day, and when it began.
 *
 * Without purchases: *awareness*, from the first touch on *learning*. On the day of a purchase *purchase*, from the second on *repeat*; then
 * *experience* until feedback, a "we care about you" touch, a visit or a video call on or after that day; then *trigger* until the next purchase.
 *
 * @param knownSince the day the client came onto the sheet, where awareness begins
 * @see theory 9.1, 15 (9.1)
 */
export function loopStanding(
  purchaseHistory: PurchaseHistory,
  touches: readonly Touch[],
  knownSince: Day | null,
  asOf: Day,
): LoopStanding {
  const touched = ascending(touches, asOf);
  const cared = ascending(touches.filter(isExperience), asOf);
  const on = (day: Day) => stageOn(purchaseHistory, touched, cared, day);
  const now = on(asOf);
  const days = new Set([...purchaseHistory.days, ...purchaseHistory.days.map((day) => day + 1), ...touched]);
  const events = [...days].filter((day) => day <= asOf).sort((a, b) => b - a);
  let since: Day | null = null;
  for (const event of events) {
    const then = on(event);
    if (then.stage !== now.stage || then.loop !== now.loop) return { ...now, since };
    since = event;
  }
  if (now.stage !== "awareness") return { ...now, since };
  return { ...now, since: knownSince !== null && knownSince <= asOf ? knownSince : null };
}

function stageOn(
  purchaseHistory: PurchaseHistory,
  touched: readonly Day[],
  cared: readonly Day[],
  day: Day,
): Omit<LoopStanding, "since"> {
  const { history, count: loop } = purchaseHistory.purchasesOn(day);
  const lastPurchase = history.days[loop - 1] ?? null;
  if (lastPurchase === null) {
    const stage = countThrough(touched, day) === 0 ? "awareness" : "learning";
    return { stage, loop, lastPurchase, caredOn: null };
  }
  const firstCare = cared[countThrough(cared, lastPurchase - 1)];
  const caredOn = firstCare !== undefined && firstCare <= day ? firstCare : null;
  return { stage: stageAfter(lastPurchase, loop, caredOn, day), loop, lastPurchase, caredOn };
}

function stageAfter(lastPurchase: Day, loop: number, caredOn: Day | null, day: Day): LoopStage {
  if (lastPurchase === day) return loop === 1 ? "purchase" : "repeat";
  return caredOn === null ? "experience" : "trigger";
}

function ascending(touches: readonly Touch[], asOf: Day): Day[] {
  return touches
    .map(({ day }) => day)
    .filter((day) => day <= asOf)
    .sort((a, b) => a - b);
}
