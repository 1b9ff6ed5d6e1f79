/** Milliseconds on a wall clock, counted as if the clock were in UTC. */
export type WallClock = number;

/** The clock of one time zone: between instants and what the wall shows there. */
export interface Zone {
  readonly name: string;
  wallClock(instant: number): WallClock;
  instant(wallClock: WallClock): number;
}

const hour = 3_600_000;

/** The zone by its IANA name, `Europe/Berlin`; an hour that the clocks skip reads as the hour after. */
export function zoneNamed(name: string): Zone {
  const format = clockFormat(name);
  const offsets = new Map<number, number>();
  const offset = (instant: number) => {
    const quarter = Math.floor(instant / (hour / 4));
    const known = offsets.get(quarter) ?? readClock(format, instant) - Math.floor(instant / 1000) * 1000;
    offsets.set(quarter, known);
    return known;
  };
  return {
    name,
    wallClock: (instant) => instant + offset(instant),
    instant: (wall) => {
      const [earlier, later] = [offset(wall - 24 * hour), offset(wall + 24 * hour)];
      return offset(wall - earlier) === earlier || offset(wall - later) !== later
        ? wall - earlier
        : wall - later;
    },
  };
}

function clockFormat(zone: string): Intl.DateTimeFormat {
  const digits = "2-digit";
  return new Intl.DateTimeFormat("en-US", {
    timeZone: zone === "GMT" ? "UTC" : zone,
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: digits,
    day: digits,
    hour: digits,
    minute: digits,
    second: digits,
  });
}

function readClock(format: Intl.DateTimeFormat, instant: number): WallClock {
  const parts: Partial<Record<string, string>> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
  const number = (part: string) => Number(parts[part]);
  const year = parts.era === "BC" ? 1 - number("year") : number("year");
  const midnight = new Date(0).setUTCFullYear(year, number("month") - 1, number("day"));
  return midnight + number("hour") * hour + number("minute") * 60_000 + number("second") * 1000;
}
