import { describe, expect, test } from "vitest";
import { calendarLink, weekCalendar } from "../../src/sidebars/today/calendar";
import { on } from "../fixtures/days";
import { todayLine } from "../fixtures/today-line";

const today = on("27 Feb");
const line = todayLine({
  client: "Crane, Ltd & sons",
  do: "Send the offer; ask\nfor a date",
  why: "Agreed for 27 Feb 2026, today.",
  until: "1 Mar 2026",
  untilDay: on("1 Mar"),
});

describe("the link to Google Calendar", () => {
  test("is an all-day event on the last day, and ends on the next", () => {
    const link = new URL(calendarLink(line, today));
    expect(link.origin + link.pathname).toBe("https://calendar.google.com/calendar/render");
    expect(Object.fromEntries(link.searchParams)).toEqual({
      action: "TEMPLATE",
      text: "Crane, Ltd & sons: Send the offer; ask\nfor a date",
      dates: "20260301/20260302",
      details:
        "Agreed for 27 Feb 2026, today.\nphone call · bonus surprise\nIs remembered and gets something pleasant",
    });
  });

  test("is for today where there is no last day or it is past, and never beyond the week", () => {
    const dates = (untilDay: number | null) =>
      new URL(calendarLink({ ...line, untilDay }, today)).searchParams.get("dates");
    expect([null, on("1 Feb"), on("1 May")].map(dates)).toEqual([
      "20260227/20260228",
      "20260227/20260228",
      "20260305/20260306",
    ]);
  });
});

test("the week's calendar holds every line as an all-day event, with its texts escaped", () => {
  const file = weekCalendar([line, todayLine({ place: 7 })], "Today", today);
  const unfolded = file.replace(/\r\n[ \t]/g, "");
  expect(unfolded.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(unfolded).toContain("DTSTART;VALUE=DATE:20260301");
  expect(unfolded).toContain("DTEND;VALUE=DATE:20260302");
  expect(unfolded).toContain("DTSTART;VALUE=DATE:20260227");
  expect(unfolded).toContain(String.raw`SUMMARY:Crane\, Ltd & sons: Send the offer\; ask\nfor a date`);
  expect(new Set(unfolded.match(/UID:.*/g)).size).toBe(2);
});
