import type { Claim } from "../../domain/records/claim";
import { claimsSheet } from "../columns/claims";
import { isBlank, textOf } from "../reading/cell";
import type { Locale } from "../reading/locale";
import type { Names } from "../reading/names";
import { mappedIn } from "../tables/mapped-columns";
import { readOptionalTable, type Table } from "../tables/table";
import { dayOr, type RowsByClient, readByClient } from "./dated-rows";

/** Reads the Claims sheet. A claim whose last day cannot be read stays open: listing it twice is better than losing it. @see theory 9.4 */
export function readClaims(table: Table, clients: Names, locale: Locale): RowsByClient<Claim> {
  return readByClient(table, clients, (row, report) => {
    const text = (column: "what" | "owner" | "result") => textOf(table.cell(row, column));
    const madeOn = dayOr(report, "date", table.cell(row, "date"), locale);
    const settled = table.cell(row, "settledOn");
    const settledOn = isBlank(settled) ? null : dayOr(report, "settledOn", settled, locale);
    if (madeOn === null) return null;
    if (settledOn !== null && settledOn < madeOn) return report("settledOn", "ends too early");
    return { madeOn, settledOn, what: text("what"), owner: text("owner"), result: text("result") };
  });
}

/** The claims of each client, by place; none without the sheet. */
export function claimsByClient(
  { claims, settings }: { readonly claims?: unknown; readonly settings?: unknown },
  clients: Names,
  locale: Locale,
): RowsByClient<Claim>["rows"] {
  const own = mappedIn(settings).sheets.get("claims");
  const table = readOptionalTable("claims", claims, claimsSheet, own);
  return table === null ? new Map() : readClaims(table, clients, locale).rows;
}
