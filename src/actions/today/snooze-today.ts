import type { Day } from "../../domain/values/day";
import { failure, success } from "../change/answer";
import type { Planned, Workbook } from "../change/workbook";
import { makePromise } from "../client/make-promise";
import { namedClient } from "../client/named-client";
import { openPromiseRow } from "../client/promise-row";

/** A client of today's list who is put off to a later day. */
export interface SnoozeRequest {
  readonly client: string;
  readonly until: Day;
  /** What is to be done then. */
  readonly what: string;
  /** Due day of the promise that is put off; null = it was something else, and a promise is made of it. */
  readonly promised: Day | null;
}

/** Postpones a client: before the day, only an alarm lists them again. @see theory 3.6, 14.3 */
export function snoozeToday(workbook: Workbook, request: SnoozeRequest): Planned {
  const { client: name, until, what, promised } = request;
  if (until <= workbook.asOf) return failure({ code: "wrong fields", fields: ["until"] });
  if (promised === null) return makePromise(workbook, { client: name, due: until, what, ownerRole: "" });
  const client = namedClient(workbook, name);
  if (!client.ok) return client;
  const row = openPromiseRow(workbook, name, promised);
  if (row === null) return failure({ code: "changed meanwhile" });
  const corrections = [{ sheet: "promises", row, cells: { due: { day: until } } }] as const;
  return success({ change: { kind: "promise", subject: client.value.title, corrections }, result: {} });
}
