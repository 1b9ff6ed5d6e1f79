import { describe, expect, test } from "vitest";
import { clientTo } from "../../src/functions/client-to";
import type { Cell } from "../../src/sheets/reading/cell";
import { problemOf } from "../fixtures/formulas";
import { dateCell, english, russian } from "../fixtures/locales";
import { twoSpreadsheets } from "../fixtures/sentences";

const clients = [
  ["Client", "Phone", "Cycle, days", "Left on", "Consent"],
  ["Ann", "1", 30, "", ""],
  ["Bob", "", 30, "", ""],
  ["", "", "", "", ""],
  ["Cat", "", 30, "2026-03-10", "no"],
  ["Dan", "", 30, "", ""],
];
const header = ["Date", "Client", "Amount", "Quantity"];
const purchases = [
  header,
  ["2026-02-01", "Ann", 7000, 1],
  ["2026-03-01", "Ann", 700, 1],
  ["2026-03-01", "Cat", 100, 10],
  ["2026-01-01", "Dan", 100, ""],
  ["2026-02-01", "Dan", 100, ""],
  ["2026-03-15", "Dan", 100, ""],
];
const tiers = [
  ["Tier", "Min spend", "Min purchases", "Window, days"],
  ["Base", "", "", ""],
  ["Silver", 10000, "", 60],
  ["Gold", 30000, 6, ""],
];
const touches = [
  ["Date", "Client", "Channel", "Content"],
  ["2026-03-01", "Ann", "phone call", "news"],
  ["2026-03-02", "Ann", "phone call", "news"],
  ["2026-03-03", "Ann", "phone call", "news"],
  ...Array.from({ length: 8 }, () => ["2026-03-02", "Dan", "phone call", "news"]),
  ["2026-03-12", "Dan", "phone call", "offer"],
  ...Array.from({ length: 8 }, () => ["2026-03-02", "Cat", "phone call", "news"]),
];
const asOf = "2026-03-15";

const to = (goal: Cell, locale = english) =>
  clientTo(locale, clients, goal, purchases, asOf, "", "", tiers, touches, "");
/** Sentences, a client each. */
const sentences = (goal: Cell, locale = english) =>
  Object.fromEntries(
    to(goal, locale)
      .flatMap((row) => (row[0] ? [[row[0], row.at(-1)]] : []))
      .slice(1),
  );

