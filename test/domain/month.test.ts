import { expect, test } from "vitest";
import { isOver, lastFullMonths, monthLater, monthOf, monthsBetween } from "../../src/domain/values/month";
import { on } from "../fixtures/days";

test("a month ends on its last day, in leap years too", () => {
  expect(monthOf(on("10 Feb 2024"))).toEqual({ first: on("1 Feb 2024"), last: on("29 Feb 2024") });
  expect(monthOf(on("31 Dec 2025"))).toEqual({ first: on("1 Dec 2025"), last: on("31 Dec 2025") });
});

test("months are counted over the end of a year, both ways", () => {
  const january = monthOf(on("31 Jan 2026"));
  expect(monthLater(january, 1)).toEqual(monthOf(on("28 Feb 2026")));
  expect(monthLater(january, -1)).toEqual(monthOf(on("1 Dec 2025")));
});

test("a span has every month that it touches", () => {
  const months = monthsBetween(on("31 Dec 2025"), on("1 Feb 2026"));
  expect(months.map(({ first }) => first)).toEqual([on("1 Dec 2025"), on("1 Jan 2026"), on("1 Feb 2026")]);
});

test("a month counts as full on its last day, and not on the day before", () => {
  expect(lastFullMonths(on("28 Feb 2026"), 2).map(({ first }) => first)).toEqual([
    on("1 Jan 2026"),
    on("1 Feb 2026"),
  ]);
  expect(lastFullMonths(on("27 Feb 2026"), 2).map(({ first }) => first)).toEqual([
    on("1 Dec 2025"),
    on("1 Jan 2026"),
  ]);
  expect(isOver(monthOf(on("28 Feb 2026")), on("27 Feb 2026"))).toBe(false);
});
