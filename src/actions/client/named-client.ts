import { clientsSheet } from "../../sheets/columns/clients";
import { textOf } from "../../sheets/reading/cell";
import { fold } from "../../sheets/reading/fold";
import { mappedIn } from "../../sheets/tables/mapped-columns";
import { firstRow, readTable, type Table } from "../../sheets/tables/table";
import { type Answer, failure, success } from "../change/answer";
import { missingSheet, type Workbook } from "../change/workbook";

/** The row of Clients with a name; the first of two. */
export interface NamedClient {
  /** As written on the sheet. */
  readonly title: string;
  /** Row of the sheet, 1 = the header. */
  readonly row: number;
  readonly table: Table;
}

/** Finds a client by name, however it is spelled. */
export function namedClient(workbook: Workbook, name: string): Answer<NamedClient> {
  const missing = missingSheet(workbook, "clients");
  if (missing !== null) return missing;
  const own = mappedIn(workbook.ranges.settings).sheets.get("clients");
  const table = readTable("clients", workbook.ranges.clients, clientsSheet, own);
  const clientOf = table.column("client");
  const r = table.rows.findIndex((row) => fold(textOf(clientOf(row))) === fold(name));
  if (r < 0 || name.trim() === "") return failure({ code: "unknown client", client: name });
  return success({ title: textOf(clientOf(table.rows[r]!)), row: r + firstRow, table });
}