describe("CLIENT_TO", () => {
  test("answers a row for each client: what, how much, until when, and a sentence", () => {
    expect(to("Silver")).toEqual([
      ["Client", "Kind", "Amount", "Quantity", "Until", "Do"],
      ["Ann", "purchase", 2300, "", dateCell("2026-04-01"), "2,300 more in one purchase by 1 Apr 2026."],
      ["Bob", "purchase", 10000, "", "", "10,000 more in one purchase."],
      ["", "", "", "", "", ""],
      ["Cat", "purchase", 9900, "", dateCell("2026-04-29"), "9,900 more in one purchase by 29 Apr 2026."],
      ["Dan", "purchase", 9800, "", dateCell("2026-04-01"), "9,800 more in one purchase by 1 Apr 2026."],
    ]);
  });

  test("to become a fan", () => {
    expect(sentences("fan")).toMatchInlineSnapshot(`
      {
        "Ann": "One purchase.",
        "Bob": "Not by one event: 3 more purchases, on different days.",
        "Cat": "One purchase of 110 or more and quantity 11 or more.",
        "Dan": "Already so, through 14 Apr 2026; one purchase by then keeps it so.",
      }
    `);
    expect(sentences("поклонник", russian)).toMatchInlineSnapshot(`
      {
        "Ann": "Одна покупка.",
        "Bob": "Одним событием никак: нужно ещё 3 покупки в разные дни.",
        "Cat": "Одна покупка на сумму от 110 и количеством от 11.",
        "Dan": "Уже так, по 14.04.2026 включительно; чтобы так и осталось, нужна покупка не позже этого дня.",
      }
    `);
  });

  test("to become a newcomer", () => {
    expect(sentences("newcomer")).toMatchInlineSnapshot(`
      {
        "Ann": "Already so, through 31 Mar 2026.",
        "Bob": "One purchase.",
        "Cat": "One purchase.",
        "Dan": "Not by one event: a newcomer has bought less.",
      }
    `);
    expect(sentences("новичок", russian)).toMatchInlineSnapshot(`
      {
        "Ann": "Уже так, по 31.03.2026 включительно.",
        "Bob": "Одна покупка.",
        "Cat": "Одна покупка.",
        "Dan": "Одним событием никак: новичок покупал меньше.",
      }
    `);
  });

  test("to become a lead", () => {
    expect(sentences("lead")).toMatchInlineSnapshot(`
      {
        "Ann": "Not by one event: a lead has not bought, and this client has: 2 purchases.",
        "Bob": "An answer to a touch, or a phone, e-mail or messenger.",
        "Cat": "Not by one event: a lead has not bought, and this client has: 1 purchase.",
        "Dan": "Not by one event: a lead has not bought, and this client has: 3 purchases.",
      }
    `);
    expect(sentences("лид", russian)).toMatchInlineSnapshot(`
      {
        "Ann": "Одним событием никак: лид ещё ничего не покупал, а здесь уже 2 покупки.",
        "Bob": "Ответ на касание — или телефон, почта, мессенджер.",
        "Cat": "Одним событием никак: лид ещё ничего не покупал, а здесь уже 1 покупка.",
        "Dan": "Одним событием никак: лид ещё ничего не покупал, а здесь уже 3 покупки.",
      }
    `);
  });

  test("to be awake, and to be on time", () => {
    expect(sentences("awake")).toMatchInlineSnapshot(`
      {
        "Ann": "Already so, through 31 Mar 2026; one purchase by then keeps it so.",
        "Bob": "One purchase.",
        "Cat": "One purchase.",
        "Dan": "Already so, through 14 Apr 2026; one purchase by then keeps it so.",
      }
    `);
    expect(sentences("не спит", russian)).toMatchInlineSnapshot(`
      {
        "Ann": "Уже так, по 31.03.2026 включительно; чтобы так и осталось, нужна покупка не позже этого дня.",
        "Bob": "Одна покупка.",
        "Cat": "Одна покупка.",
        "Dan": "Уже так, по 14.04.2026 включительно; чтобы так и осталось, нужна покупка не позже этого дня.",
      }
    `);
    expect(sentences("On time")).toMatchInlineSnapshot(`
      {
        "Ann": "Already so, through 31 Mar 2026; one purchase by then keeps it so.",
        "Bob": "One purchase.",
        "Cat": "Already so, through 31 Mar 2026; one purchase by then keeps it so.",
        "Dan": "Already so, through 14 Apr 2026; one purchase by then keeps it so.",
      }
    `);
    expect(sentences("Вовремя", russian)).toMatchInlineSnapshot(`
      {
        "Ann": "Уже так, по 31.03.2026 включительно; чтобы так и осталось, нужна покупка не позже этого дня.",
        "Bob": "Одна покупка.",
        "Cat": "Уже так, по 31.03.2026 включительно; чтобы так и осталось, нужна покупка не позже этого дня.",
        "Dan": "Уже так, по 14.04.2026 включительно; чтобы так и осталось, нужна покупка не позже этого дня.",
      }
    `);
  });

  test("to reach a tier, and the next one", () => {
    expect(sentences("gold")).toMatchInlineSnapshot(`
      {
        "Ann": "Not by one event: 22,300 and 4 purchases short of Gold.",
        "Bob": "Not by one event: 30,000 and 6 purchases short of Gold.",
        "Cat": "Not by one event: 29,900 and 5 purchases short of Gold.",
        "Dan": "Not by one event: 29,700 and 3 purchases short of Gold.",
      }
    `);
    expect(sentences("Gold", russian)).toMatchInlineSnapshot(`
      {
        "Ann": "Одним событием никак: до уровня Gold ещё 22 300 и 4 покупки.",
        "Bob": "Одним событием никак: до уровня Gold ещё 30 000 и 6 покупок.",
        "Cat": "Одним событием никак: до уровня Gold ещё 29 900 и 5 покупок.",
        "Dan": "Одним событием никак: до уровня Gold ещё 29 700 и 3 покупки.",
      }
    `);
    expect(sentences("next tier")).toMatchInlineSnapshot(`
      {
        "Ann": "2,300 more in one purchase by 1 Apr 2026.",
        "Bob": "One purchase.",
        "Cat": "9,900 more in one purchase by 29 Apr 2026.",
        "Dan": "9,800 more in one purchase by 1 Apr 2026.",
      }
    `);
    expect(sentences("следующий уровень", russian)).toMatchInlineSnapshot(`
      {
        "Ann": "Ещё 2 300 одной покупкой не позже 01.04.2026.",
        "Bob": "Одна покупка.",
        "Cat": "Ещё 9 900 одной покупкой не позже 29.04.2026.",
        "Dan": "Ещё 9 800 одной покупкой не позже 01.04.2026.",
      }
    `);
  });

  test("to be made an offer", () => {
    expect(sentences("offer")).toMatchInlineSnapshot(`
      {
        "Ann": "1 useful touch.",
        "Bob": "4 useful touches.",
        "Cat": "Not by one event: there is no consent.",
        "Dan": "Wait until 19 Mar 2026.",
      }
    `);
    expect(sentences("предложение", russian)).toMatchInlineSnapshot(`
      {
        "Ann": "1 полезное касание.",
        "Bob": "4 полезных касания.",
        "Cat": "Одним событием никак: нет согласия.",
        "Dan": "Подождать до 19.03.2026.",
      }
    `);
  });

  test("at the top there is no next tier", () => {
    const top = [["Tier"], ["Base"]];
    const [, ann] = clientTo(english, clients, "next tier", purchases, asOf, "", "", top, "", "");
    expect(ann!.at(-1)).toBe("Not by one event: the highest tier is held.");
  });

  test("later data does not count: no purchase, no touch, no leaving after the day", () => {
    const early = (day: string) =>
      clientTo(english, clients, "fan", purchases, day, "", "", tiers, touches, "").map((row) => row.at(-1));
    expect(early("2026-01-31")[5]).toBe("Not by one event: 2 more purchases, on different days.");
  });

  test("a table that the target needs must be there", () => {
    const without = (goal: string) =>
      problemOf(() => clientTo(english, clients, goal, purchases, asOf, "", "", "", "", ""));
    expect(without("offer")).toEqual({ code: "no header row", argument: "touches" });
    expect(without("next tier")).toEqual({ code: "no header row", argument: "tiers" });
    expect(without("Silver")).toMatchObject({ code: "unreadable", argument: "goal", text: "Silver" });
  });
});

