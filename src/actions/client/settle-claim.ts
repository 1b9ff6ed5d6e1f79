import type { Day } from "../../domain/values/day";
import { claimsSheet } from "../../sheets/columns/claims";
import { dayIn, textOf } from "../../sheets/reading/cell";
import { fold } from "../../sheets/reading/fold";
import { mappedIn } from "../../sheets/tables/mapped-columns";
import { firstRow, readOptionalTable } from "../../sheets/tables/table";
import { failure, success } from "../change/answer";
import { missingSheet, type Planned, type Workbook } from "../change/workbook";
import { namedClient } from "./named-client";

/** A claim that is settled, and how. */
export interface SettleRequest {
  readonly client: string;
  /** The day of the claim and its subject identify it. */
  readonly madeOn: Day;
  readonly what: string;
  readonly day: Day;
  readonly result: string;
}

/** Two cells of the row of the claim. @see theory 9.4 */
export function settleClaim(workbook: Workbook, request: SettleRequest): Planned {
  const client = namedClient(workbook, request.client);
  if (!client.ok) return client;
  const missing = missingSheet(workbook, "claims");
  if (missing !== null) return missing;
  if (request.day < request.madeOn) return failure({ code: "wrong fields", fields: ["day"] });
  const row = openClaimRow(workbook, request);
  if (row === null) return failure({ code: "changed meanwhile" });
  const result = request.result === "" ? {} : { result: request.result };
  const corrections = [
    { sheet: "claims", row, cells: { settledOn: { day: request.day }, ...result } },
  ] as const;
  return success({ change: { kind: "claim", subject: client.value.title, corrections }, result: {} });
}

/** Row of Claims with a claim that is still open; the first of two, null where there is none. */
function openClaimRow(
  { ranges, locale, asOf }: Workbook,
  { client, madeOn, what }: SettleRequest,
): number | null {
  const own = mappedIn(ranges.settings).sheets.get("claims");
  const table = readOptionalTable("claims", ranges.claims, claimsSheet, own);
  if (table === null) return null;
  const r = table.rows.findIndex((row) => {
    const day = dayIn(table.cell(row, "date"), locale);
    const isThis = (column: "client" | "what", text: string) =>
      fold(textOf(table.cell(row, column))) === fold(text);
    const settled = dayIn(table.cell(row, "settledOn"), locale);
    const isOfDay = "value" in day && day.value === madeOn;
    const isOpen = !("value" in settled) || settled.value > asOf;
    return isThis("client", client) && isThis("what", what) && isOfDay && isOpen;
  });
  return r < 0 ? null : r + firstRow;
}
