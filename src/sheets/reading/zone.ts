import type { Day } from "../../domain/values/day";

/** Between the instants that date cells are and the days people mean. */
export interface Zone {
  /** The day on the wall calendar of the spreadsheet at an instant, in milliseconds since 1970 UTC. */
  dayAt(instant: number): Day;
  /** The instant at which a day begins there. */
  startOf(day: Day): number;
}

const MILLISECONDS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25569;
/** No zone changes its clock twice within so short a time. */
const STRETCH = 14 * MILLISECONDS_PER_DAY;

/**
 * A zone from its offset at an instant, in minutes east of UTC. Offsets are requested twice per fortnight that occurs in the data, not
 * per cell: a hundred thousand dates must not mean a hundred thousand look-ups.
 */
export function zoneFrom(offsetAt: (instant: number) => number): Zone {
  const stretches = new Map<number, (instant: number) => number>();
  const withinStretch = (stretch: number): ((instant: number) => number) => {
    const known = stretches.get(stretch) ?? offsetWithin(stretch, offsetAt);
    stretches.set(stretch, known);
    return known;
  };
  let lastStretch = Number.NaN;
  let within = offsetAt;
  const offset = (instant: number): number => {
    const stretch = Math.floor(instant / STRETCH);
    // Dates of a ledger are close together.
    if (stretch !== lastStretch) {
      within = withinStretch(stretch);
      lastStretch = stretch;
    }
    return within(instant);
  };
  return {
    dayAt: (instant) =>
      Math.floor((instant + offset(instant) * 60_000) / MILLISECONDS_PER_DAY) + SERIAL_OF_1970,
    startOf(day) {
      const midnight = (day - SERIAL_OF_1970) * MILLISECONDS_PER_DAY;
      const before = offset(midnight - MILLISECONDS_PER_DAY) * 60_000;
      const after = offset(midnight + MILLISECONDS_PER_DAY) * 60_000;
      const isChangedBefore = offset(midnight - before) * 60_000 !== before;
      const isAfterReal = offset(midnight - after) * 60_000 === after;
      // Where clocks jump over midnight neither holds: the day begins at the jump.
      return isChangedBefore && isAfterReal ? midnight - after : midnight - before;
    },
  };
}

function offsetWithin(stretch: number, offsetAt: (instant: number) => number): (instant: number) => number {
  const start = stretch * STRETCH;
  const first = offsetAt(start);
  const last = offsetAt(start + STRETCH);
  if (first === last) return () => first;
  const change = changeBetween(start, start + STRETCH, first, offsetAt);
  return (instant) => (instant < change ? first : last);
}

/** The minute on which the offset changes, by halving. */
function changeBetween(
  from: number,
  to: number,
  first: number,
  offsetAt: (instant: number) => number,
): number {
  let low = from / 60_000;
  let high = to / 60_000;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * 60_000) === first) low = middle;
    else high = middle;
  }
  return high * 60_000;
}
