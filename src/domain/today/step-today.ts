import type { RoadmapStanding } from "../client/standing";
import type { DoneWhen } from "../records/roadmap";
import type { Settings } from "../records/settings";
import type { Touch } from "../records/touch";
import type { NextAction } from "../roadmaps/next-action";
import { isOffer } from "../touches/touch-count";
import { isTouchedSince } from "../touches/touched";
import type { Day, Days } from "../values/day";

/** A roadmap step, or its study, that is due. */
export interface StepToday {
  readonly code: "step overdue" | "step due";
  readonly roadmap: string;
  readonly action: NextAction & { readonly due: Day };
  /** Past the due day. */
  readonly days: Days;
}

/**
 * What the roadmap requires today; null while it waits, or while only the company's readiness is missing. A step that the client closes is
 * hidden for a while after we touched the client: the offer was made, and the client decides. Where the step is written as an offer, nothing less
 * counts as one.
 * @see theory 8.8, 8.9, 14.1
 */
export function stepToday(
  roadmap: RoadmapStanding,
  touches: readonly Touch[],
  settings: Settings,
  asOf: Day,
): StepToday | null {
  const action = roadmap.code === "answer" ? roadmap.answer.action : null;
  if (roadmap.code !== "answer" || action === null) return null;
  const { due, state } = action;
  if (due === null || due > asOf || (state === "locked" && !action.isStudy)) return null;
  const quietFrom = Math.max(due, asOf - settings.touchAgainDays + 1);
  if (isTouchedSince(touchesFor(action, touches), quietFrom, asOf)) return null;
  const days = asOf - due;
  const code = days > settings.stepGraceDays ? "step overdue" : "step due";
  return { code, roadmap: roadmap.map.name, action: { ...action, due }, days };
}

/** The touches after which a step is with the client for a while; none where the step is ours to close. */
export function touchesFor(action: NextAction, touches: readonly Touch[]): readonly Touch[] {
  if (action.isStudy || !isClosedByClient(action.step.doneWhen)) return [];
  return asksForOffer(action) ? touches.filter(isOffer) : touches;
}

/** Code of the content that an action requires, or a roadmap's own word; "" for a study, which is our own work. */
export function contentOf({ step, isStudy }: NextAction): string {
  if (isStudy) return "";
  return step.doneWhen.kind === "touch" ? step.doneWhen.content : step.content;
}

export function asksForOffer(action: NextAction): boolean {
  return isOffer({ content: contentOf(action) });
}

/** Whether a step is closed by something that the client does, not we. @see theory 8.4 */
export function isClosedByClient({ kind }: DoneWhen): boolean {
  switch (kind) {
    case "purchase":
    case "purchase of":
    case "purchase quantity":
    case "referral":
    case "subscription":
    case "tier":
      return true;
    case "by hand":
    case "touch":
    case "unknown":
      return false;
  }
}
