import type { PurchaseHistory } from "../history/purchase-history";
import type { ClientRows, Ledger } from "../records/ledger";
import type { PointsRow } from "../records/points-row";
import type { Tier } from "../records/tier";
import type { Day } from "../values/day";
import { type Money, unitsOfShare } from "../values/money";
import { tierOn } from "./tier";

/** What earns together and is rounded down once: an order, or a visit without an order number. */
interface Earning {
  readonly name: string;
  /** The rate of the tier held at the end of the day before it began. */
  readonly rate: number;
  net: Money;
  earned: number;
}

/** What is left of a row that was paid. */
interface PaidRow {
  readonly earning: Earning;
  readonly order: string | null;
  readonly product: string | null;
  left: Money;
}

/** What has been paid so far, while the purchases are read day by day. */
interface Book {
  readonly earnings: Map<string, Earning>;
  readonly paid: PaidRow[];
  rateBefore(day: Day): number;
}

/**
 * The rows of a points ledger that result from the purchases of one client.
 *
 * earned = floor(net paid × rate of the tier held at the end of the previous day), in whole points, once per order, or per visit where there is no
 * order number; a refund revokes floor(earned before) − floor(rate × net left)
 * @see theory 5.5, 15 (5.5)
 */
export function earnedPoints(
  ledger: Ledger,
  rows: ClientRows,
  purchaseHistory: PurchaseHistory,
  tiers: readonly Tier[],
  asOf: Day,
): PointsRow[] {
  const book: Book = {
    earnings: new Map(),
    paid: [],
    rateBefore: onceADay((day) => tierOn(purchaseHistory, tiers, day - 1).tier?.pointsRate ?? 0),
  };
  return daysOf(ledger, rows, asOf).flatMap(({ day, rows: ofDay }) => {
    const changed = new Set<Earning>();
    for (const row of ofDay) if (ledger.amount[row]! > 0) changed.add(pay(book, ledger, row));
    for (const row of ofDay) for (const earning of refund(book, ledger, row)) changed.add(earning);
    return [...changed].flatMap((earning) => settled(earning, day));
  });
}

function pay({ earnings, paid, rateBefore }: Book, ledger: Ledger, row: number): Earning {
  const [order, day, amount] = [ledger.order(row), ledger.day[row]!, ledger.amount[row]!];
  const name = order ?? `visit ${day}`;
  const earning = earnings.get(name) ?? { name, rate: rateBefore(day), net: 0, earned: 0 };
  earnings.set(name, earning);
  paid.push({ earning, order, product: ledger.product(row), left: amount });
  earning.net += amount;
  return earning;
}

/**
 * A refund lowers what was paid last for the same order and product, else for the order, else for the product, else last of all; what one row
 * cannot bear falls on the one before it.
 * @see theory 15 (10.1)
 */
function refund({ earnings, paid }: Book, ledger: Ledger, row: number): Earning[] {
  const [order, product] = [ledger.order(row), ledger.product(row)];
  const ofOrder = (one: PaidRow) => one.order === order;
  const ofProduct = (one: PaidRow) => one.product === product;
  const changed: Earning[] = [];
  let rest = Math.max(0, -ledger.amount[row]!);
  const payBack = (isMeant: (one: PaidRow) => boolean) => {
    for (let i = paid.length - 1; i >= 0 && rest > 0; i--) {
      const one = paid[i]!;
      if (one.left === 0 || !isMeant(one)) continue;
      const part = Math.min(rest, one.left);
      one.left -= part;
      one.earning.net -= part;
      rest -= part;
      changed.push(one.earning);
    }
  };
  if (order !== null && earnings.has(order)) {
    if (product !== null) payBack((one) => ofOrder(one) && ofProduct(one));
    payBack(ofOrder);
  }
  if (product !== null) payBack(ofProduct);
  payBack(() => true);
  return changed;
}

/** What a day has changed in an earning, as a row of the ledger; none where the whole points stay the same. */
function settled(earning: Earning, day: Day): PointsRow[] {
  const earned = unitsOfShare(earning.net, earning.rate, 100) * 100;
  const points = earned - earning.earned;
  earning.earned = earned;
  if (points === 0) return [];
  const kind = points > 0 ? "earn" : "refund";
  return [{ day, kind, points: Math.abs(points), expires: null, order: earning.name }];
}

/** Many orders of one day ask for the same rate. */
function onceADay(rateOn: (day: Day) => number): (day: Day) => number {
  const rates = new Map<Day, number>();
  return (day) => {
    const rate = rates.get(day) ?? rateOn(day);
    rates.set(day, rate);
    return rate;
  };
}

function daysOf(ledger: Ledger, rows: ClientRows, asOf: Day): { day: Day; rows: number[] }[] {
  const days: { day: Day; rows: number[] }[] = [];
  for (let i = 0; i < rows.length && ledger.day[rows[i]!]! <= asOf; i++) {
    const day = ledger.day[rows[i]!]!;
    const last = days[days.length - 1];
    if (last?.day === day) last.rows.push(rows[i]!);
    else days.push({ day, rows: [rows[i]!] });
  }
  return days;
}
