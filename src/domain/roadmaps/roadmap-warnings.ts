import type { Condition } from "../records/condition";
import { isUnknown, type Roadmap, type RoadmapStep } from "../records/roadmap";
import type { Settings } from "../records/settings";
import type { Day, Days } from "../values/day";
import { roadmapLoop, roadmapPath, sells } from "./roadmap-path";
import { simulateRoadmap } from "./roadmap-simulation";

/** What is worth a second thought in a map; it does not stop saving. @see theory 8.10 */
export interface RoadmapWarning {
  /** null = the map as a whole. */
  readonly step: number | null;
  readonly code:
    | "offer without study"
    | "nothing but sales"
    | "jump to a joint project"
    | "one-off map"
    | "condition throws back";
}

/** All warnings of a map, those of the whole first, then in the order of its steps. @see theory 8.10 */
export function roadmapWarnings(
  map: Roadmap,
  cycleDays: Days | null,
  settings: Settings,
  asOf: Day,
): RoadmapWarning[] {
  const ofMap = (code: RoadmapWarning["code"]): RoadmapWarning => ({ step: null, code });
  const path = roadmapPath(map);
  const loop = roadmapLoop(map);
  return [
    ...(path.length > 0 && path.every(sells) ? [ofMap("nothing but sales")] : []),
    ...(isOneOff(map, cycleDays, settings, asOf) ? [ofMap("one-off map")] : []),
    ...map.steps.flatMap((step) => {
      const before = path.slice(0, Math.max(0, path.indexOf(step)));
      const warning = (code: RoadmapWarning["code"]): RoadmapWarning => ({ step: step.step, code });
      return [
        ...(offersMoreWithoutStudy(step, before) ? [warning("offer without study")] : []),
        ...(isJointProject(step) && !before.some(isSale) ? [warning("jump to a joint project")] : []),
        ...(loop.includes(step) && step.onlyIf.some(grows) ? [warning("condition throws back")] : []),
      ];
    }),
  ];
}

/**
 * An offer of more volume or assortment: after the first sale, a step closed by a quantity or by a named product, or an offer that a person closes by hand.
 * An offer closed by any purchase is a plain repeat sale, and one closed by a touch only has to be made: neither needs a study of its own. A joint
 * project has its own warning.
 * @see theory 8.5
 */
function offersMoreWithoutStudy(step: RoadmapStep, before: readonly RoadmapStep[]): boolean {
  const { doneWhen, content, studyFirst } = step;
  const isMore = doneWhen.kind === "purchase quantity" || doneWhen.kind === "purchase of";
  const isOpenOffer = doneWhen.kind === "by hand" && content === "offer" && !isJointProject(step);
  return !studyFirst && (isMore || isOpenOffer) && before.some(isSale);
}

function isSale(step: RoadmapStep): boolean {
  return sells(step) && !isJointProject(step);
}

/** A step that needs project groups or resources for joint products. @see theory 8.6 */
function isJointProject({ needs }: RoadmapStep): boolean {
  return needs.includes("d") || needs.includes("e");
}

/** A map that is over before the client is due to buy again, though the business has a cycle: attraction costs ten times more. */
function isOneOff(map: Roadmap, cycleDays: Days | null, settings: Settings, asOf: Day): boolean {
  if (cycleDays === null || map.steps.length === 0 || roadmapLoop(map).length > 0) return false;
  const simulatedClient = { startsOn: asOf, cycleDays, purchases: Number.POSITIVE_INFINITY };
  const { steps, ends, firstPurchase } = simulateRoadmap(map, simulatedClient, settings);
  const lastDay = steps[steps.length - 1]?.closedOn ?? asOf;
  return ends === "map" && lastDay < (firstPurchase ?? asOf) + cycleDays;
}

/**
 * A condition that comes true as the client grows. Conditions are read as of today at every step of the walk, so a step that earlier rounds passed over
 * opens in the first of them, and the client is thrown back there.
 * @see theory 15 (8.9)
 */
function grows(condition: Condition | RoadmapStep["onlyIf"][number]): boolean {
  if (isUnknown(condition)) return false;
  const { subject, operator } = condition;
  if (subject === "product") return operator === "=";
  return (subject === "purchases" || subject === "spend" || subject === "tier") && /^>/.test(operator);
}
