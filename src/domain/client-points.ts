import type { Base } from "./base";
import type { Chronicle } from "./chronicle";
import type { Day } from "./day";
import type { ClientRows } from "./ledger";
import { type PointsAccount, pointsAccount } from "./points";
import { earnedPoints } from "./points-earned";

/**
 * The points of a client of a base: by the ledger where the team keeps one, else by what purchases earn. Never by both, so that no purchase pays
 * twice.
 * @see theory 5.5
 */
export function pointsOfClient(
  base: Base,
  place: number,
  rows: ClientRows,
  chronicle: Chronicle,
  asOf: Day,
): PointsAccount {
  const written =
    base.points === null
      ? earnedPoints(base.ledger, rows, chronicle, base.tiers ?? [], asOf)
      : (base.points.get(place) ?? []);
  return pointsAccount(written, base.settings.pointsTermDays, asOf);
}
