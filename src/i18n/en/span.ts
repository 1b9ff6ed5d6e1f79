import type { OffsetUnit } from "../../domain/values/offset";

/** A length of time as people write it: 1 day, 3 days, 9.5 years. */
export function span(count: number, unit: OffsetUnit): string {
  return `${count} ${unit}${Math.abs(count) === 1 ? "" : "s"}`;
}
