import type { Day } from "../../domain/values/day";
import { success } from "../change/answer";
import { missingSheet, type Planned, type Workbook } from "../change/workbook";
import { filled } from "../change/written-row";
import { namedClient } from "./named-client";

/** What a client is unhappy with. */
export interface ClaimRequest {
  readonly client: string;
  readonly day: Day;
  readonly what: string;
  /** Who is responsible for settling it. */
  readonly owner: string;
}

/** One row on Claims, open until it is settled. @see theory 9.4 */
export function recordClaim(workbook: Workbook, request: ClaimRequest): Planned {
  const client = namedClient(workbook, request.client);
  if (!client.ok) return client;
  const missing = missingSheet(workbook, "claims");
  if (missing !== null) return missing;
  const { what, owner } = request;
  const row = filled({ client: client.value.title, date: { day: request.day }, what, owner });
  const additions = [{ sheet: "claims", rows: [row] }] as const;
  return success({ change: { kind: "claim", subject: client.value.title, additions }, result: {} });
}
