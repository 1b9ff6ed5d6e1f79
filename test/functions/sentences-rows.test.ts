import { expect, test } from "vitest";
import { readBase } from "../../src/sheets/base/base";
import { problemSentence } from "../../src/sheets/problems/problem-sentence";
import { unknownLocale } from "../fixtures/locales";

/** Every row that could not be used, in both languages. */
function sentences(ranges: Partial<Parameters<typeof readBase>[0]>) {
  const { problems } = readBase(
    { clients: [["Client"], ["Ann"]], purchases: [["Date", "Client", "Amount"]], ...ranges },
    unknownLocale,
  );
  return problems.flatMap((problem) => [problemSentence(problem, "en"), problemSentence(problem, "ru")]);
}

test("a header twice is mentioned, and the first is read", () => {
  expect(sentences({ clients: [["Client", "Phone", "Покупатель"]] })).toMatchInlineSnapshot(`
    [
      "Clients, row 1: Client “Покупатель” is a second column with the same meaning; the first is used",
      "Клиенты, строка 1: Клиент «Покупатель» — второй столбец с тем же смыслом; взят первый",
    ]
  `);
});

test("text where a date or a number is due, and ambiguous ones", () => {
  const purchases = [
    ["Date", "Client", "Amount"],
    ["soon", "Ann", 5],
    ["03/04/2025", "Ann", 5],
    ["2026-03-01", "Ann", "lots"],
    ["2026-03-01", "Ann", "1,234"],
  ];
  expect(sentences({ purchases })).toMatchInlineSnapshot(`
    [
      "Purchases, row 2: Date “soon” is not a date",
      "Покупки, строка 2: Дата «soon» — не дата",
      "Purchases, row 3: Date “03/04/2025” can be read two ways; write it as 2025-04-03",
      "Покупки, строка 3: Дата «03/04/2025» можно прочесть двояко; напишите 03.04.2025",
      "Purchases, row 4: Amount “lots” is not a number",
      "Покупки, строка 4: Сумма «lots» — не число",
      "Purchases, row 5: Amount “1,234” can be read two ways; write it without a separator for thousands",
      "Покупки, строка 5: Сумма «1,234» можно прочесть двояко; уберите разделитель тысяч",
    ]
  `);
});

test("blank cells and error cells where something is due", () => {
  const purchases = [
    ["Date", "Client", "Amount"],
    ["", "Ann", 5],
    ["2026-03-01", "#REF!", 5],
    ["2026-03-01", "Ann", ""],
  ];
  expect(sentences({ purchases })).toMatchInlineSnapshot(`
    [
      "Purchases, row 2: Date is blank",
      "Покупки, строка 2: Дата — не заполнено",
      "Purchases, row 3: Client “#REF!” is an error; fix the cell",
      "Покупки, строка 3: Клиент «#REF!» — ошибка; исправьте ячейку",
      "Purchases, row 4: Amount is blank",
      "Покупки, строка 4: Сумма — не заполнено",
    ]
  `);
});

test("a client on Purchases who is not on Clients; the reverse is no problem", () => {
  expect(
    sentences({
      purchases: [
        ["Date", "Client", "Amount"],
        ["2026-03-01", "Zoe", 5],
      ],
    }),
  ).toMatchInlineSnapshot(`
    [
      "Purchases, row 2: Client “Zoe” is not on the Clients sheet",
      "Покупки, строка 2: Клиент «Zoe» — такого клиента нет на листе «Клиенты»",
    ]
  `);
  expect(sentences({})).toEqual([]);
});

test("a client listed twice, a cycle that is none, a negative cycle", () => {
  const clients = [
    ["Client", "Cycle, days"],
    ["Ann", "мес"],
    ["Bob", -30],
    ["ann", 30],
  ];
  expect(sentences({ clients })).toMatchInlineSnapshot(`
    [
      "Clients, row 2: Cycle, days “мес” is not a number",
      "Клиенты, строка 2: Цикл, дней «мес» — не число",
      "Clients, row 3: Cycle, days “-30” must be a whole number of days above 0, or no for one-off",
      "Клиенты, строка 3: Цикл, дней «-30» — нужно целое число дней больше 0 или «нет» для разовых продаж",
      "Clients, row 4: Client “ann” is listed twice; the first row is used",
      "Клиенты, строка 4: Клиент «ann» указан дважды; взята первая строка",
    ]
  `);
});

test("an unknown state, a step without a number, a warranty below 0", () => {
  const progress = [
    ["Client", "Roadmap", "Step", "State", "Date"],
    ["Ann", "Roof", 1, "almost", 46000],
    ["Ann", "Roof", "first", "done", 46000],
  ];
  const products = [
    ["Product", "Warranty, years"],
    ["Roof", -1],
  ];
  const roadmaps = [
    ["Roadmap", "Step", "Action", "Client benefit", "Our benefit"],
    ["Roof", "first", "Sell", "dry", "paid"],
  ];
  expect(sentences({ progress, products, roadmaps })).toMatchInlineSnapshot(`
    [
      "Products, row 2: Warranty, years “-1” must not be below 0",
      "Товары, строка 2: Гарантия, лет «-1» не может быть меньше 0",
      "Roadmaps, row 2: Step “first” must be a step number",
      "Дорожные карты, строка 2: Шаг «first» — нужен номер шага",
      "Progress, row 2: State “almost” is not a known word",
      "Прогресс, строка 2: Состояние «almost» — незнакомое слово",
      "Progress, row 3: Step “first” must be a step number",
      "Прогресс, строка 3: Шаг «first» — нужен номер шага",
    ]
  `);
});
