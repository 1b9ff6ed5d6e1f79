import type { Ledger } from "../domain/records/ledger";
import { readLedger } from "./ledger";
import type { Locale } from "./locale";
import { mappedIn } from "./mapped-columns";
import { namesList } from "./names";
import { readTable } from "./table";
import { purchasesSheet } from "./workbook";

/** A ledger whose clients are the names that stand in it. */
export interface PurchasesAlone {
  readonly ledger: Ledger;
  /** How many clients there are. */
  readonly clients: number;
}

/** Reads the Purchases sheet without one of clients: every name in its Client column is a client. */
export function readPurchasesAlone(purchases: unknown, settings: unknown, locale: Locale): PurchasesAlone {
  const own = mappedIn(settings).sheets.get("purchases");
  const table = readTable("purchases", purchases, purchasesSheet, own);
  const names = namesList();
  const client = table.column("client");
  let clients = 0;
  for (const row of table.rows) if (names.placeOrAdd(client(row), clients) === clients) clients++;
  return { ledger: readLedger(table, names, locale).ledger, clients };
}
