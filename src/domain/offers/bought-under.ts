import { removedOrders } from "../history/removed-orders";
import type { ContractRow } from "../records/contract";
import type { ClientRows, Ledger } from "../records/ledger";
import type { Day } from "../values/day";
import { type Money, moneyOf } from "../values/money";

/** One row of Purchases as a contract counts it. */
export interface ContractPurchase {
  readonly day: Day;
  readonly product: string | null;
  /** Below 0 = a refund. */
  readonly amount: Money;
  /** NaN where the cell is blank. */
  readonly quantity: number;
}

/**
 * What was bought under a contract, in hundredths of its unit: net paid, or pieces less those given back. A row without a quantity is one
 * piece; a refund without one gives back money only.
 *
 * @param rows the client's rows, without the orders that refunds took out of the count
 * @see theory 7.4, 15 (7.6)
 */
export function boughtUnder(contract: ContractRow, rows: readonly ContractPurchase[], asOf: Day): number {
  const until = Math.min(asOf, contract.endsOn, contract.cancelledOn ?? asOf);
  const counted = rows.filter(
    ({ day, product }) =>
      day >= contract.startsOn && day <= until && (contract.product === null || product === contract.product),
  );
  if (contract.agreed.unit === "money") return counted.reduce((sum, { amount }) => sum + amount, 0);
  return moneyOf(counted.reduce((sum, row) => sum + pieces(row), 0));
}

function pieces({ amount, quantity }: ContractPurchase): number {
  if (amount >= 0) return Number.isNaN(quantity) ? 1 : quantity;
  return Number.isNaN(quantity) ? 0 : -Math.abs(quantity);
}

/** A client's rows as contracts count them; orders that refunds took out of the count are left out whole. */
export function contractPurchases(ledger: Ledger, rows: ClientRows, asOf: Day): ContractPurchase[] {
  const removed = removedOrders(ledger, rows, asOf);
  const isCounted = (row: number) => {
    const order = removed === null ? null : ledger.order(row);
    return order === null || !removed!.has(order);
  };
  return Array.from(rows).flatMap((row) =>
    isCounted(row)
      ? {
          day: ledger.day[row]!,
          product: ledger.product(row),
          amount: ledger.amount[row]!,
          quantity: ledger.quantity[row]!,
        }
      : [],
  );
}
