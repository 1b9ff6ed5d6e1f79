import type { PurchaseHistory } from "../history/purchase-history";
import type { Base } from "../records/base";
import type { ClientRows } from "../records/ledger";
import type { Day } from "../values/day";
import { type PointsAccount, pointsAccount } from "./points";
import { earnedPoints } from "./points-earned";

/** Where the points that a base's clients earn are written down. */
export type PointsSource = "ledger" | "purchases";

/**
 * The source of earned points: the ledger from the first day on which it has a row of the kind *earn* for any client, else the purchases. Never both,
 * so that no purchase pays twice. Points spent, adjusted, expired or revoked are always read from the ledger.
 * @see theory 5.5
 */
export function pointsSource({ points }: Pick<Base, "points">, asOf: Day): PointsSource {
  for (const rows of points?.values() ?? [])
    if (rows.some(({ kind, day }) => kind === "earn" && day <= asOf)) return "ledger";
  return "purchases";
}

/** The points of any client of a base, by place in its list. @see theory 5.5 */
export function pointsAccounts(
  base: Base,
  asOf: Day,
): (place: number, rows: ClientRows, purchaseHistory: PurchaseHistory) => PointsAccount {
  const isByPurchases = pointsSource(base, asOf) === "purchases";
  return (place, rows, purchaseHistory) => {
    const written = base.points?.get(place) ?? [];
    const earned = isByPurchases
      ? earnedPoints(base.ledger, rows, purchaseHistory, base.tiers ?? [], asOf)
      : [];
    return pointsAccount([...earned, ...written], base.settings.pointsTermDays, asOf);
  };
}
