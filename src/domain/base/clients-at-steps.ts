import { type RoadmapStanding, standings } from "../client/standing";
import type { Base } from "../records/base";
import type { Roadmap, RoadmapStep } from "../records/roadmap";
import type { Day } from "../values/day";

/** A step of a map with the clients, by place, whose next action it is. */
export interface StepWithClients {
  readonly map: Roadmap;
  readonly step: RoadmapStep;
  readonly clients: readonly number[];
}

/**
 * Every step of every map, in the order of their sheet, with the clients who are at it, also one with contact postponed by a promise.
 * @see theory 8.9
 */
export function clientsAtSteps(base: Base, asOf: Day): StepWithClients[] {
  const standingOf = standings(base, asOf);
  const at = new Map<RoadmapStep, number[]>();
  base.clients.forEach(({ roadmap }, place) => {
    if (roadmap === null || !base.roadmaps.has(roadmap)) return;
    const step = stepNow(standingOf(place).roadmap);
    if (step !== null) at.set(step, [...(at.get(step) ?? []), place]);
  });
  return [...base.roadmaps.values()].flatMap((map) =>
    map.steps.map((step) => ({ map, step, clients: at.get(step) ?? [] })),
  );
}

function stepNow(roadmap: RoadmapStanding): RoadmapStep | null {
  switch (roadmap.code) {
    case "answer":
      return roadmap.answer.action?.step ?? null;
    case "silent":
      return roadmap.answer().action?.step ?? null;
    case "no roadmap":
    case "unknown roadmap":
      return null;
  }
}