const inBothLanguages = twoSpreadsheets({
  Clients: [["Client"], ["Ann"]],
  Purchases: [header, ["2026-03-01", "Ann", 5, 1]],
});

test("an impossible target is refused in one sentence", async () => {
  expect(
    await inBothLanguages('=CLIENT_TO(Clients!A1:A2; "rich"; Purchases!A1:D2; "2026-03-15")'),
  ).toMatchInlineSnapshot(`
    {
      "en": "CLIENT_TO: goal must be fan, newcomer, lead, awake, on time, offer, next tier or the name of a tier in Tiers, got “rich”. Example: fan",
      "ru": "CLIENT_TO: goal — это поклонник, новичок, лид, не спит, вовремя, предложение, следующий уровень или название уровня из таблицы «Уровни», а указано «rich». Пример: поклонник",
    }
  `);
  expect(
    await inBothLanguages('=CLIENT_TO(Clients!A1:A2; ""; Purchases!A1:D2; "2026-03-15")'),
  ).toMatchInlineSnapshot(`
    {
      "en": "CLIENT_TO: goal is blank; it must be fan, newcomer, lead, awake, on time, offer, next tier or the name of a tier in Tiers. Example: fan",
      "ru": "CLIENT_TO: goal не заполнен, а это обязательный аргумент — поклонник, новичок, лид, не спит, вовремя, предложение, следующий уровень или название уровня из таблицы «Уровни». Пример: поклонник",
    }
  `);
});
