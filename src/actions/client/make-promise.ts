import type { Day } from "../../domain/values/day";
import { success } from "../change/answer";
import { missingSheet, type Planned, type Workbook } from "../change/workbook";
import { filled } from "../change/written-row";
import { namedClient } from "./named-client";

/** An agreed later contact: "call in 9.5 years". */
export interface PromiseRequest {
  readonly client: string;
  readonly due: Day;
  readonly what: string;
  readonly ownerRole: string;
}

/** One row on Promises, made today. @see theory 3.6 */
export function makePromise(workbook: Workbook, request: PromiseRequest): Planned {
  const client = namedClient(workbook, request.client);
  if (!client.ok) return client;
  const missing = missingSheet(workbook, "promises");
  if (missing !== null) return missing;
  const row = filled({
    client: client.value.title,
    due: { day: request.due },
    what: request.what,
    ownerRole: request.ownerRole,
    madeOn: { day: workbook.asOf },
  });
  const change = {
    kind: "promise",
    subject: client.value.title,
    additions: [{ sheet: "promises", rows: [row] }],
  } as const;
  return success({ change, result: {} });
}
