import type { Ledger } from "../../domain/records/ledger";
import { purchasesSheet } from "../columns/purchases";
import type { Locale } from "../reading/locale";
import { namesList } from "../reading/names";
import { mappedIn } from "../tables/mapped-columns";
import { readTable } from "../tables/table";
import { readLedger } from "./ledger";

/** A ledger that has the names in it as its clients. */
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
