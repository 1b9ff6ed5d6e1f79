import type { Touch } from "./base";
import type { Day, Days } from "./day";
import type { NextAction } from "./next-action";
import type { DoneWhen } from "./roadmap";
import type { Settings } from "./settings";
import type { RoadmapStanding } from "./standing";
import { isTouchedSince } from "./touched";

/** A roadmap step, or its study, whose day has come. */
export interface StepToday {
  readonly code: "step overdue" | "step due";
  readonly roadmap: string;
  readonly action: NextAction & { readonly due: Day };
  /** Past the due day. */
  readonly days: Days;
}

/**
 * What the roadmap asks for today; null while it waits, or while only the company's readiness is lacking. A step that the client closes is
 * hidden for a while after we touched the client: the offer was made, the word is theirs.
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
  const { due, state, isStudy } = action;
  if (due === null || due > asOf || (state === "locked" && !isStudy)) return null;
  const quietFrom = Math.max(due, asOf - settings.touchAgainDays + 1);
  const isWithClient = !isStudy && isClosedByClient(action.step.doneWhen);
  if (isWithClient && isTouchedSince(touches, quietFrom, asOf)) return null;
  const days = asOf - due;
  const code = days > settings.stepGraceDays ? "step overdue" : "step due";
  return { code, roadmap: roadmap.map.name, action: { ...action, due }, days };
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
