import type { Points, PointsEntry, PointsKind, PointsRow } from "../records/points-row";
import type { Day } from "../values/day";

/** Points that were added together and expire together. */
export interface Lot {
  readonly order: string | null;
  /** The last day on which they can be used; null = no limit. */
  readonly expires: Day | null;
  readonly left: Points;
}

interface OpenLot extends Lot {
  left: Points;
  /** Expired, so they are not revoked again when the purchase is returned. */
  expired: Points;
}

/**
 * One client's points, lot by lot, while a ledger is read day by day. What no lot can cover is a debt: the balance goes below 0, and
 * the next points pay the debt first.
 */
export class PointsBalance {
  readonly entries: PointsEntry[] = [];
  private open: OpenLot[] = [];
  private readonly lotsOf = new Map<string, OpenLot[]>();
  private owed: Points = 0;
  /** Expired by the calendar and not recorded in a row yet. */
  private unrecorded: Points = 0;
  /** No open lot expires before this day. */
  private firstExpiry: Day = Number.POSITIVE_INFINITY;

  get lots(): readonly Lot[] {
    return this.open;
  }

  get balance(): Points {
    return this.open.reduce((sum, { left }) => sum + left, 0) - this.owed;
  }

  add({ day, kind, order }: PointsRow, points: Points, expires: Day | null): void {
    const paid = Math.min(this.owed, points);
    const lot = { order, expires, left: points - paid, expired: 0 };
    this.owed -= paid;
    this.record(day, kind, points);
    if (lot.left > 0) this.open.push(lot);
    this.firstExpiry = Math.min(this.firstExpiry, lastDay(lot));
    if (order !== null) this.lotsOf.set(order, [...this.ofOrder(order), lot]);
  }

  /** Takes the oldest points first. @see theory 5.5 */
  take({ day, kind }: PointsRow, points: Points): void {
    this.owed += takeFrom(this.open, points);
    this.record(day, kind, -points);
    this.closeEmpty();
  }

  /** Revokes what a purchase earned, from its own lot first; the expired part was removed already. @see theory 15 (5.5) */
  reverse({ day, kind, order }: PointsRow, points: Points): void {
    const own = order === null ? [] : this.ofOrder(order);
    const used = takeFrom(own, points);
    const gone = deductExpired(own, used);
    this.owed += takeFrom(this.open, used - gone);
    this.record(day, kind, gone - points);
    this.closeEmpty();
  }

  /** An expiry that a person recorded: points that the calendar has already expired are not taken again. */
  writeOff({ day, kind }: PointsRow, points: Points): void {
    const known = Math.min(points, this.unrecorded);
    this.unrecorded -= known;
    this.owed += expireFrom(soonestFirst(this.open), points - known);
    this.record(day, kind, known - points);
    this.closeEmpty();
  }

  /** Lots whose last day is over by a day expire, each on the day after its last. */
  expireBefore(day: Day): void {
    if (this.firstExpiry >= day) return;
    for (const lot of soonestFirst(this.open.filter((open) => lastDay(open) < day))) {
      this.unrecorded += lot.left;
      this.record(lastDay(lot) + 1, "expire", -lot.left);
      expireFrom([lot], lot.left);
    }
    this.closeEmpty();
    this.firstExpiry = this.open.reduce(
      (first, lot) => Math.min(first, lastDay(lot)),
      Number.POSITIVE_INFINITY,
    );
  }

  private ofOrder(order: string): OpenLot[] {
    return this.lotsOf.get(order) ?? [];
  }

  private record(day: Day, kind: PointsKind, points: Points): void {
    this.entries.push({ day, kind, points: points === 0 ? 0 : points });
  }

  private closeEmpty(): void {
    this.open = this.open.filter(({ left }) => left > 0);
  }
}

function lastDay({ expires }: Lot): Day {
  return expires ?? Number.POSITIVE_INFINITY;
}

/** Takes points from lots in their order and returns the points that remain to be taken. */
function takeFrom(lots: readonly OpenLot[], points: Points): Points {
  let rest = points;
  for (const lot of lots) {
    const taken = Math.min(rest, lot.left);
    lot.left -= taken;
    rest -= taken;
    if (rest === 0) break;
  }
  return rest;
}

/** The same for points that expire, which are stored in the lot. */
function expireFrom(lots: readonly OpenLot[], points: Points): Points {
  let rest = points;
  for (const lot of lots) {
    const taken = Math.min(rest, lot.left);
    lot.left -= taken;
    lot.expired += taken;
    rest -= taken;
  }
  return rest;
}

/** How much of what a purchase must give back has expired; it is not counted twice. */
function deductExpired(lots: readonly OpenLot[], points: Points): Points {
  let gone = 0;
  for (const lot of lots) {
    const part = Math.min(points - gone, lot.expired);
    lot.expired -= part;
    gone += part;
  }
  return gone;
}

function soonestFirst(lots: readonly OpenLot[]): OpenLot[] {
  return [...lots].sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : lastDay(a) > lastDay(b) ? 1 : 0));
}
