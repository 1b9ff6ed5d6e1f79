import type { Ledger } from "../../domain/records/ledger";
import { moneyOf } from "../../domain/values/money";
import type { ColumnCode } from "../columns/columns";
import type { Problem, ProblemCode } from "../problems/problem";
import { type Cell, dayIn, dayNumberIn, isBlank, numberIn, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import type { Locale } from "../reading/locale";
import { type Names, nameProblem, unknownName } from "../reading/names";
import { problemAt, type Table } from "../tables/table";

/** The ledger that the domain reads, and the rows that could not be used. */
export interface LedgerSheet {
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

/**
 * Reads the Purchases sheet. A row without a readable date, client or amount is skipped and reported; blank is not 0.
 * @see theory 2.2, 15 (2.3)
 */
export function readLedger(table: Table, clients: Names, locale: Locale): LedgerSheet {
  const { rows } = table;
  const [clientPlace, datePlace, amountPlace] = [
    table.place("client"),
    table.place("date"),
    table.place("amount"),
  ];
  const quantityPlace = table.place("quantity");
  const costPlace = table.place("cost");
  const deliveredPlace = table.place("deliveredOn");
  const client = new Int32Array(rows.length);
  const day = new Int32Array(rows.length);
  const amount = new Float64Array(rows.length);
  const quantity = new Float64Array(rows.length).fill(Number.NaN);
  const rowOf = new Int32Array(rows.length);
  const problems: Problem[] = [...table.problems];
  const unknown = new Set<string>();
  let size = 0;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r]!;
    const place = clients.placeOf(row[clientPlace]!);
    if (place < 0) {
      const problem = clientProblem(place, row, clientPlace, unknown);
      if (problem !== null) problems.push(problemAt(table, r, "client", problem));
      continue;
    }
    const date = dayNumberIn(row[datePlace]!, locale);
    const paid = amountNumber(row[amountPlace]!, locale);
    if (Number.isNaN(date) || Number.isNaN(paid)) {
      problems.push(unreadable(table, r, Number.isNaN(date) ? "date" : "amount", locale));
      continue;
    }
    client[size] = place;
    day[size] = date;
    amount[size] = moneyOf(paid);
    rowOf[size] = r;
    if (quantityPlace >= 0 && !isBlank(row[quantityPlace])) {
      quantity[size] = amountNumber(row[quantityPlace]!, locale);
      if (Number.isNaN(quantity[size])) problems.push(problemAt(table, r, "quantity", "not a number"));
    }
    if (costPlace >= 0 && !isBlank(row[costPlace]) && Number.isNaN(amountNumber(row[costPlace]!, locale))) {
      problems.push(problemAt(table, r, "cost", "not a number"));
    }
    if (deliveredPlace >= 0 && !isBlank(row[deliveredPlace])) {
      const delivered = dayNumberIn(row[deliveredPlace]!, locale);
      if (Number.isNaN(delivered)) problems.push(problemAt(table, r, "deliveredOn", "not a day"));
    }
    size++;
  }
  return { ledger: { size, client, day, amount, quantity, ...wordsOf(table, rowOf, locale) }, problems };
}

/** Order, product, cost and delivery are read only for the rows that are requested. */
function wordsOf(
  table: Table,
  rowOf: Int32Array,
  locale: Locale,
): Pick<Ledger, "order" | "product" | "cost" | "deliveredOn"> {
  const keys = new Map<Cell, string | null>();
  const cellOf = (row: number, column: ColumnCode) => table.cell(table.rows[rowOf[row]!]!, column);
  return {
    order: (row) => textOf(cellOf(row, "order")) || null,
    product(row) {
      const cell = cellOf(row, "product");
      let key = keys.get(cell);
      if (key === undefined) {
        key = fold(textOf(cell)) || null;
        keys.set(cell, key);
      }
      return key;
    },
    cost(row) {
      const cost = amountNumber(cellOf(row, "cost"), locale);
      return Number.isNaN(cost) ? null : moneyOf(cost);
    },
    deliveredOn(row) {
      const delivered = dayNumberIn(cellOf(row, "deliveredOn"), locale);
      return Number.isNaN(delivered) ? null : delivered;
    },
  };
}

function amountNumber(cell: Cell, locale: Locale): number {
  if (typeof cell === "number") return cell;
  const reading = numberIn(cell, locale);
  return "value" in reading ? reading.value : Number.NaN;
}

/** A client who is not on the Clients sheet is mentioned once, not for every purchase; blank rows have no client. */
function clientProblem(
  place: number,
  row: readonly Cell[],
  column: number,
  unknown: Set<string>,
): ProblemCode | null {
  if (place !== unknownName) return row.every(isBlank) ? null : nameProblem(row[column]!);
  const key = fold(textOf(row[column]));
  const isNew = !unknown.has(key);
  unknown.add(key);
  return isNew ? "unknown client" : null;
}

function unreadable(table: Table, row: number, column: "date" | "amount", locale: Locale): Problem {
  const cell = table.cell(table.rows[row]!, column);
  if (isBlank(cell)) return problemAt(table, row, column, "blank");
  const reading = column === "date" ? dayIn(cell, locale) : numberIn(cell, locale);
  return problemAt(table, row, column, "problem" in reading ? reading.problem : "not a number");
}
