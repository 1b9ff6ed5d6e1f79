import type { Day } from "../values/day";

/** Points in hundredths, as money is in kopecks: 1 point = 1 currency unit. @see theory 15 (5.5) */
export type Points = number;

export type PointsKind = "earn" | "spend" | "expire" | "refund" | "adjust";

/** A row of the Points sheet, or one that a purchase makes. */
export interface PointsRow {
  readonly day: Day;
  readonly kind: PointsKind;
  /** As written. What is spent, expired or refunded is subtracted with either sign; only an adjustment may be positive or negative. */
  readonly points: Points;
  /** The last day on which they can be used; null = by the term. */
  readonly expires: Day | null;
  /** The purchase they belong to. */
  readonly order: string | null;
}

/** What a row, or the calendar, has done to the balance on a day. */
export interface PointsEntry {
  readonly day: Day;
  readonly kind: PointsKind;
  /** Below 0 = taken. An expiry that a person wrote down after the calendar had made it is 0. */
  readonly points: Points;
}
