import type { StepWithClients } from "../base/clients-at-steps";
import type { RoadmapStep } from "../records/roadmap";
import { closesByPurchase, roadmapPath } from "../roadmaps/roadmap-path";
import type { AuditQuestion } from "./audit";
import { mostClientsFirst } from "./readiness-blocks";

type StepTest = (step: RoadmapStep, map: StepWithClients["map"]) => boolean;

const isOffer: StepTest = ({ content }) => content === "offer";
const isUseful: StepTest = ({ content }) => content !== "" && content !== "offer";

/** The words of its row that show that a step depends on what a question requires; the other questions touch no step in particular. */
const stepTests: Partial<Record<AuditQuestion, StepTest>> = {
  qualification: ({ needs }) => needs.includes("b"),
  proposals: isOffer,
  delivery: isOffer,
  feedback: isOffer,
  "first order": (step, map) => roadmapPath(map).find(closesByPurchase) === step,
  "individual proposals": ({ studyFirst }) => studyFirst,
  contracts: ({ doneWhen }) => doneWhen.kind === "subscription",
  information: ({ needs }) => needs.includes("a"),
  satisfaction: ({ content }) => content === "care",
  communication: isUseful,
  "product development": ({ needs }) => needs.includes("e"),
  "after-sale service": ({ startsAfter: { kind } }) => kind === "last purchase" || kind === "warranty end",
  "new offers": ({ needs }) => needs.includes("d") || needs.includes("e"),
};

/** The steps of roadmaps that depend on what a question of the audit requires; those with clients at them first. @see theory 8.6, 13.4 */
export function stepsDependingOn(
  question: AuditQuestion | null,
  steps: readonly StepWithClients[],
): StepWithClients[] {
  const depends = question === null ? undefined : stepTests[question];
  return depends === undefined ? [] : mostClientsFirst(steps.filter(({ step, map }) => depends(step, map)));
}
