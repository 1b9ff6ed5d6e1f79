import type { Language } from "../../src/i18n/language";
import type { OpenedLedger } from "../open-ledger";
import type { GridOperations } from "../services/operations";
import { addOnFacts } from "./add-on-facts";

/** Puts the ledger's rows into the add-on's sheets, which grow as needed. */
export function loadLedger(operations: GridOperations, ledger: OpenedLedger, language: Language): void {
  const { purchases, clients } = addOnFacts.sheets[language];
  writeRows(operations, purchases, ledger.purchases);
  writeRows(operations, clients, ledger.clients);
}

function writeRows(operations: GridOperations, name: string, rows: (string | number)[][]): void {
  const sheet = operations.sheets().find((known) => known.name === name);
  if (!sheet) throw new Error(`The add-on has made no sheet "${name}"`);
  if (rows.length > sheet.rows) operations.insertRows(sheet.id, sheet.rows, rows.length - sheet.rows);
  const size = { rows: rows.length, columns: Math.max(...rows.map((row) => row.length)) };
  operations.writeCells({ sheet: sheet.id, row: 0, column: 0, ...size }, rows);
}
