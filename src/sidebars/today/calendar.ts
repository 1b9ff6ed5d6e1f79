import ical from "ical-generator";
import type { TodayLine } from "../../actions/today/today-lines";
import { calendarOf, type Day } from "../../domain/values/day";

const week = 7;

/** A link that opens Google Calendar with the line as an all-day event; nothing is written without the user. */
export function calendarLink(line: TodayLine, asOf: Day): string {
  const day = eventDay(line, asOf);
  const query = [
    ["action", "TEMPLATE"],
    ["text", title(line)],
    ["dates", `${compactDay(day)}/${compactDay(day + 1)}`],
    ["details", details(line)],
  ];
  const written = query.map(([name, value]) => `${name}=${encodeURIComponent(value!)}`).join("&");
  return `https://calendar.google.com/calendar/render?${written}`;
}

/** The lines as all-day events of the coming week, for any calendar. */
export function weekCalendar(lines: readonly TodayLine[], name: string, asOf: Day): string {
  const calendar = ical({ name, prodId: "//Repeat Sales Roadmap//Today//EN" });
  for (const line of lines) {
    const day = eventDay(line, asOf);
    calendar.createEvent({
      id: `${asOf}-${line.place}@repeat-sales-roadmap`,
      start: utcDate(day),
      end: utcDate(day + 1),
      allDay: true,
      stamp: utcDate(asOf),
      summary: title(line),
      description: details(line),
    });
  }
  return calendar.toString();
}

/** The last day on which it makes sense, within the week; today where there is no such day. */
function eventDay({ untilDay }: TodayLine, asOf: Day): Day {
  return Math.min(Math.max(untilDay ?? asOf, asOf), asOf + week - 1);
}

function title({ client, do: what }: TodayLine): string {
  return `${client}: ${what}`;
}

function details({ why, channel, content, clientBenefit }: TodayLine): string {
  return [why, [channel, content].filter((word) => word !== "").join(" · "), clientBenefit]
    .filter((part) => part !== "")
    .join("\n");
}

function compactDay(day: Day): string {
  const { year, month, date } = calendarOf(day);
  return `${year}${String(month).padStart(2, "0")}${String(date).padStart(2, "0")}`;
}

function utcDate(day: Day): Date {
  const { year, month, date } = calendarOf(day);
  return new Date(Date.UTC(year, month - 1, date));
}
