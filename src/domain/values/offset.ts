import { type Day, type Days, plusMonths } from "./day";

/** How long after an anchor a step is due: "3 days", "-6 months", "9.5 years" (= 114 months). */
export interface Offset {
  readonly months: number;
  readonly days: Days;
}

export type OffsetUnit = "day" | "week" | "month" | "year";

/**
 * An offset of a number of units; parts of a year are rounded to whole months.
 *
 * @returns null when the count is no whole number of days or months ("2.5 months")
 * @see theory 1.2, 15 (8.2)
 */
export function offsetOf(count: number, unit: OffsetUnit): Offset | null {
  const whole = unit === "year" ? roundHalfAway(count * 12) : unit === "week" ? count * 7 : count;
  if (!Number.isInteger(whole)) return null;
  return unit === "day" || unit === "week" ? { months: 0, days: whole } : { months: whole, days: 0 };
}

/** The day an offset after another day. 10 Mar 2024 + 9.5 years = 10 Sep 2033. @see theory 1.2 */
export function plusOffset(day: Day, offset: Offset): Day {
  return (offset.months === 0 ? day : plusMonths(day, offset.months)) + offset.days;
}

function roundHalfAway(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}
