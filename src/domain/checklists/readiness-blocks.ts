import type { StepWithClients } from "../base/clients-at-steps";
import { type ReadinessKey, readinessKeys, type Settings } from "../records/settings";

/** A readiness question with its answer and the steps that need it: the answer "no" locks them, a blank answer locks nothing. */
export interface ReadinessBlock {
  readonly key: ReadinessKey;
  readonly answer: boolean | null;
  /** Those with clients at them first. */
  readonly steps: readonly StepWithClients[];
}

/**
 * The five readiness questions, what locks first: no, then the unanswered, then yes; among equals the one with most clients at its steps.
 * @see theory 8.6, 13.1
 */
export function readinessBlocks(
  readiness: Settings["readiness"],
  steps: readonly StepWithClients[],
): ReadinessBlock[] {
  return readinessKeys
    .map((key) => ({
      key,
      answer: readiness[key],
      steps: mostClientsFirst(steps.filter(({ step }) => step.needs.includes(key))),
    }))
    .sort((a, b) => rank(a.answer) - rank(b.answer) || standingAt(b.steps) - standingAt(a.steps));
}

/** How many clients are at some steps. */
export function standingAt(steps: readonly StepWithClients[]): number {
  return steps.reduce((total, { clients }) => total + clients.length, 0);
}

/** Steps with most clients at them first. */
export function mostClientsFirst(steps: readonly StepWithClients[]): StepWithClients[] {
  return [...steps].sort((a, b) => b.clients.length - a.clients.length);
}

function rank(answer: boolean | null): number {
  return answer === null ? 1 : answer ? 2 : 0;
}
