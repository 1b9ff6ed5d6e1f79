import { heldTierIndex } from "./tier.js";
import type { Row, Tier } from "./types.js";
import { knownRows } from "./visits.js";

/** One line of the Points sheet; whole hundredths. */
export type OraclePointsRow = {
  day: number;
  kind: "earn" | "spend" | "expire" | "refund" | "adjust";
  points: number;
  expires: number | null;
  order: string | null;
};

/** One hundredth of a point, as a coin of its own. */
type Coin = { order: string | null; lastDay: number; state: "here" | "used" | "expired"; arrived: number };

/**
 * The balance on every day up to `asOf`, by moving coins about: on each day first the coins whose last day was yesterday expire, then what comes in
 * (paying debts first), then what goes out, in the order of the sheet.
 * Readings taken: a written expiry first matches coins that expired by the calendar and are not on Points; a refund first takes coins of its
 * order, the expired ones included, which are gone already.
 * @see theory 5.5, 15 (5.5)
 */
export function oracleBalances(
  rows: OraclePointsRow[],
  termDays: number | null,
  firstDay: number,
  asOf: number,
): Map<number, number> {
  const coins: Coin[] = [];
  let debt = 0;
  let expiredInSilence = 0;
  const balances = new Map<number, number>();
  const here = () => coins.filter((coin) => coin.state === "here");
  const take = (count: number, from: Coin[], state: "used" | "expired") => {
    const taken = from.slice(0, count);
    for (const coin of taken) coin.state = state;
    return count - taken.length;
  };
  for (let day = firstDay; day <= asOf; day++) {
    for (const coin of here()) {
      if (coin.lastDay >= day) continue;
      coin.state = "expired";
      expiredInSilence++;
    }
    const today = rows.filter((row) => row.day === day);
    for (const row of today.filter(comesIn)) {
      const lastDay = Math.max(
        day,
        row.expires ?? (termDays === null ? Number.POSITIVE_INFINITY : day + termDays),
      );
      for (let i = 0; i < row.points; i++) {
        if (debt > 0) debt--;
        else coins.push({ order: row.order, lastDay, state: "here", arrived: coins.length });
      }
    }
    for (const row of today.filter((one) => !comesIn(one))) {
      let count = Math.abs(row.points);
      if (row.kind === "refund" || row.kind === "earn") {
        const own = coins.filter((coin) => row.order !== null && coin.order === row.order);
        count = take(
          count,
          own.filter((coin) => coin.state === "here"),
          "used",
        );
        count = take(
          count,
          own.filter((coin) => coin.state === "expired"),
          "used",
        );
        debt += take(count, here(), "used");
      } else if (row.kind === "expire") {
        const silent = Math.min(count, expiredInSilence);
        expiredInSilence -= silent;
        const soonest = here().sort((a, b) =>
          a.lastDay === b.lastDay ? a.arrived - b.arrived : a.lastDay < b.lastDay ? -1 : 1,
        );
        debt += take(count - silent, soonest, "expired");
      } else {
        debt += take(count, here(), "used");
      }
    }
    balances.set(day, here().length - debt);
  }
  return balances;
}

function comesIn({ kind, points }: OraclePointsRow): boolean {
  return (kind === "earn" || kind === "adjust") && points >= 0;
}

/** A kopeck that was paid, and what it was paid for. */
type Kopeck = { name: string; order: string | null; product: string | null; isReturned: boolean };

/**
 * What the purchases have earned by the end of a day, less what refunds took back, by laying out every kopeck paid and turning the returned ones over.
 * Readings taken: an order earns at the rate of its first day; of one day's rows payments count before refunds; a refund turns over the latest
 * kopecks of the same order and product, then of the order, then of the product, then of all.
 * @see theory 5.5, 15 (5.5), 15 (10.1)
 */
export function oracleEarned(rows: Row[], clientName: string, tiers: Tier[], day: number): number {
  const kopecks: Kopeck[] = [];
  const began = new Map<string, number>();
  const known = knownRows(rows, clientName, day);
  for (const today of [...new Set(known.map((row) => row.day))].sort((a, b) => a - b)) {
    for (const row of known.filter((one) => one.day === today && one.amount > 0)) {
      const name = row.order ?? `day ${today}`;
      if (!began.has(name)) began.set(name, today);
      for (let i = 0; i < row.amount; i++) {
        kopecks.push({ name, order: row.order, product: row.product, isReturned: false });
      }
    }
    for (const row of known.filter((one) => one.day === today && one.amount < 0)) {
      giveBack(row, kopecks);
    }
  }
  let earned = 0;
  for (const [name, firstDay] of began) {
    const rate = BigInt(
      Math.round((tiers[heldTierIndex(rows, clientName, tiers, firstDay - 1)]?.pointsRate ?? 0) * 100),
    );
    const net = BigInt(kopecks.filter((one) => one.name === name && !one.isReturned).length);
    earned += Number((net * rate) / BigInt(100 * 100)) * 100;
  }
  return earned;
}

function giveBack(refund: Row, kopecks: Kopeck[]): void {
  const isOfOrder = (one: Kopeck) => refund.order !== null && one.order === refund.order;
  const isOfProduct = (one: Kopeck) => refund.product !== null && one.product === refund.product;
  const isOfBoth = (one: Kopeck) => isOfOrder(one) && isOfProduct(one);
  let left = -refund.amount;
  for (const belongs of [isOfBoth, isOfOrder, isOfProduct, () => true]) {
    const latest = kopecks
      .filter((one) => !one.isReturned && belongs(one))
      .reverse()
      .slice(0, left);
    for (const kopeck of latest) kopeck.isReturned = true;
    left -= latest.length;
  }
}
