import { describe, expect, test } from "vitest";
import { clientPostPurchase } from "../../src/functions/client-post-purchase";
import { problemOf } from "../fixtures/formulas";
import { dateCell, english, russian, serial } from "../fixtures/locales";

const days = ["01.03.2026", "02.03.2026", "03.03.2026", "07.03.2026", "08.03.2026", "09.03.2026"];

describe("CLIENT_POST_PURCHASE", () => {
  test("is too early, open with the days left, or closed, in Russian", () => {
    expect(
      clientPostPurchase(
        russian,
        "01.03.2026",
        days.map((day) => [day]),
        "",
      ),
    ).toEqual(
      [
        "ещё рано, до 03.03.2026",
        "ещё рано, до 03.03.2026",
        "открыто, осталось 5 дней",
        "открыто, остался 1 день",
        "открыто, последний день",
        "закрыто",
      ].map((words) => [words]),
    );
  });

  test("is the same in English", () => {
    expect(days.map((day) => clientPostPurchase(english, "2026-03-01", day, ""))).toEqual([
      "too early until 3 Mar 2026",
      "too early until 3 Mar 2026",
      "open, 5 days left",
      "open, 1 day left",
      "open, last day",
      "closed",
    ]);
  });

  test("takes a column of last purchases, and is blank where there was none or it is still to come", () => {
    const lasts = [[dateCell("2026-03-01")], [""], [serial("2026-03-03")], ["вчера"], ["06.03.2026"], [""]];
    expect(clientPostPurchase(russian, lasts, "05.03.2026", "")).toEqual([
      ["открыто, осталось 3 дня"],
      [""],
      ["открыто, осталось 5 дней"],
      [""],
      [""],
    ]);
    expect(clientPostPurchase(russian, "", "05.03.2026", "")).toBe("");
  });

  test("takes the window from the settings", () => {
    const settings = [
      ["Настройка", "Значение"],
      ["Предложение после покупки: с какого дня", 0],
      ["Предложение после покупки: по какой день", 21],
    ];
    expect(clientPostPurchase(russian, "01.03.2026", "01.03.2026", settings)).toBe(
      "открыто, остался 21 день",
    );
    expect(clientPostPurchase(russian, "01.03.2026", "23.03.2026", settings)).toBe("закрыто");
  });

  test("refuses a day that is missing or unreadable", () => {
    const refused = (last: unknown, asOf: unknown) =>
      problemOf(() => clientPostPurchase(russian, last, asOf, ""));
    expect(refused("01.03.2026", "")).toEqual({ code: "blank argument", argument: "as_of", expects: "day" });
    expect(refused("скоро", "01.03.2026")).toMatchObject({ code: "unreadable", argument: "last_purchase" });
  });
});
