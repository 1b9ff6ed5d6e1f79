import { tierNamed } from "../conditions/condition";
import type { Condition } from "../records/condition";
import { isUnknown, type Roadmap, type RoadmapStep, type Unknown } from "../records/roadmap";
import type { Tier } from "../records/tier";
import { roadmapPath } from "./roadmap-path";
import { stepAfter } from "./roadmap-walk";

/** An error that stops a roadmap from being saved, with the step it concerns. @see theory 8.10 */
export interface RoadmapError {
  readonly step: number;
  readonly code:
    | "no client benefit"
    | "no our benefit"
    | "unknown anchor"
    | "unknown offset"
    | "unknown condition"
    | "unknown done-when"
    | "unknown then"
    | "unknown readiness key"
    | "unknown step"
    | "unknown tier"
    | "unknown product"
    | "step twice"
    | "loop without exit"
    | "unreachable step";
  /** The words in question; blank where the step itself is. */
  readonly text: string;
}

/** The names in the workbook that a map may use; null = that table was not given. */
export interface KnownNames {
  readonly tiers: readonly Tier[] | null;
  readonly hasProduct: ((product: string) => boolean) | null;
  keyOf(name: string): string;
}

/** All errors of a map, in the order of its steps. @see theory 8.10 */
export function roadmapErrors(map: Roadmap, names: KnownNames): RoadmapError[] {
  const reached = new Set(roadmapPath(map));
  return map.steps.flatMap((step) => {
    const error = (code: RoadmapError["code"], text = ""): RoadmapError => ({ step: step.step, code, text });
    return [
      ...(step.clientBenefit === "" ? [error("no client benefit")] : []),
      ...(step.ourBenefit === "" ? [error("no our benefit")] : []),
      ...unknownWords(step).map(([code, { text }]) => error(code, text)),
      ...unknownSteps(map, step).map((number) => error("unknown step", String(number))),
      ...unknownTiers(step, names).map((tier) => error("unknown tier", tier)),
      ...unknownProducts(step, names).map((product) => error("unknown product", product)),
      ...(map.steps.find((other) => other.step === step.step) === step ? [] : [error("step twice")]),
      ...(reached.has(step) ? [] : [error("unreachable step")]),
      ...(closesEndlessLoop(map, step) ? [error("loop without exit")] : []),
    ];
  });
}

function unknownWords(step: RoadmapStep): [RoadmapError["code"], Unknown][] {
  const parts: [RoadmapError["code"], object | string][] = [
    ["unknown anchor", step.startsAfter],
    ["unknown offset", step.offset],
    ...step.onlyIf.map((part): [RoadmapError["code"], object] => ["unknown condition", part]),
    ["unknown done-when", step.doneWhen],
    ...step.needs.map((part): [RoadmapError["code"], object | string] => ["unknown readiness key", part]),
    ["unknown then", step.then],
  ];
  return parts.filter((part): part is [RoadmapError["code"], Unknown] => isUnknown(part[1]));
}

function unknownSteps(map: Roadmap, { startsAfter, then }: RoadmapStep): number[] {
  return [startsAfter, then].flatMap((part) =>
    part.kind === "step" && !map.steps.some(({ step }) => step === part.step) ? [part.step] : [],
  );
}

function unknownTiers(step: RoadmapStep, names: KnownNames): string[] {
  if (names.tiers === null) return [];
  const inConditions = conditionsOf(step).flatMap(({ subject, value }) =>
    subject === "tier" ? [value] : [],
  );
  const inDoneWhen = step.doneWhen.kind === "tier" ? [step.doneWhen.tier] : [];
  return [...inConditions, ...inDoneWhen].filter((tier) => tierNamed(tier, names) === null);
}

function unknownProducts(step: RoadmapStep, { hasProduct }: KnownNames): string[] {
  if (hasProduct === null) return [];
  const inConditions = conditionsOf(step).flatMap(({ subject, value }) =>
    subject === "product" ? [value] : [],
  );
  const inDoneWhen = step.doneWhen.kind === "purchase of" ? [step.doneWhen.product] : [];
  return [...inConditions, ...inDoneWhen].filter((product) => !hasProduct(product));
}

function conditionsOf(step: RoadmapStep): Condition[] {
  return step.onlyIf.filter((condition): condition is Condition => !isUnknown(condition));
}

/** Whether *Then* of this step goes back into a loop in which no step waits for an event of the client or for time. */
function closesEndlessLoop(map: Roadmap, step: RoadmapStep): boolean {
  if (step.then.kind !== "step") return false;
  const round: RoadmapStep[] = [];
  for (let on = stepAfter(map, step); on !== null && !round.includes(on); on = stepAfter(map, on))
    round.push(on);
  return round.includes(step) && !round.some(waits);
}

function waits({ doneWhen, offset }: RoadmapStep): boolean {
  const isTimed = !isUnknown(offset) && (offset.days > 0 || offset.months > 0);
  return isTimed || (doneWhen.kind !== "by hand" && doneWhen.kind !== "unknown");
}
