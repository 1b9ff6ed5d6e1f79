import { describe, expect, test } from "vitest";
import { argumentSentence } from "../../src/sheets/problems/argument-sentence";
import { twoSpreadsheets } from "../fixtures/sentences";

const tiers = [
  ["Tier", "Min spend"],
  ["Base", 0],
];
const sentences = twoSpreadsheets({ Tiers: tiers, Errors: [["=NA()"]] });
/** A Russian spreadsheet always knows how it writes; one in Swahili, whose words are English, does not. */
const elsewhere = twoSpreadsheets(
  { Tiers: tiers, Text: [["'03/04/2025", "'1,234"]] },
  { en: "sw_KE", ru: "sw_KE" },
);

describe("a wrong value is refused in one sentence", () => {
  test("text where a day is due", async () => {
    expect(await sentences('=CLIENT_OVERDUE("soon"; 30; "2026-03-15")')).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_OVERDUE: last_purchase must be a day, got “soon”. Example: 2026-03-01",
        "ru": "CLIENT_OVERDUE: last_purchase — это день, а указано «soon». Пример: 01.03.2026",
      }
    `);
  });

  test("text where a number is due", async () => {
    expect(await sentences('=CLIENT_STATUS("2026-03-01"; "три"; 30; "2026-03-15")')).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_STATUS: purchases must be a whole number, 0 or more, got “три”. Example: 3",
        "ru": "CLIENT_STATUS: purchases — это целое число от 0, а указано «три». Пример: 3",
      }
    `);
  });

  test("text where an amount is due", async () => {
    expect(await sentences('=CLIENT_TIER("lots"; 1; Tiers!A1:B2)')).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_TIER: spend must be an amount, got “lots”. Example: 1234.56",
        "ru": "CLIENT_TIER: spend — это сумма, а указано «lots». Пример: 1234,56",
      }
    `);
  });

  test("text where a cycle is due", async () => {
    expect(await sentences('=CLIENT_OVERDUE("2026-03-01"; "мес"; "2026-03-15")')).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_OVERDUE: cycle_days must be a number of days above 0, got “мес”. Example: 30",
        "ru": "CLIENT_OVERDUE: cycle_days — это число дней больше 0, а указано «мес». Пример: 30",
      }
    `);
  });

  test("an ambiguous day or amount, where the locale is unknown", async () => {
    expect(await elsewhere("=CLIENT_OVERDUE(Text!A1; 30; 46000)")).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_OVERDUE: last_purchase: “03/04/2025” can be read two ways. Write it as 2025-04-03",
        "ru": "CLIENT_OVERDUE: last_purchase: “03/04/2025” can be read two ways. Write it as 2025-04-03",
      }
    `);
    expect(await elsewhere("=CLIENT_TIER(Text!B1; 1; Tiers!A1:B2)")).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_TIER: spend: “1,234” can be read two ways. Write it without a separator for thousands, as 1234.5",
        "ru": "CLIENT_TIER: spend: “1,234” can be read two ways. Write it without a separator for thousands, as 1234.5",
      }
    `);
  });

  test("a negative cycle", async () => {
    expect(await sentences('=CLIENT_NEXT_PURCHASE("2026-03-01"; -30)')).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_NEXT_PURCHASE: cycle_days must be a number of days above 0, got “-30”. Example: 30",
        "ru": "CLIENT_NEXT_PURCHASE: cycle_days — это число дней больше 0, а указано «-30». Пример: 30",
      }
    `);
  });

  test("a number below 0 where a count is due", async () => {
    expect(await sentences('=CLIENT_STATUS("2026-03-01"; -1; 30; "2026-03-15")')).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_STATUS: purchases must be a whole number, 0 or more, got “-1”. Example: 3",
        "ru": "CLIENT_STATUS: purchases — это целое число от 0, а указано «-1». Пример: 3",
      }
    `);
  });

  test("a long text is quoted in part", async () => {
    expect(
      await sentences('=CLIENT_OVERDUE("the day after the one on which we all met"; 30; 46000)'),
    ).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_OVERDUE: last_purchase must be a day, got “the day after the one on which…”. Example: 2026-03-01",
        "ru": "CLIENT_OVERDUE: last_purchase — это день, а указано «the day after the one on which…». Пример: 01.03.2026",
      }
    `);
  });

  test("no day to judge on", async () => {
    expect(await sentences('=CLIENT_OVERDUE("2026-03-01"; 30; "")')).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_OVERDUE: as_of is blank; it must be a day. Example: 2026-03-01",
        "ru": "CLIENT_OVERDUE: as_of не заполнен, а это обязательный аргумент — день. Пример: 01.03.2026",
      }
    `);
  });

  test("an error cell", async () => {
    expect(await sentences('=CLIENT_OVERDUE(Errors!A1; 30; "2026-03-15")')).toMatchInlineSnapshot(`
      {
        "en": "CLIENT_OVERDUE: last_purchase holds the error #N/A. Fix that cell first, or wrap it in IFERROR",
        "ru": "CLIENT_OVERDUE: в last_purchase ошибка #N/A. Сначала исправьте эту ячейку или оберните её формулу в IFERROR",
      }
    `);
  });
});

test("what is ambiguous has its sentence in Russian too", () => {
  const ambiguous = { code: "unreadable", argument: "last_purchase", text: "03/04/2025" } as const;
  expect([
    argumentSentence({ ...ambiguous, expects: "day", problem: "ambiguous day" }, "ru"),
    argumentSentence({ ...ambiguous, expects: "amount", problem: "ambiguous number" }, "ru"),
  ]).toMatchInlineSnapshot(`
    [
      "last_purchase: «03/04/2025» можно прочесть двояко. Напишите 03.04.2025",
      "last_purchase: «03/04/2025» можно прочесть двояко. Напишите без разделителя тысяч: 1234,5",
    ]
  `);
});
