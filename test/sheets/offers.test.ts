import { describe, expect, test } from "vitest";
import { offersSheet } from "../../src/sheets/columns/offers";
import { readOffers } from "../../src/sheets/readers/offers";
import { readTable } from "../../src/sheets/tables/table";
import { on } from "../fixtures/days";
import { english, russian } from "../fixtures/locales";

const read = (header: string[], ...rows: unknown[][]) =>
  readOffers(
    readTable("offers", [header, ...rows], offersSheet),
    header.includes("Предложение") ? russian : english,
  );

describe("readOffers", () => {
  test("reads a row written in Russian, with a discount in per cent and programmes joined by ;", () => {
    const header = [
      "Предложение",
      "Вид",
      "До какого дня",
      "Один раз",
      "Для статуса",
      "Товар",
      "Скидка",
      "Не вместе с",
    ];
    const row = [
      "Осень",
      "Скидка за объём",
      "01.03.2026",
      "да",
      "Поклонник",
      "Кофе",
      "7,5 %",
      "Весна; УРОВЕНЬ;баллы",
    ];
    const { offers, problems } = read(header, row);
    expect(problems).toEqual([]);
    expect(offers).toMatchObject([
      {
        name: "Осень",
        key: "осень",
        kind: "volume discount",
        until: on("1 Mar"),
        isOnce: true,
        saysNoRepeat: false,
        forStatus: "fan",
        product: "кофе",
        discount: 0.075,
        notWith: ["весна", "tier", "points"],
      },
    ]);
  });

  test("takes a blank kind as a limited offer, and requires nothing where a cell is blank", () => {
    expect(read(["Offer"], ["Spring"]).offers).toEqual([
      {
        name: "Spring",
        key: "spring",
        kind: "limited offer",
        text: "",
        reason: "",
        until: null,
        isOnce: false,
        saysNoRepeat: false,
        forSegment: null,
        forStatus: null,
        forTier: null,
        product: null,
        discount: 0,
        freeAfter: null,
        rewardSum: null,
        minQuantity: null,
        notWith: [],
      },
    ]);
  });

  test("reads the numbers of the other kinds", () => {
    const header = ["Offer", "Kind", "Free after, units", "Reward sum", "From quantity"];
    expect(
      read(header, ["4th cup", "n-th free", 3, "", ""], ["Delivery", "sum reward", "", "10 000.50", ""])
        .offers,
    ).toMatchObject([
      { kind: "n-th free", freeAfter: 3, rewardSum: null },
      { kind: "sum reward", freeAfter: null, rewardSum: 1_000_050 },
    ]);
  });

  test("reports what it cannot read, and keeps the row without it", () => {
    const header = ["Offer", "Kind", "Discount", "Free after, units", "Until"];
    const { offers, problems } = read(
      header,
      ["A", "magic", 7, 2.5, "soon"],
      ["", "n-th free", "", 3, ""],
      ["", "", "", "", ""],
    );
    expect(offers).toMatchObject([
      { name: "A", kind: "limited offer", discount: 0, freeAfter: null, until: null },
    ]);
    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, "kind", "unknown word"],
      [2, "until", "not a day"],
      [2, "discount", "not a share"],
      [2, "freeAfter", "not whole"],
      [3, "offer", "blank"],
    ]);
  });
});
