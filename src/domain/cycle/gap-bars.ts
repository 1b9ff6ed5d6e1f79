import type { Days } from "../values/day";

/** A bar of a small histogram: gaps of more than `over` and up to `through` days; null = without an end. */
export interface GapBar {
  readonly over: Days;
  readonly through: Days | null;
  readonly gaps: number;
}

const roundWidths = [1, 2, 5, 7, 10, 15, 20, 30, 45, 60, 90, 120, 180, 365, 730, 1825];

/** Bars of one width, of which six reach over nine tenths of the gaps; the eighth holds all longer ones. */
const barCount = 8;
const barsWithinQ90 = 6;

/** Sorts gaps into eight bars of round widths; none without gaps. */
export function gapBars(days: readonly Days[], q90: Days | null): GapBar[] {
  if (q90 === null) return [];
  const width = roundWidths.find((round) => round * barsWithinQ90 >= q90) ?? Math.ceil(q90 / barsWithinQ90);
  const counts: number[] = Array.from({ length: barCount }, () => 0);
  for (const gap of days) counts[Math.min(barCount - 1, Math.ceil(gap / width) - 1)]!++;
  return counts.map((gaps, bar) => ({
    over: bar * width,
    through: bar === barCount - 1 ? null : (bar + 1) * width,
    gaps,
  }));
}
