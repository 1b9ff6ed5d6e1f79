import type { Day } from "../../domain/values/day";
import { failure, success } from "../change/answer";
import type { Change } from "../change/change";
import type { Planned, Workbook } from "../change/workbook";
import { closeStep, recordStudy } from "../client/close-step";
import { logTouch } from "../client/log-touch";
import { namedClient } from "../client/named-client";
import { openPromiseRow } from "../client/promise-row";
import { recordClaim } from "../client/record-claim";
import { settleClaim } from "../client/settle-claim";

/** What a person did with a client of today's list. */
export interface DoneRequest {
  readonly client: string;
  readonly by: string;
  /** null for a study: it is our own work. */
  readonly touch: DoneTouch | null;
  /** Due day of the promise that it fulfils. */
  readonly promised: Day | null;
  /** The claim that is settled by it; null = none is. */
  readonly settles: ClaimNamed | null;
  /** A new claim, in the client's words; "" = none. */
  readonly complaint: string;
  /** The roadmap that the step or its study was shown on; "" where there is neither. */
  readonly roadmap: string;
  /** Number of the roadmap step that is done by it. */
  readonly step: number | null;
  /** The study that is done, and the benefit found for this very client. */
  readonly study: { readonly step: number; readonly clientBenefit: string } | null;
}

/** A claim, by its day and what it is about. */
export interface ClaimNamed {
  readonly madeOn: Day;
  readonly what: string;
}

export interface DoneTouch {
  readonly channel: string;
  readonly content: string;
  readonly isAnswered: boolean;
  readonly rating: number | null;
  readonly result: string;
}

/** Logs the touch with today's day, and closes what it was for: the promise, the claim, the step or its study. @see theory 14.3 */
export function doneToday(workbook: Workbook, request: DoneRequest): Planned {
  const { client, by, touch, promised, settles, complaint, roadmap, step, study } = request;
  const day = workbook.asOf;
  return mergedPlan([
    ...(touch === null ? [] : [logTouch(workbook, { client, day, by, ...touch })]),
    ...(promised === null ? [] : [promiseDone(workbook, client, promised)]),
    ...(settles === null
      ? []
      : [settleClaim(workbook, { client, ...settles, day, result: touch?.result ?? "" })]),
    ...(complaint === "" ? [] : [recordClaim(workbook, { client, day, what: complaint, owner: by })]),
    ...(step === null
      ? []
      : [closeStep(workbook, { client, roadmap, step, state: "done", day, by, note: "" })]),
    ...(study === null ? [] : [recordStudy(workbook, { client, roadmap, day, by, ...study })]),
  ]);
}

/** The promise is fulfilled today. */
function promiseDone(workbook: Workbook, name: string, due: Day): Planned {
  const client = namedClient(workbook, name);
  if (!client.ok) return client;
  const row = openPromiseRow(workbook, name, due);
  if (row === null) return failure({ code: "changed meanwhile" });
  const corrections = [{ sheet: "promises", row, cells: { doneOn: { day: workbook.asOf } } }] as const;
  return success({ change: { kind: "promise", subject: client.value.title, corrections }, result: {} });
}

/** Several plans as one change, all or nothing. */
function mergedPlan(plans: readonly Planned[]): Planned {
  const changes: Change[] = [];
  for (const plan of plans) {
    if (!plan.ok) return plan;
    changes.push(plan.value.change);
  }
  const [first] = changes;
  if (first === undefined) return failure({ code: "wrong fields", fields: ["touch"] });
  const change: Change = {
    kind: first.kind,
    subject: first.subject,
    additions: changes.flatMap(({ additions = [] }) => additions),
    corrections: changes.flatMap(({ corrections = [] }) => corrections),
  };
  return success({ change, result: {} });
}
