import { describe, expect, test } from "vitest";
import { offerMargin } from "../../src/functions/offer-margin";
import { figuresOf } from "../fixtures/figures";
import { problemOf } from "../fixtures/formulas";
import { english, russian } from "../fixtures/locales";

const offerMarginFigures = figuresOf(offerMargin);

describe("OFFER_MARGIN", () => {
  test("answers bill, margin, verdict and extra sales in four cells", () => {
    expect(offerMarginFigures(russian, 100, 60, "7 %; 3+1", "", "")).toEqual([
      [69.75, 9.75 / 69.75, "в норме", (100 - 69.75) / 9.75],
    ]);
    expect(offerMarginFigures(english, 100, 60, "20%", undefined, undefined)).toEqual([[80, 0.25, "ok", 1]]);
  });

  test("takes discounts joined by ; or in columns side by side, in one row or many", () => {
    const one = offerMarginFigures(russian, "1 000,00 ₽", 600, [[0.07, "3 + 1"]], "", "");
    expect(one).toEqual(offerMarginFigures(russian, 1000, 600, "7%;3+1", "", ""));
    const many = offerMarginFigures(
      russian,
      [[1000], [1000], [""], [200]],
      [[600], [600], [""], [100]],
      [
        [0.07, "3+1"],
        ["", ""],
        ["", ""],
        ["12,5 %", ""],
      ],
      "",
      "",
    );
    expect(many).toEqual([
      one[0],
      [1000, 0.4, "в норме", 0],
      ["", "", "", ""],
      [175, 75 / 175, "в норме", 1 / 3],
    ]);
  });

  test("a discount of the whole margin is zero, of more a loss, and no sales make up for it", () => {
    expect(offerMarginFigures(russian, 100, 70, [[0.3], ["40 %"], [1]], "", "")).toEqual([
      [70, 0, "ноль", "невозможно"],
      [60, -10 / 60, "убыток", "невозможно"],
      [0, "", "убыток", "невозможно"],
    ]);
    expect(offerMarginFigures(english, 100, 70, 0.3, "", "")).toEqual([[70, 0, "zero", "impossible"]]);
  });

  test("the floor is that of the row, else of Settings, else 0", () => {
    const settings = [
      ["Настройка", "Значение"],
      ["Порог маржи", "25 %"],
    ];
    const verdicts = (minMargin: unknown, table: unknown) =>
      offerMarginFigures(russian, [[80], [79]], 60, "", minMargin, table).map((row) => row[2]);
    expect(verdicts("", "")).toEqual(["в норме", "в норме"]);
    expect(verdicts("", settings)).toEqual(["в норме", "ниже порога"]);
    expect(verdicts([["30 %"], [0.1]], settings)).toEqual(["ниже порога", "в норме"]);
  });

  test("without a price or a cost it is blank; what cannot be read blanks its row", () => {
    expect(offerMarginFigures(russian, "", 60, "7%", "", "")).toEqual([["", "", "", ""]]);
    expect(
      offerMarginFigures(
        russian,
        [[100], [-1], ["много"], [100]],
        [[60], [1], [1], [""]],
        [[0.1], [0], [0], [0]],
        "",
        "",
      ),
    ).toEqual([
      [90, 1 / 3, "в норме", 1 / 3],
      ["", "", "", ""],
      ["", "", "", ""],
      ["", "", "", ""],
    ]);
  });

  test.each([7, "150%", "-5%", "3+", "0+1", "lots", "#N/A", true])("refuses %j as a discount", (discount) => {
    expect(problemOf(() => offerMarginFigures(english, 100, 60, discount, "", ""))).toMatchObject({
      code: "unreadable",
      argument: "discounts",
    });
  });

  test("refuses a price below 0 or beyond what is exact", () => {
    for (const price of [-1, 1e13]) {
      expect(problemOf(() => offerMarginFigures(english, price, 60, "", "", ""))).toMatchObject({
        argument: "price",
      });
    }
  });
});
