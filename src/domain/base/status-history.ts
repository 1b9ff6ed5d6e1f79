import { countThrough } from "../history/purchase-history";
import { changesIn, type DatedChange, type StatusChange, statusChanges } from "../status/status-changes";
import type { Day, Days } from "../values/day";
import { median } from "../values/median";
import { isOver, type Month } from "../values/month";
import { countsAtMonthEnds, monthsOfBase, type StatusCounts, type StatusTimeline } from "./status-timelines";

/** Status changes in a base in one month. */
export interface StatusMonth {
  readonly month: Month;
  /** The month is not over on the day of the question. */
  readonly isPartial: boolean;
  /** How many clients went through each change. */
  readonly changes: Readonly<Record<StatusChange, number>>;
  readonly conversion: Conversion;
  /** Clients by status at its end; of the running month, on the day of the question. */
  readonly atEnd: StatusCounts;
}

/** How the newcomers of a month became fans. */
export interface Conversion {
  /** Newcomers first made in the month. */
  readonly newcomers: number;
  /** Those of them who became fans by the day of the question. */
  readonly becameFans: number;
  /** null without newcomers. */
  readonly share: number | null;
  /** The median of days from newcomer to fan; null where none became one. */
  readonly medianDays: Days | null;
}

/**
 * The statuses of a base by month: newcomers and fans made, who fell asleep, woke up, left and was won back, how newcomers became fans, and the
 * clients by status at the end.
 *
 * @param months all of the base unless given: months in a row, the last of them that of the day of the question
 * @see theory 11.3
 */
export function statusHistory(
  clients: readonly StatusTimeline[],
  asOf: Day,
  months: readonly Month[] = monthsOfBase(clients, asOf),
): StatusMonth[] {
  const starts = months.map(({ first }) => first);
  const changes = months.map(noChanges);
  const ways = months.map((): (Days | null)[] => []);
  for (const { spans } of clients) {
    const known = changesIn(spans);
    for (const { change, day } of known) {
      const month = countThrough(starts, day) - 1;
      if (month < 0) continue;
      changes[month]![change]++;
      if (change === "newcomer made") ways[month]!.push(daysToFan(known, day));
    }
  }
  const counts = countsAtMonthEnds(clients, months, asOf);
  return months.map((month, i) => ({
    month,
    isPartial: !isOver(month, asOf),
    changes: changes[i]!,
    conversion: conversionOf(ways[i]!),
    atEnd: counts[i]!,
  }));
}

/** @param ways for each newcomer the days until they became a fan; null = not a fan yet */
function conversionOf(ways: readonly (Days | null)[]): Conversion {
  const days = ways.filter((way) => way !== null);
  return {
    newcomers: ways.length,
    becameFans: days.length,
    share: ways.length === 0 ? null : days.length / ways.length,
    medianDays: median(days),
  };
}

function daysToFan(known: readonly DatedChange[], newcomer: Day): Days | null {
  const fan = known.find(({ change }) => change === "fan made");
  return fan === undefined ? null : fan.day - newcomer;
}

function noChanges(): Record<StatusChange, number> {
  return Object.fromEntries(statusChanges.map((change) => [change, 0])) as Record<StatusChange, number>;
}
