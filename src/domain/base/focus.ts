import type { Base } from "../records/base";
import type { Status } from "../records/status";
import { isWithin } from "../touches/touch-count";
import type { Day, Days } from "../values/day";
import { type StatusTimeline, statusAt } from "./status-timelines";

/** What a touch works for: winning a client, keeping one, or getting one back. */
export type Effort = "attraction" | "retention" | "return";

export const efforts: readonly Effort[] = ["attraction", "retention", "return"];

/** What the touches of a time went into. */
export interface Focus {
  readonly all: number;
  readonly touches: Readonly<Record<Effort, number>>;
}

/** What a touch to a client of some status works for. @see theory 11.6 */
export function effortOf(status: Status): Effort {
  switch (status) {
    case "target":
    case "lead":
      return "attraction";
    case "newcomer":
    case "fan":
      return "retention";
    case "sleeping":
    case "returner":
      return "return";
  }
}

/**
 * How many touches of the last days went into winning clients, keeping them and getting them back, by the status that each client had on
 * the day of the touch.
 *
 * @param days how many last days; null = all touches up to the day
 * @see theory 11.6
 */
export function focusOfEffort(
  { touches }: Base,
  clients: readonly StatusTimeline[],
  days: Days | null,
  asOf: Day,
): Focus {
  const count = { attraction: 0, retention: 0, return: 0 };
  for (const { place, spans } of clients) {
    for (const { day } of touches?.get(place) ?? []) {
      if (isWithin(day, days ?? asOf, asOf)) count[effortOf(statusAt(spans, day))]++;
    }
  }
  return { all: count.attraction + count.retention + count.return, touches: count };
}

/** The share of touches that went into an effort; null without touches. */
export function effortShare({ all, touches }: Focus, effort: Effort): number | null {
  return all === 0 ? null : touches[effort] / all;
}
