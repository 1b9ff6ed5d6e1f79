import { describe, expect, test } from "vitest";
import type { TodayPage } from "../../src/actions/today/list-today";
import {
  comingNext,
  type Filter,
  ownersOf,
  shownLines,
  type TodayList,
  withClient,
  withPage,
} from "../../src/sidebars/today/list";
import { todayLine } from "../fixtures/today-line";

const page = (more: Partial<TodayPage>): TodayPage => ({
  lines: [],
  next: null,
  asOf: 46096,
  total: 2500,
  capacity: null,
  ...more,
});
const everyone: Filter = { mine: null, hidden: new Set(), limit: 50 };
const places = (list: TodayList, filter = everyone) =>
  shownLines(list, filter).groups.map(({ lines }) => lines.map(({ place }) => place));

describe("a list that comes in pages", () => {
  test("has the number of loaded clients, and the nearest day of clients who are not on it", () => {
    const first = withPage(null, page({ next: { day: 46100, clients: 2 } }), 1200);
    const second = withPage(first, page({ next: { day: 46100, clients: 1 } }), 1200);
    const third = withPage(second, page({ next: { day: 46098, clients: 5 } }), 1200);
    expect([first.loaded, second.loaded, third.loaded]).toEqual([1200, 2400, 2500]);
    expect([comingNext(second), comingNext(third)]).toEqual([
      { day: 46100, clients: 3 },
      { day: 46098, clients: 5 },
    ]);
  });

  test("puts a later page's alarm before an earlier page's warm-up", () => {
    const first = withPage(null, page({ lines: [todayLine({ place: 1, rank: "warm-up" })] }), 1200);
    const second = withPage(first, page({ lines: [todayLine({ place: 1300, rank: "alarm" })] }), 1200);
    expect(places(second)).toEqual([[1300, 1]]);
  });
});

describe("a client who is read again", () => {
  const list = withPage(null, page({ lines: [todayLine({ place: 3 }), todayLine({ place: 5 })] }), 2500);
  const away = withClient(list, 3, page({ next: { day: 46110, clients: 1 } }));

  test("leaves the list, and is counted once among the next clients", () => {
    expect(places(away)).toEqual([[5]]);
    expect(comingNext(withClient(away, 3, page({ next: { day: 46110, clients: 1 } })))).toEqual({
      day: 46110,
      clients: 1,
    });
  });

  test("is on it again after an undo, and is not counted any more", () => {
    const back = withClient(away, 3, page({ lines: [todayLine({ place: 3 })] }));
    expect(places(back)).toEqual([[3, 5]]);
    expect(comingNext(back)).toBeNull();
  });
});

describe("what is shown", () => {
  const lines = [
    todayLine({ place: 1, client: "Boris", ownerKey: "ivan", owner: "Ivan" }),
    todayLine({ place: 2, ownerKey: "ivan", owner: "Ivan" }),
    todayLine({ place: 3, ownerKey: "", owner: "" }),
    todayLine({ place: 4, ownerKey: "olga", owner: "Olga" }),
  ];
  const list = withPage(null, page({ lines }), 2500);

  test("is mine alone when I ask for it", () => {
    expect(places(list, { ...everyone, mine: "olga" })).toEqual([[4]]);
    expect(ownersOf(list).map(({ name }) => name)).toEqual(["Ivan", "Olga", ""]);
  });

  test("ends at the limit, and has the number of the others", () => {
    expect(places(list, { ...everyone, limit: 3 })).toEqual([[1, 2], [4]]);
    expect(shownLines(list, { ...everyone, limit: 3 }).more).toBe(1);
  });

  test("leaves out what was put aside, counts it, and lets the next one in under the daily capacity", () => {
    const tight = withPage(null, page({ lines, capacity: 1 }), 2500);
    const filter = { ...everyone, hidden: new Set(["Boris"]) };
    expect(places(tight)).toEqual([[1], [4], [3]]);
    expect(places(tight, filter)).toEqual([[2], [4], [3]]);
    expect(shownLines(tight, filter).hidden).toBe(1);
  });
});
