import { describe, expect, test } from "vitest";
import { twoSpreadsheets } from "../fixtures/sentences";

const sentences = twoSpreadsheets({
  Products: [
    ["Product", "Price", "Cost"],
    ["Coffee", 100, 60],
  ],
  Offers: [
    ["Offer", "Kind", "Discount"],
    ["Spring", "", 0.1],
    ["Autumn", "", 10],
  ],
  Nameless: [
    ["Предложение", "Скидка"],
    ["", 0.1],
  ],
  Sound: [
    ["Offer", "Discount"],
    ["Spring", 0.1],
  ],
  Tiers: [
    ["Tier", "Discount"],
    ["Gold", "lots"],
  ],
});

describe("what would hide a discount is refused in one sentence", () => {
  test("a discount of 10, meant as 10 %", async () => {
    expect(await sentences("=OFFER_WORST_BILL(Products!A1:C; Offers!A1:C)")).toMatchInlineSnapshot(`
      {
        "en": "OFFER_WORST_BILL: offers, row 3: Discount “10” must be a share from 0 to 100%",
        "ru": "OFFER_WORST_BILL: offers, строка 3: Скидка «10» — нужна доля от 0 до 100 %",
      }
    `);
  });

  test("an offer without a name", async () => {
    expect(await sentences("=OFFER_WORST_BILL(Products!A1:C; Nameless!A1:B)")).toMatchInlineSnapshot(`
      {
        "en": "OFFER_WORST_BILL: offers, row 2: Offer is blank",
        "ru": "OFFER_WORST_BILL: offers, строка 2: Предложение — не заполнено",
      }
    `);
  });

  test("a tier's discount that is no number", async () => {
    expect(
      await sentences("=OFFER_WORST_BILL(Products!A1:C; Sound!A1:B; Tiers!A1:B)"),
    ).toMatchInlineSnapshot(`
      {
        "en": "OFFER_WORST_BILL: tiers, row 2: Discount “lots” is not a number",
        "ru": "OFFER_WORST_BILL: tiers, строка 2: Скидка «lots» — не число",
      }
    `);
  });
});

describe("wrong values of OFFER_MARGIN are refused in one sentence", () => {
  test("a price below 0", async () => {
    expect(await sentences("=OFFER_MARGIN(-1; 60; 0)")).toMatchInlineSnapshot(`
      {
        "en": "OFFER_MARGIN: price must be an amount, 0 or more, got “-1”. Example: 1234.56",
        "ru": "OFFER_MARGIN: price — это сумма от 0, а указано «-1». Пример: 1234,56",
      }
    `);
  });

  test("a discount that is none", async () => {
    expect(await sentences('=OFFER_MARGIN(100; 60; "7%; lots")')).toMatchInlineSnapshot(`
      {
        "en": "OFFER_MARGIN: discounts must be shares from 0 to 100% or N-th free, joined by ;, got “7%; lots”. Example: 7%; 3+1",
        "ru": "OFFER_MARGIN: discounts — это доли от 0 до 100 % или «N+1», через ;, а указано «7%; lots». Пример: 7 %; 3+1",
      }
    `);
  });

  test("a margin above 100 %", async () => {
    expect(await sentences("=OFFER_MARGIN(100; 60; 0; 20)")).toMatchInlineSnapshot(`
      {
        "en": "OFFER_MARGIN: min_margin must be a share from 0 to 100%, got “20”. Example: 20%",
        "ru": "OFFER_MARGIN: min_margin — это доля от 0 до 100 %, а указано «20». Пример: 20 %",
      }
    `);
  });
});
