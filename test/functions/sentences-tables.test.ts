import { describe, expect, test } from "vitest";
import { twoSpreadsheets } from "../fixtures/sentences";

const sentences = twoSpreadsheets({
  Clients: [["Client"], ["Ann"]],
  Purchases: [["Date", "Client", "Amount"]],
  Renamed: [["Дата продаж", "Клиент", "Стоимость заказа"]],
  Headless: [
    ["", "", ""],
    ["Date", "Client", "Amount"],
  ],
  Tiers: [
    ["Tier", "Min spend"],
    ["Base", 0],
  ],
  Unordered: [
    ["Уровень", "От суммы"],
    ["Золото", 30000],
    ["Серебро", 10000],
  ],
  Unread: [
    ["Tier", "Min spend"],
    ["Silver", "lots"],
  ],
  Windows: [
    ["Tier", "Min spend", "Window, days"],
    ["Silver", 10000, 365],
  ],
  Settings: [
    ["Setting", "Value"],
    ["Fan from purchases", "много"],
  ],
  Rows: [["2026-03-01"], ["2026-03-02"], ["2026-03-03"]],
  Many: [["Client"], ...Array.from({ length: 16_700 }, (_, row) => [`Client ${row}`])],
});

describe("wrong ranges are refused in one sentence", () => {
  test("columns of unequal height", async () => {
    expect(await sentences("=CLIENT_OVERDUE(Rows!A1:A3; Rows!B1:B2; 46000)")).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_OVERDUE: last_purchase has 3 rows and cycle_days has 2. Give ranges of the same height, such as A2:A and B2:B",
        "ru": "CLIENT_OVERDUE: в last_purchase строк: 3, а в cycle_days: 2. Возьмите диапазоны одной высоты, например A2:A и B2:B",
      }
    `);
  });

  test("several columns where one is due", async () => {
    expect(await sentences("=CLIENT_OVERDUE(Rows!A1:C3; 30; 46000)")).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_OVERDUE: last_purchase must be one value or one column, got 3 columns. Example: A2:A",
        "ru": "CLIENT_OVERDUE: last_purchase — это одно значение или один столбец, а в диапазоне столбцов: 3. Пример: A2:A",
      }
    `);
  });

  test("more clients than one formula may answer for", async () => {
    const tiers = "=CLIENT_TIERS(Many!A1:A16701; Purchases!A1:C1; Tiers!A1:B2; 46000)";
    expect(await sentences(tiers)).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_TIERS: the answer would be 116,907 cells, more than a formula may return. Give fewer clients at a time",
        "ru": "CLIENT_TIERS: в ответе было бы 116 907 ячеек — больше, чем может вернуть формула. Возьмите меньше клиентов за раз",
      }
    `);
  });
});

describe("wrong values of a table formula are refused in one sentence", () => {
  test("no product, no whole number of units, no sum above 0, no bill", async () => {
    const clientsAndPurchases = "Clients!A1:A; Purchases!A1:C";
    expect(await sentences(`=CLIENT_NTH_FREE(${clientsAndPurchases}; ""; 3; 46000)`)).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_NTH_FREE: product is blank; it must be the name of a product. Example: Coffee",
        "ru": "CLIENT_NTH_FREE: product не заполнен, а это обязательный аргумент — название товара. Пример: Кофе",
      }
    `);
    expect(
      await sentences(`=CLIENT_NTH_FREE(${clientsAndPurchases}; "Coffee"; 0; 46000)`),
    ).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_NTH_FREE: paid_units must be a whole number, 1 or more, got “0”. Example: 3",
        "ru": "CLIENT_NTH_FREE: paid_units — это целое число от 1, а указано «0». Пример: 3",
      }
    `);
    expect(await sentences(`=CLIENT_SUM_REWARD(${clientsAndPurchases}; 0; 46000)`)).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_SUM_REWARD: sum must be an amount above 0, got “0”. Example: 10000",
        "ru": "CLIENT_SUM_REWARD: sum — это сумма больше 0, а указано «0». Пример: 10000",
      }
    `);
    const points = `=CLIENT_POINTS(${clientsAndPurchases}; Tiers!A1:B2; 46000; ""; ""; "lots")`;
    expect(await sentences(points)).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_POINTS: bill must be an amount, got “lots”. Example: 1234.56",
        "ru": "CLIENT_POINTS: bill — это сумма, а указано «lots». Пример: 1234,56",
      }
    `);
  });
});

describe("wrong tables are refused in one sentence", () => {
  test("a header is missing", async () => {
    expect(await sentences('=CLIENT_FACTS(Clients!A1:A; Tiers!A1:B2; "2026-03-15")')).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_FACTS: purchases has no column “Date”; it has “Tier”, “Min spend”. Add a column named “Date”",
        "ru": "CLIENT_FACTS: в purchases нет столбца «Дата»; есть «Tier», «Min spend». Добавьте столбец «Дата»",
      }
    `);
  });

  test("a header is renamed", async () => {
    expect(await sentences('=CLIENT_FACTS(Clients!A1:A; Renamed!A1:C; "2026-03-15")')).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_FACTS: purchases has no column “Date”; it has “Дата продаж”, “Клиент”, “Стоимость заказа”. Did you mean “Дата продаж”? Rename it to “Date”",
        "ru": "CLIENT_FACTS: в purchases нет столбца «Дата»; есть «Дата продаж», «Клиент», «Стоимость заказа». Может быть, «Дата продаж»? Переименуйте его в «Дата»",
      }
    `);
  });

  test("the header row is blank, or the table is not given", async () => {
    expect(
      await sentences('=CLIENT_FACTS(Clients!A1:A; Headless!A1:C; "2026-03-15")'),
    ).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_FACTS: purchases must begin with its header row, but the first row is blank. Example: A1:Z",
        "ru": "CLIENT_FACTS: purchases должен начинаться со строки заголовков, а первая строка пуста. Пример: A1:Z",
      }
    `);
    expect(await sentences('=CLIENT_FACTS(""; Purchases!A1:C; "2026-03-15")')).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_FACTS: clients must begin with its header row, but the first row is blank. Example: A1:Z",
        "ru": "CLIENT_FACTS: clients должен начинаться со строки заголовков, а первая строка пуста. Пример: A1:Z",
      }
    `);
  });

  test("the range is one cell", async () => {
    expect(
      await sentences('=CLIENT_FACTS(Clients!A1:A; Purchases!B1:B1; "2026-03-15")'),
    ).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_FACTS: purchases has no column “Date”; it has “Client”. Add a column named “Date”",
        "ru": "CLIENT_FACTS: в purchases нет столбца «Дата»; есть «Client». Добавьте столбец «Дата»",
      }
    `);
  });

  test("tiers are out of order", async () => {
    expect(await sentences("=CLIENT_TIER(5; 1; Unordered!A1:B)")).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_TIER: in tiers the tier “Серебро” asks for less than the row above it. Put the lowest tier first",
        "ru": "CLIENT_TIER: в tiers уровень «Серебро» требует меньше, чем строка выше. Поставьте низший уровень первым",
      }
    `);
  });

  test("a tier's threshold cannot be read", async () => {
    expect(await sentences("=CLIENT_TIER(5; 1; Unread!A1:B)")).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_TIER: tiers, row 2: “Min spend” must be a number of 0 or more, got “lots”. Clear the cell if there is no such condition",
        "ru": "CLIENT_TIER: tiers, строка 2: «От суммы» — это число не меньше 0, а указано «lots». Если такого условия нет, очистите ячейку",
      }
    `);
  });

  test("a tier has a window, which figures alone cannot judge", async () => {
    expect(await sentences("=CLIENT_TIER_GAP(5; 1; Windows!A1:C)")).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_TIER_GAP: in tiers the tier “Silver” has Window, days or Keep days filled in, and those need the purchases themselves. Use CLIENT_TIERS",
        "ru": "CLIENT_TIER_GAP: в tiers у уровня «Silver» заполнено «Окно, дней» или «Держать дней», а для этого нужны сами покупки. Используйте CLIENT_TIERS",
      }
    `);
  });

  test("a setting cannot be read", async () => {
    const settings = "=CLIENT_FACTS(Clients!A1:A; Purchases!A1:C; 46000; Settings!A1:B)";
    expect(await sentences(settings)).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_FACTS: settings, row 2: “Fan from purchases” cannot be “много”. See the Meaning column, or clear the cell for the default",
        "ru": "CLIENT_FACTS: settings, строка 2: «Fan from purchases» не может быть «много». Посмотрите столбец «Смысл» или очистите ячейку: будет значение по умолчанию",
      }
    `);
  });
});
