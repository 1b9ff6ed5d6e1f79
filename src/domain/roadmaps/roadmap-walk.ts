import { type ConditionFacts, type ConditionGap, conditionGap, holds } from "../conditions/condition";
import type { Condition } from "../records/condition";
import { isUnknown, type Roadmap, type RoadmapStep, type Unknown } from "../records/roadmap";
import type { Day } from "../values/day";
import { type ClientEvents, closingOf, type StepVisit } from "./step-closing";

/** A client on a roadmap. */
export interface RoadmapClient {
  readonly events: ClientEvents;
  /** Conditions are checked as of the day of the question. */
  readonly facts: ConditionFacts;
  readonly firstPurchase: Day | null;
  readonly lastPurchase: Day | null;
  /** End of the warranty of the latest bought product that has one. */
  readonly warrantyEnd: Day | null;
}

/** A step the walk came to, and how it left. */
export interface WalkedStep extends StepVisit {
  readonly state: "done" | "skipped" | "passed over" | "open";
  /** The day it was closed; null while open or when passed over. */
  readonly closedOn: Day | null;
}

export interface Walk {
  readonly startedOn: Day;
  /** In the order walked; a loop visits a step again. */
  readonly visits: readonly WalkedStep[];
  /** The client's current step; null when the map has nothing more to do. */
  readonly current: StepVisit | null;
  /** Rows that closed some visit. */
  readonly used: ReadonlySet<object>;
  /** Conditions met on the way that could not be judged. */
  readonly gaps: readonly (ConditionGap | Unknown)[];
}

/**
 * Walks the map: from the first row on the start day, on through steps that are done, skipped or passed over, to the first that is none of these.
 * A round that uses up no event ends the walk.
 * @see theory 8.9, 15 (8.9)
 */
export function walkRoadmap(map: Roadmap, roadmapClient: RoadmapClient, asOf: Day): Walk {
  const startedOn = startDay(roadmapClient, asOf);
  const visits: WalkedStep[] = [];
  const gaps: (ConditionGap | Unknown)[] = [];
  const used = new Set<object>();
  const end = (current: StepVisit | null): Walk => ({ startedOn, visits, current, used, gaps });
  const visited = new Set<RoadmapStep>();
  let step = map.steps[0] ?? null;
  let openedOn = startedOn;
  for (let idle = 0; step !== null && idle <= map.steps.length; ) {
    const visit: StepVisit = { step, openedOn, isFirst: !visited.has(step) };
    visited.add(step);
    const closing = closingOf(visit, roadmapClient.events, used);
    const blockers = closing === null ? unmetConditions(step, roadmapClient.facts) : [];
    if (closing === null && blockers.length === 0) {
      visits.push({ ...visit, state: "open", closedOn: null });
      return end(visit);
    }
    gaps.push(...gapsAmong(blockers, roadmapClient.facts));
    visits.push({ ...visit, state: closing?.state ?? "passed over", closedOn: closing?.day ?? null });
    for (const row of closing?.uses ?? []) used.add(row);
    idle = closing === null || closing.uses.length === 0 ? idle + 1 : 0;
    openedOn = closing?.day ?? openedOn;
    step = stepAfter(map, step);
  }
  return end(null);
}

/** The step that follows by *Then*; null = the end. @see theory 8.7 */
export function stepAfter(map: Roadmap, step: RoadmapStep): RoadmapStep | null {
  const { then } = step;
  if (then.kind === "end") return null;
  if (then.kind === "step") return map.steps.find((other) => other.step === then.step) ?? null;
  return map.steps[map.steps.indexOf(step) + 1] ?? null;
}

/** The latest Progress row `started`, else the first purchase, else today. @see theory 15 (8.2) */
function startDay({ events, firstPurchase }: RoadmapClient, asOf: Day): Day {
  const started = events.progress.filter((row) => row.state === "started").map((row) => row.day);
  return started.length > 0 ? Math.max(...started) : (firstPurchase ?? asOf);
}

function unmetConditions(step: RoadmapStep, facts: ConditionFacts): (Condition | Unknown)[] {
  return step.onlyIf.filter((condition) => "kind" in condition || !holds(condition, facts));
}

function gapsAmong(
  conditions: readonly (Condition | Unknown)[],
  facts: ConditionFacts,
): (ConditionGap | Unknown)[] {
  return conditions.flatMap((condition) => {
    const gap = "kind" in condition ? condition : conditionGap(condition, facts);
    return gap === null ? [] : [gap];
  });
}

/** Whether words of a step could not be read at all. */
export function unknownParts(step: RoadmapStep): Unknown[] {
  return [step.startsAfter, step.offset, step.doneWhen, step.then, ...step.needs].filter(
    (part): part is Unknown => isUnknown(part),
  );
}
