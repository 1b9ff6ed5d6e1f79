import type { Base } from "../records/base";
import type { Standard } from "../records/standard";
import type { Status } from "../records/status";
import { hasStandard, standardStatuses } from "../touches/standard";
import type { Seen, SeenChecks } from "./checklist";

/** What the workbook holds in addition to the base. */
export interface CheckFacts {
  /** Whether Settings name the profit a month that newcomers and fans are counted from. */
  readonly hasProfitGoal: boolean;
  /** Touches that keep and return clients, of all. */
  readonly focus: Seen;
  /** Whether a formula keeps the column Status up to date. */
  readonly isTracked: boolean;
  /** Clients with a status in their row. */
  readonly withStatus: number;
  /** Clients with both an owner and an executor. */
  readonly assigned: number;
}

/** Statuses for which the practical block requires standards. @see theory 13.3 */
const requiredStandards: readonly Status[] = ["newcomer", "fan", "sleeping", "returner"];

/** What of the attention points and the practical block can be seen in the workbook; whether all this is daily work, only people know. @see theory 13.2, 13.3 */
export function seenChecks({ clients, standards }: Base, facts: CheckFacts): SeenChecks {
  const people = standards.filter(({ executor, owner }) => executor !== "" && owner !== "").length;
  return {
    plan: flag(facts.hasProfitGoal),
    contacts: { done: clients.filter(({ hasContact }) => hasContact).length, of: clients.length },
    focus: facts.focus,
    tracking: flag(facts.isTracked),
    touches: standardsFor(standardStatuses, standards),
    assigned: { done: facts.withStatus, of: clients.length },
    standards: standardsFor(requiredStandards, standards),
    people: { done: facts.assigned + people, of: clients.length + standards.length },
    introduced: null,
  };
}

function flag(isDone: boolean): Seen {
  return { done: isDone ? 1 : 0, of: 1 };
}

function standardsFor(wanted: readonly Status[], standards: readonly Standard[]): Seen {
  return { done: wanted.filter((status) => hasStandard(standards, status)).length, of: wanted.length };
}
