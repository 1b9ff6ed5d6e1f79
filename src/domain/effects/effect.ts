import { refundedOrders } from "../history/removed-orders";
import type { ClientRows, Ledger } from "../records/ledger";
import type { Day } from "../values/day";
import type { Money } from "../values/money";

/** The origin of a row of the ledger: the three effects of loyalty, and a new client without a referrer. @see theory 10.1 */
export const effects = ["acquired", "referral", "repeat", "cross-sell"] as const;

export type Effect = (typeof effects)[number];

/**
 * The effect of each row of one client, in the order of the rows and as known on the row's own day: a later refund changes nothing, so a refunded
 * order still has its effect. Sales of a day come before the refunds of that day.
 *
 * @param isReferred the client has a referrer
 * @see theory 10.1, 15 (4.4, 10.1)
 */
export function rowEffects(ledger: Ledger, rows: ClientRows, isReferred: boolean, asOf: Day): Effect[] {
  const first: Effect = isReferred ? "referral" : "acquired";
  const bought = new BoughtBefore(ledger, rows, asOf);
  const past = new PastSales(ledger);
  const found: Effect[] = [];
  for (let from = 0; from < rows.length && ledger.day[rows[from]!]! <= asOf; from = found.length) {
    const until = endOfDay(ledger, rows, from);
    bought.open(from, until);
    for (let i = from; i < until; i++) {
      if (ledger.amount[rows[i]!]! < 0) continue;
      found[i] = bought.effectOf(rows[i]!, first);
      past.add(rows[i]!, found[i]!);
    }
    for (let i = from; i < until; i++) found[i] ??= past.takenBackBy(rows[i]!) ?? first;
    bought.close(from, until);
  }
  return found;
}

function endOfDay(ledger: Ledger, rows: ClientRows, from: number): number {
  let until = from;
  while (until < rows.length && ledger.day[rows[until]!]! === ledger.day[rows[from]!]!) until++;
  return until;
}

/** An order that some refund names: what it comes to, and its sales of earlier days. */
interface RefundedOrder {
  total: Money;
  isRefunded: boolean;
  isRemoved: boolean;
  readonly sales: number[];
}

/** What a client had bought on earlier days, as known on the day that is being read: orders removed by then are left out. @see theory 2.3 */
class BoughtBefore {
  private sales = 0;
  private readonly ofProduct = new Map<string, number>();
  private readonly refunded: ReadonlyMap<string, RefundedOrder>;

  constructor(
    private readonly ledger: Ledger,
    private readonly rows: ClientRows,
    asOf: Day,
  ) {
    const orders = refundedOrders(ledger, rows, asOf);
    const unknown = () => ({ total: 0, isRefunded: false, isRemoved: false, sales: [] });
    this.refunded = new Map([...(orders?.keys() ?? [])].map((order) => [order, unknown()]));
  }

  /** Adds the rows of a day to the orders. Their sales do not count as bought before yet. */
  open(from: number, until: number): void {
    if (this.refunded.size === 0) return;
    const touched = new Set<RefundedOrder>();
    for (let i = from; i < until; i++) {
      const order = this.orderOf(this.rows[i]!);
      if (order === null) continue;
      order.total += this.ledger.amount[this.rows[i]!]!;
      order.isRefunded ||= this.ledger.amount[this.rows[i]!]! < 0;
      touched.add(order);
    }
    for (const order of touched) this.settle(order);
  }

  effectOf(row: number, first: Effect): Effect {
    if (this.sales === 0) return first;
    const product = this.ledger.product(row);
    return product === null || (this.ofProduct.get(product) ?? 0) > 0 ? "repeat" : "cross-sell";
  }

  /** The sales of a day become what was bought before. */
  close(from: number, until: number): void {
    for (let i = from; i < until; i++) {
      const row = this.rows[i]!;
      if (this.ledger.amount[row]! < 0) continue;
      const order = this.orderOf(row);
      order?.sales.push(row);
      if (order?.isRemoved !== true) this.count(row, 1);
    }
  }

  private settle(order: RefundedOrder): void {
    const isRemoved = order.isRefunded && order.total <= 0;
    if (isRemoved === order.isRemoved) return;
    order.isRemoved = isRemoved;
    for (const row of order.sales) this.count(row, isRemoved ? -1 : 1);
  }

  private count(row: number, by: number): void {
    const product = this.ledger.product(row);
    this.sales += by;
    if (product !== null) this.ofProduct.set(product, (this.ofProduct.get(product) ?? 0) + by);
  }

  private orderOf(row: number): RefundedOrder | null {
    const order = this.refunded.size === 0 ? null : this.ledger.order(row);
    return order === null ? null : (this.refunded.get(order) ?? null);
  }
}

/** The latest sales, for the refunds of them. */
class PastSales {
  private readonly ofBoth = new Map<string, Map<string, Effect>>();
  private readonly ofOrder = new Map<string, Effect>();
  private readonly ofProduct = new Map<string, Effect>();
  private latest: Effect | null = null;

  constructor(private readonly ledger: Ledger) {}

  add(row: number, effect: Effect): void {
    const [order, product] = [this.ledger.order(row), this.ledger.product(row)];
    this.latest = effect;
    if (order !== null) this.ofOrder.set(order, effect);
    if (product !== null) this.ofProduct.set(product, effect);
    if (order === null || product === null) return;
    const products = this.ofBoth.get(order) ?? new Map<string, Effect>();
    this.ofBoth.set(order, products.set(product, effect));
  }

  /** The latest sale of the same order and product, else order, else product, else of all; null before the first sale. */
  takenBackBy(refund: number): Effect | null {
    const [order, product] = [this.ledger.order(refund), this.ledger.product(refund)];
    const products = order === null ? undefined : this.ofBoth.get(order);
    return (
      (product === null ? undefined : products?.get(product)) ??
      (order === null ? undefined : this.ofOrder.get(order)) ??
      (product === null ? undefined : this.ofProduct.get(product)) ??
      this.latest
    );
  }
}
