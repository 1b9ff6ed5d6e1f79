import { isUnknown, type Roadmap, type RoadmapStep } from "../records/roadmap";
import type { Day, Days } from "../values/day";
import { plusOffset } from "../values/offset";
import { closesByPurchase, roadmapLoop, roadmapPath, sells } from "./roadmap-path";

/** How well a map is balanced, in three numbers. @see theory 8.10 */
export interface RoadmapBalance {
  readonly steps: number;
  /** Steps with a benefit for the client and one for us. */
  readonly withBothBenefits: number;
  /** Share of steps that sell nothing; null in a map without steps. */
  readonly sellsNothingShare: number | null;
  /** The longest time from one step to the next as far as offsets show, for a map that starts on a day; null with fewer than two dated steps. */
  readonly longestSilence: Days | null;
}

/** The three numbers of a map that is begun on a day. */
export function roadmapBalance(map: Roadmap, startsOn: Day): RoadmapBalance {
  const { steps } = map;
  const quiet = steps.filter((step) => !sells(step)).length;
  return {
    steps: steps.length,
    withBothBenefits: steps.filter(
      ({ clientBenefit, ourBenefit }) => clientBenefit !== "" && ourBenefit !== "",
    ).length,
    sellsNothingShare: steps.length === 0 ? null : quiet / steps.length,
    longestSilence: longestGap(plannedDays(map, startsOn)),
  };
}

/** The days known so far on the way along a map. */
interface Plan {
  readonly startsOn: Day;
  previous: Day;
  firstSale: Day | null;
  lastSale: Day | null;
  readonly dayOf: Map<number, Day>;
}

/** Due days by offsets alone, once along the map and back to where its loop begins. A step without a day is left out. */
function plannedDays(map: Roadmap, startsOn: Day): Day[] {
  const plan: Plan = { startsOn, previous: startsOn, firstSale: null, lastSale: null, dayOf: new Map() };
  const days: Day[] = [];
  for (const step of [...roadmapPath(map), ...roadmapLoop(map).slice(0, 1)]) {
    const anchor = anchorDay(step, plan);
    if (anchor === null || isUnknown(step.offset)) continue;
    const day = Math.max(plan.previous, plusOffset(anchor, step.offset));
    days.push(day);
    plan.previous = day;
    plan.dayOf.set(step.step, day);
    if (!closesByPurchase(step)) continue;
    plan.firstSale ??= day;
    plan.lastSale = day;
  }
  return days;
}

function anchorDay({ startsAfter }: RoadmapStep, plan: Plan): Day | null {
  switch (startsAfter.kind) {
    case "start":
      return plan.startsOn;
    case "previous":
      return plan.previous;
    case "step":
      return plan.dayOf.get(startsAfter.step) ?? null;
    case "first purchase":
      return plan.firstSale ?? plan.startsOn;
    case "last purchase":
      return plan.lastSale ?? plan.startsOn;
    case "warranty end":
    case "unknown":
      return null;
  }
}

function longestGap(days: readonly Day[]): Days | null {
  const gaps = days.slice(1).map((day, i) => day - days[i]!);
  return gaps.length === 0 ? null : Math.max(...gaps);
}
