import { describe, expect, test } from "vitest";
import { clientTouchMatrix } from "../../src/functions/client-touch-matrix";
import { problemOf } from "../fixtures/formulas";
import { english, russian } from "../fixtures/locales";

const touches = [
  ["Дата", "Клиент", "Канал", "Содержание"],
  ["01.03.2026", "Анна", "звонок", "новости"],
  ["02.03.2026", "Кто-то чужой", "phone call", "news"],
  ["02.03.2026", "Анна", "Сарафан", "предложение"],
  ["02.03.2026", "Анна", "", "поздравление"],
  ["04.12.2025", "Анна", "СМС", "новости"],
  ["06.03.2026", "Анна", "СМС", "новости"],
  ["", "Анна", "СМС", "новости"],
  ["01.03.2026", "", "СМС", "новости"],
];

describe("CLIENT_TOUCH_MATRIX", () => {
  const [header, ...rows] = clientTouchMatrix(russian, touches, "05.03.2026", "");
  const rowOf = (channel: string) => rows.find(([title]) => title === channel);

  test("has a row for every channel and a column for every content, in the spreadsheet's language", () => {
    expect(header).toEqual([
      "Канал",
      "новости",
      "полезная статья",
      "полезный совет",
      "история клиента",
      "бонус-сюрприз",
      "мы о вас заботимся",
      "предложение",
      "другое",
    ]);
    expect(rows.map(([channel]) => channel)).toEqual([
      "серия писем",
      "корпоративная газета",
      "вебинар",
      "подкаст",
      "видеокаст",
      "письмо или открытка",
      "бандероль",
      "голосовое сообщение",
      "СМС",
      "звонок",
      "личный визит",
      "мероприятие",
      "видеозвонок",
      "мессенджер",
      "сарафан",
      "—",
    ]);
    expect(clientTouchMatrix(english, touches, "05.03.2026", "")[0]!.at(-1)).toBe("other");
  });

  test("counts every client's touches, read in either language, and shows what is empty as 0", () => {
    expect(rowOf("звонок")).toEqual(["звонок", 2, 0, 0, 0, 0, 0, 0, 0]);
    expect(rowOf("сарафан")).toEqual(["сарафан", 0, 0, 0, 0, 0, 0, 1, 0]);
    expect(rowOf("—")).toEqual(["—", 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  test("counts the last 90 days, or as many as the setting says, and nothing without a day or a client", () => {
    expect(rowOf("СМС")![1]).toBe(0);
    const settings = [
      ["Настройка", "Значение"],
      ["Доля предложений: за сколько дней", 92],
    ];
    const longer = clientTouchMatrix(russian, touches, "05.03.2026", settings);
    expect(longer.find(([title]) => title === "СМС")![1]).toBe(1);
  });

  test("is all zeroes, the seven contents wide, before the first touch", () => {
    const empty = clientTouchMatrix(russian, touches.slice(0, 1), "05.03.2026", "");
    expect(empty).toHaveLength(15);
    expect(empty.slice(1).every((row) => row.length === 8 && row.slice(1).every((cell) => cell === 0))).toBe(
      true,
    );
  });

  test("finds a column under the user's own header", () => {
    const own = [["Дата", "Клиент", "Чем", "Содержание"], ...touches.slice(1)];
    const settings = [
      ["Настройка", "Значение"],
      ["Столбец: Касания / Канал", "Чем"],
    ];
    expect(clientTouchMatrix(russian, own, "05.03.2026", settings).slice(1)).toEqual(rows);
  });

  test("refuses a table without a column it needs, no day, and as many own channels as no sheet can show", () => {
    expect(problemOf(() => clientTouchMatrix(russian, [["Дата"]], 46_000, ""))).toMatchObject({
      code: "no column",
      argument: "touches",
      column: "client",
    });
    expect(problemOf(() => clientTouchMatrix(russian, touches, "", ""))).toMatchObject({
      code: "blank argument",
      argument: "as_of",
    });
    const notes = Array.from({ length: 13_000 }, (_, row) => [46_000, "Анна", `Разговор ${row}`, "новости"]);
    expect(problemOf(() => clientTouchMatrix(russian, [touches[0]!, ...notes], 46_000, ""))).toMatchObject({
      code: "too many cells",
    });
  });
});
