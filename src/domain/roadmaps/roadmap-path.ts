import type { Roadmap, RoadmapStep } from "../records/roadmap";
import { stepAfter } from "./roadmap-walk";

/** The steps of a map in the order in which they are first come to; without those that no *then* leads to. @see theory 8.7 */
export function roadmapPath(map: Roadmap): RoadmapStep[] {
  const path = new Set<RoadmapStep>();
  for (let step = map.steps[0] ?? null; step !== null && !path.has(step); step = stepAfter(map, step)) {
    path.add(step);
  }
  return [...path];
}

/** The steps that a map comes to again and again; none in a map that ends. */
export function roadmapLoop(map: Roadmap): RoadmapStep[] {
  const path = roadmapPath(map);
  const last = path[path.length - 1];
  const back = last === undefined ? null : stepAfter(map, last);
  return back === null ? [] : path.slice(path.indexOf(back));
}

/** Whether a purchase closes the step. @see theory 8.4 */
export function closesByPurchase({ doneWhen }: RoadmapStep): boolean {
  return (
    doneWhen.kind === "purchase" || doneWhen.kind === "purchase of" || doneWhen.kind === "purchase quantity"
  );
}

/** Whether a step sells: it offers, or waits for money. */
export function sells(step: RoadmapStep): boolean {
  return step.content === "offer" || step.doneWhen.kind === "subscription" || closesByPurchase(step);
}
