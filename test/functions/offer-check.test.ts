import { describe, expect, test } from "vitest";
import { offerCheck } from "../../src/functions/offer-check";
import { receiptCheck } from "../../src/functions/receipt-check";
import { problemOf } from "../fixtures/formulas";
import { english, russian } from "../fixtures/locales";

const touches = [
  ["Дата", "Клиент", "Канал", "Содержание", "Предложение"],
  ["01.03.2026", "Анна", "SMS", "предложение", "Весна"],
  ["05.03.2026", "Анна", "SMS", "предложение", "Весна"],
  ["01.03.2026", "Борис", "SMS", "новости", "Весна"],
  ["скоро", "Вера", "SMS", "предложение", "Весна"],
];

describe("OFFER_CHECK", () => {
  test("is blank for a sound offer", () => {
    expect(
      offerCheck(
        russian,
        "Латте за полцены",
        "нам 5 лет",
        "31.03.2026",
        "да",
        "да",
        "15.03.2026",
        "",
        "",
        "",
        "",
      ),
    ).toBe("");
  });

  test("names each violation with what to do, in the spreadsheet's language", () => {
    expect(
      offerCheck(
        russian,
        "Только у нас специального\nпредложения",
        "",
        "01.03.2026",
        "",
        "нет",
        "02.03.2026",
        "",
        "",
        "",
        "",
      ),
    ).toBe(
      "«специального предложения» уже никто не замечает: скажите, что даёте и почему. " +
        "Нет причины: напишите, почему предлагаете, например наш день рождения или новый урожай. " +
        "Срок прошёл 01.03.2026: назначьте день позже. " +
        "Не сказано, что воспользоваться можно один раз: скажите об этом и поставьте «да» в столбце «Один раз». " +
        "Не сказано, что больше так не будет: скажите об этом и поставьте «да» в столбце «Больше не повторится».",
    );
    expect(
      offerCheck(english, "Half price", "our special offer", "", true, "yes", "2026-03-02", "", "", "", ""),
    ).toBe(
      "“special offer” is worn out and passed over: say what is given and why. No deadline: name the last day, under Until.",
    );
  });

  test("refuses a second issue to the same client, by the touches up to the day", () => {
    const issued = (client: unknown, asOf: string, offer = "весна ") =>
      offerCheck(russian, "Латте", "нам 5 лет", "31.03.2026", "да", "да", asOf, offer, client, touches, "");
    expect(issued([["анна"], ["Борис"], ["Вера"], ["Глеб"]], "15.03.2026")).toEqual([
      ["Этот клиент уже получил его 01.03.2026: придумайте другое."],
      [""],
      [""],
      [""],
    ]);
    expect(issued("Анна", "28.02.2026")).toBe("");
    expect(issued("Анна", "15.03.2026", "Осень")).toBe("");
  });

  test("answers a column for columns, and blank for a blank row", () => {
    expect(
      offerCheck(
        russian,
        [["Латте"], [""], ["Спецпредложение"]],
        [["нам 5 лет"], [""], ["нам 5 лет"]],
        [["31.03.2026"], [""], ["31.03.2026"]],
        "да",
        "да",
        "15.03.2026",
        "",
        "",
        "",
        "",
      ),
    ).toEqual([[""], [""], ["«Спецпредложение» уже никто не замечает: скажите, что даёте и почему."]]);
  });

  test("refuses a day it cannot read", () => {
    expect(
      problemOf(() => offerCheck(russian, "", "", "скоро", "", "", "15.03.2026", "", "", "", "")),
    ).toMatchObject({ code: "unreadable", argument: "until" });
    expect(problemOf(() => offerCheck(russian, "", "", "", "", "", "", "", "", "", ""))).toMatchObject({
      code: "blank argument",
      argument: "as_of",
    });
  });
});

describe("RECEIPT_CHECK", () => {
  test("answers blank or what is wrong, for a value or a column", () => {
    expect(
      receiptCheck(russian, [
        ["Ваш отзыв: t.me/cafe"],
        ["Спасибо!"],
        [""],
        ["Чай 10 ₽, кофе 20 ₽, сок 30 ₽, вода 5 ₽, торт 9 ₽"],
      ]),
    ).toEqual([
      [""],
      ["Не нашлось ни предложения, ни сведений о покупке, ни способа оставить отзыв: добавьте что-то одно."],
      [""],
      [
        "Не нашлось ни предложения, ни сведений о покупке, ни способа оставить отзыв: добавьте что-то одно. " +
          "Похоже на прайс-лист (цен: 5): оставьте одно предложение.",
      ],
    ]);
    expect(receiptCheck(english, "Thank you")).toBe(
      "Neither an offer, nor information on the purchase, nor a way to give feedback was found: add one.",
    );
  });
});
