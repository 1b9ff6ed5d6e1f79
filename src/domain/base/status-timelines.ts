import { type ClientTimeline, clientTimeline } from "../client/client-timeline";
import type { Base } from "../records/base";
import { rowsByClient } from "../records/ledger";
import { type Status, statuses } from "../records/status";
import { type StatusSpan, statusSpans } from "../status/status-spans";
import { beforeAllDays, type Day } from "../values/day";
import { type Month, monthsBetween } from "../values/month";

/** The whole past of one client of a base: every count by month is read from it. @see theory 4.4 */
export interface StatusTimeline {
  /** Place in the list of clients. */
  readonly place: number;
  readonly timeline: ClientTimeline;
  /** The statuses, oldest first; the first has no beginning. */
  readonly spans: readonly StatusSpan[];
  /** The first day that anything dated is known of the client; null = nothing is, and the client counts as always there. */
  readonly knownSince: Day | null;
}

/** How many clients had each status. */
export type StatusCounts = Readonly<Record<Status, number>>;

/** The timelines of all clients of a base, each read once: linear in rows and touches. @see theory 4.4 */
export function statusTimelines(base: Base, asOf: Day): StatusTimeline[] {
  const timelineOf = statusTimelineReader(base, asOf);
  return base.clients.map((_, place) => timelineOf(place));
}

/** The same client by client, for work that is done in parts. */
export function statusTimelineReader(base: Base, asOf: Day): (place: number) => StatusTimeline {
  const rowsOf = rowsByClient(base.ledger, base.clients.length, asOf);
  return (place) => {
    const timeline = clientTimeline(base, place, base.clients[place]!, rowsOf(place), asOf);
    const spans = statusSpans(timeline, base.settings, asOf);
    return { place, timeline, spans, knownSince: knownSince(base, place, timeline, asOf) };
  };
}

/** The status that held on a day. @see theory 4.4 */
export function statusAt(spans: readonly StatusSpan[], day: Day): Status {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spans[middle]!.from! <= day) low = middle;
    else high = middle - 1;
  }
  return spans[low]!.status;
}

/** The status at the end of each month, of the running one on the day of the question; null while nothing was known of the client. */
export function statusAtMonthEnds(
  { spans, knownSince }: StatusTimeline,
  months: readonly Month[],
  asOf: Day,
): (Status | null)[] {
  let span = 0;
  return months.map(({ last }) => {
    const end = Math.min(last, asOf);
    if (knownSince !== null && knownSince > end) return null;
    while (span + 1 < spans.length && spans[span + 1]!.from! <= end) span++;
    return spans[span]!.status;
  });
}

/** Clients by status at the end of each month, of the running one on the day of the question. @see theory 11.3 */
export function countsAtMonthEnds(
  clients: readonly StatusTimeline[],
  months: readonly Month[],
  asOf: Day,
): StatusCounts[] {
  const counts = months.map(() => noClients());
  for (const client of clients) {
    statusAtMonthEnds(client, months, asOf).forEach((status, month) => {
      if (status !== null) counts[month]![status]++;
    });
  }
  return counts;
}

/** The months of a base: from the first day that anything is known of a client, but not before `from`, through the running one. */
export function monthsOfBase(
  clients: readonly StatusTimeline[],
  asOf: Day,
  from: Day = beforeAllDays,
): Month[] {
  let first: Day = asOf;
  for (const { knownSince } of clients) if (knownSince !== null && knownSince < first) first = knownSince;
  return monthsBetween(Math.max(first, from), asOf);
}

function noClients(): Record<Status, number> {
  return Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
}

/** A future day on the sheet of clients does not count yet. */
function knownSince(base: Base, place: number, timeline: ClientTimeline, asOf: Day): Day | null {
  const { client, rows } = timeline;
  const days = [client.addedOn, client.leadSince, client.leftOn, base.ledger.day[rows[0] ?? -1] ?? null];
  for (const touch of base.touches?.get(place) ?? []) days.push(touch.day);
  const known = days.filter((day) => day !== null && day <= asOf) as Day[];
  return known.length === 0 ? null : Math.min(...known);
}
