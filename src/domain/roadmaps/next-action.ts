import type { ConditionGap } from "../conditions/condition";
import { isUnknown, type Roadmap, type RoadmapStep, type Unknown } from "../records/roadmap";
import type { ReadinessKey, Settings } from "../records/settings";
import type { Day } from "../values/day";
import { plusOffset } from "../values/offset";
import type { StepState } from "./roadmap";
import { type RoadmapClient, unknownParts, type Walk, walkRoadmap } from "./roadmap-walk";
import { progressRows, type StepVisit } from "./step-closing";

/** What to do next with a client, and what prevents it. @see theory 8.9 */
export interface NextAction {
  readonly step: RoadmapStep;
  /** While the step is locked by its study, the action is the study. */
  readonly isStudy: boolean;
  readonly state: StepState;
  /** null while the anchor has no day yet. */
  readonly due: Day | null;
  /** The benefit found out for this client, else the map's. */
  readonly clientBenefit: string;
}

/** What blocks an action or could not be judged on the way to it. */
export type Obstacle =
  | { readonly code: "study" }
  | { readonly code: "readiness"; readonly key: ReadinessKey }
  | { readonly code: "no touches" }
  | { readonly code: "no subscriptions" }
  | { readonly code: "anchor ahead"; readonly anchor: RoadmapStep["startsAfter"] }
  | ConditionGap
  | { readonly code: "unknown words"; readonly text: string };

export interface NextActionAnswer {
  /** null when the map has nothing more to do. */
  readonly action: NextAction | null;
  readonly obstacles: readonly Obstacle[];
  /** The way so far. */
  readonly walk: Walk;
}

/** The first step of the map that is not done, skipped or passed over. @see theory 8.9 */
export function nextAction(
  map: Roadmap,
  roadmapClient: RoadmapClient,
  settings: Settings,
  asOf: Day,
): NextActionAnswer {
  const walk = walkRoadmap(map, roadmapClient, asOf);
  const gaps = walk.gaps.map(obstacleOf);
  if (walk.current === null) return { action: null, obstacles: gaps, walk };
  const { step } = walk.current;
  const found = benefitFound(walk.current, roadmapClient, walk);
  const studyOpen = step.studyFirst && found === null;
  const missing = step.needs.filter(
    (key): key is ReadinessKey => !isUnknown(key) && settings.readiness[key] === false,
  );
  const due = dueDay(walk.current, walk, roadmapClient);
  const isLocked = studyOpen || missing.length > 0;
  return {
    action: {
      step,
      isStudy: studyOpen,
      state: isLocked ? "locked" : stateByDue(due, settings, asOf),
      due,
      clientBenefit: found ?? step.clientBenefit,
    },
    obstacles: [
      ...(studyOpen ? [{ code: "study" } as const] : []),
      ...missing.map((key) => ({ code: "readiness", key }) as const),
      ...(due === null && !isUnknown(step.startsAfter) && !isUnknown(step.offset)
        ? [{ code: "anchor ahead", anchor: step.startsAfter } as const]
        : []),
      ...missingTables(step, roadmapClient),
      ...unknownParts(step).map(obstacleOf),
      ...gaps,
    ],
    walk,
  };
}

/** Anchor day + offset; null while the anchor has no day yet or its words are unknown. @see theory 8.2 */
function dueDay({ step }: StepVisit, walk: Walk, roadmapClient: RoadmapClient): Day | null {
  const anchor = anchorDay(step, walk, roadmapClient);
  return anchor === null || isUnknown(step.offset) ? null : plusOffset(anchor, step.offset);
}

function anchorDay({ startsAfter }: RoadmapStep, walk: Walk, roadmapClient: RoadmapClient): Day | null {
  const closed = walk.visits.filter((visit) => visit.closedOn !== null);
  switch (startsAfter.kind) {
    case "start":
      return walk.startedOn;
    case "previous":
      return closed[closed.length - 1]?.closedOn ?? walk.startedOn;
    case "step":
      return closed.filter(({ step }) => step.step === startsAfter.step).pop()?.closedOn ?? null;
    case "first purchase":
      return roadmapClient.firstPurchase;
    case "last purchase":
      return roadmapClient.lastPurchase;
    case "warranty end":
      return roadmapClient.warrantyEnd;
    case "unknown":
      return null;
  }
}

function stateByDue(due: Day | null, { stepGraceDays }: Settings, asOf: Day): StepState {
  if (due === null || due > asOf) return "waiting";
  return asOf - due > stepGraceDays ? "overdue" : "due";
}

/** The benefit that a study wrote down for this client; null while the study is not done or names none. @see theory 8.5 */
function benefitFound(visit: StepVisit, { events }: RoadmapClient, { used }: Walk): string | null {
  const studies = progressRows(visit, "studied", events, used);
  return studies.find(({ clientBenefit }) => clientBenefit !== "")?.clientBenefit ?? null;
}

function missingTables({ doneWhen }: RoadmapStep, { events, facts }: RoadmapClient): Obstacle[] {
  if (doneWhen.kind === "touch" && events.touches === null) return [{ code: "no touches" }];
  if (doneWhen.kind === "tier" && facts.tiers === null) return [{ code: "no tiers" }];
  return doneWhen.kind === "subscription" ? [{ code: "no subscriptions" }] : [];
}

function obstacleOf(gap: ConditionGap | Unknown): Obstacle {
  return "kind" in gap ? { code: "unknown words", text: gap.text } : gap;
}
