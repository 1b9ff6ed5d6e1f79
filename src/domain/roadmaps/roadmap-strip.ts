import type { Roadmap, RoadmapStep } from "../records/roadmap";
import type { NextActionAnswer } from "./next-action";
import type { StepState } from "./roadmap";
import type { WalkedStep } from "./roadmap-walk";

/** One step of a map for a client: done, current or ahead. */
export interface StripStep {
  readonly step: number;
  readonly action: string;
  /** *ahead* = the walk has not come there in this round. */
  readonly state: StepState | "ahead";
}

/** All steps of a map in their order, each with its state in the present round of a loop. @see theory 8.8 */
export function roadmapStrip(map: Roadmap, { action, walk }: NextActionAnswer): StripStep[] {
  const round = currentRound(walk.visits);
  return map.steps.map((step) => {
    const visit = round.find((known) => known.step === step);
    const state = visit === undefined ? "ahead" : visit.state === "open" ? action!.state : visit.state;
    return { step: step.step, action: step.action, state };
  });
}

/** The visits since the walk last came back to a step; those before the jump back stay as they were. */
function currentRound(visits: readonly WalkedStep[]): WalkedStep[] {
  const latest = new Map<RoadmapStep, WalkedStep>();
  for (const visit of visits) {
    // Coming back opens the steps that follow again.
    if (latest.has(visit.step)) removeFrom(latest, visit.step);
    latest.set(visit.step, visit);
  }
  return [...latest.values()];
}

function removeFrom(latest: Map<RoadmapStep, WalkedStep>, step: RoadmapStep): void {
  const walked = [...latest.keys()];
  for (const known of walked.slice(walked.indexOf(step))) latest.delete(known);
}
