const MILLISECONDS_PER_MINUTE = 60_000;

/**
 * Offset of a time zone at an instant, in minutes east of UTC. `Intl` calls no service; where a runtime does not have it or the zone, Utilities is
 * used.
 */
export function zoneOffset(timeZone: string): (instant: number) => number {
  let wallClock: ((instant: number) => number) | null = null;
  return (instant) => {
    wallClock ??= wallClockByIntl(timeZone) ?? wallClockByUtilities(timeZone);
    return Math.round((wallClock(instant) - instant) / MILLISECONDS_PER_MINUTE);
  };
}

/** What a clock on the wall shows, as if it were UTC. */
function wallClockByIntl(timeZone: string): ((instant: number) => number) | null {
  try {
    const format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
    return (instant) => {
      const parts: Record<string, number> = {};
      for (const { type, value } of format.formatToParts(instant)) parts[type] = Number(value);
      return Date.UTC(parts.year!, parts.month! - 1, parts.day!, parts.hour!, parts.minute!);
    };
  } catch {
    return null;
  }
}

function wallClockByUtilities(timeZone: string): (instant: number) => number {
  return (instant) => {
    const written = Utilities.formatDate(new Date(instant), timeZone, "yyyy-MM-dd-HH-mm");
    const [year, month, date, hour, minute] = written.split("-").map(Number) as [
      number,
      number,
      number,
      number,
      number,
    ];
    return Date.UTC(year, month - 1, date, hour, minute);
  };
}
