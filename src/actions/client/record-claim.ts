import type { Day } from "../../domain/values/day";
import { said } from "../change/answer";
import { lackingSheet, type Planned, type Workbook } from "../change/workbook";
import { filled } from "../change/written-row";
import { namedClient } from "./named-client";

/** What a client is unhappy with. */
export interface ClaimRequest {
  readonly client: string;
  readonly day: Day;
  readonly what: string;
  /** Who answers for settling it. */
  readonly owner: string;
}

/** One row on Claims, open until it is settled. @see theory 9.4 */
export function recordClaim(workbook: Workbook, request: ClaimRequest): Planned {
  const client = namedClient(workbook, request.client);
  if (!client.ok) return client;
  const lacking = lackingSheet(workbook, "claims");
  if (lacking !== null) return lacking;
  const { what, owner } = request;
  const row = filled({ client: client.said.title, date: { day: request.day }, what, owner });
  const additions = [{ sheet: "claims", rows: [row] }] as const;
  return said({ change: { kind: "claim", subject: client.said.title, additions }, said: {} });
}
