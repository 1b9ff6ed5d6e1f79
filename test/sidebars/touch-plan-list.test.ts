import { describe, expect, test } from "vitest";
import type { CreditLine, CreditPage } from "../../src/actions/touches/list-credits";
import {
  type CreditFilter,
  type CreditList,
  countsByKind,
  shownCredits,
  withClient,
  withPage,
} from "../../src/sidebars/touch-plan/list";

const line = (place: number, client: string, code: CreditLine["code"], owner = ""): CreditLine => ({
  place,
  client,
  owner,
  code,
  usefulShort: null,
  nextDay: null,
});
const page = (...lines: CreditLine[]): CreditPage => ({ asOf: 46096, total: 4, lines });
const first = withPage(null, page(line(0, "Anna", "allowed", "Olga"), line(1, "Семён", "share")));
const whole = withPage(first, page(line(2, "Vera", "share", "Olga"), line(3, "Gleb", "allowed")));
const everyone: CreditFilter = { kind: "all", search: "", limit: 50 };
const names = (list: CreditList, filter: Partial<CreditFilter>) =>
  shownCredits(list, { ...everyone, ...filter }).lines.map(({ client }) => client);

describe("the list of credits", () => {
  test("grows by pages", () => {
    expect([first, whole].map((list) => [list.lines.length, list.total])).toEqual([
      [2, 4],
      [4, 4],
    ]);
  });

  test("counts the clients of each kind, and leaves out kinds without clients", () => {
    expect([...countsByKind(whole)]).toEqual([
      ["all", 4],
      ["allowed", 2],
      ["share", 2],
    ]);
  });

  test("shows one kind", () => {
    expect(names(whole, { kind: "allowed" })).toEqual(["Anna", "Gleb"]);
  });

  test("finds clients by a part of their name or of their owner's, however it is typed", () => {
    expect(names(whole, { search: "олга" })).toEqual([]);
    expect(names(whole, { search: " oLG" })).toEqual(["Anna", "Vera"]);
    expect(names(whole, { search: "семе" })).toEqual(["Семён"]);
    expect(names(whole, { search: "vera", kind: "allowed" })).toEqual([]);
  });

  test("shows the first lines, and the number of the others", () => {
    expect(shownCredits(whole, { ...everyone, limit: 3 })).toMatchObject({ lines: { length: 3 }, more: 1 });
    expect(shownCredits(whole, everyone).more).toBe(0);
  });
});

describe("a client who is read again", () => {
  test("has the new credit in the old place", () => {
    const again = withClient(whole, 1, page(line(1, "Семён", "allowed")));
    expect(again?.lines.map(({ code }) => code)).toEqual(["allowed", "allowed", "share", "allowed"]);
  });

  test("is not found where the row now holds another client, or the number of clients has changed", () => {
    expect(withClient(whole, 1, page(line(1, "Egor", "allowed")))).toBeNull();
    expect(withClient(whole, 1, { ...page(line(1, "Семён", "allowed")), total: 5 })).toBeNull();
    expect(withClient(whole, 1, page())).toBeNull();
  });
});
