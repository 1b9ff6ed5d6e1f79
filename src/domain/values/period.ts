import { calendarOf, type Day, dayOf } from "./day";
import { monthOf } from "./month";

/** How a base is counted over time. @see theory 11.1 */
export type PeriodKind = "week" | "month" | "year";

/** A week from Monday to Sunday, a month or a year of the calendar. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

/** The period that contains a day. */
export function periodOf(kind: PeriodKind, day: Day): Period {
  switch (kind) {
    case "week": {
      const monday = day - ((((day - firstMonday) % 7) + 7) % 7);
      return { first: monday, last: monday + 6 };
    }
    case "month":
      return monthOf(day);
    case "year": {
      const { year } = calendarOf(day);
      return { first: dayOf(year, 1, 1)!, last: dayOf(year, 12, 31)! };
    }
  }
}

/** Every period from the one of the first day through the one of the last, which may not be over yet. */
export function periodsBetween(kind: PeriodKind, from: Day, through: Day): Period[] {
  const periods: Period[] = [];
  for (let period = periodOf(kind, from); period.first <= through; period = periodOf(kind, period.last + 1)) {
    periods.push(period);
  }
  return periods;
}

/** 1 Jan 1900, a Monday. */
const firstMonday = 2;
