import { describe, expect, test } from "vitest";
import { clientSegment } from "../../src/functions/client-segment";
import { clientTable } from "../../src/functions/client-table";
import { tiers } from "../fixtures/formulas";
import { dateCell, english, russian } from "../fixtures/locales";

const clients = [
  ["Клиент", "Сегмент", "Источник", "Возраст"],
  ["Анна", "", "Выставка", 45],
  ["Борис", "Свои", "Выставка", 50],
  ["", "", "", ""],
  ["Вера", "", "реклама", "39"],
  ["Глеб", "", "реклама", ""],
];
const purchases = [
  ["Дата", "Клиент", "Товар", "Сумма"],
  [dateCell("2026-03-01"), "Анна", "Крыша", "1 000,00"],
  ["01.03.2026", "Вера", "крыша", 10000],
];
const segments = [
  ["Сегмент", "Только если", "Предложение", "Цикл, дней"],
  ["Зрелые", "возраст >= 40; источник = выставка", "", 7],
  ["Крыши", "товар = Крыша; сумма >= 5 000", "", ""],
];
const table = (onlyIf: string) => [segments[0]!, ["Кто-то", onlyIf, "", ""]];
const ask = (...args: unknown[]) =>
  clientSegment(russian, ...(args as [unknown, unknown, unknown, unknown, unknown, unknown, unknown]));

describe("CLIENT_SEGMENT", () => {
  test("answers the segment, the row of the rule and why, a row for each client", () => {
    expect(ask(clients, segments, "15.03.2026", purchases)).toEqual([
      ["Клиент", "Сегмент", "Правило, строка", "Почему"],
      ["Анна", "Зрелые", 2, "возраст >= 40; источник = выставка"],
      ["Борис", "Свои", "", "вписан вручную"],
      ["", "", "", ""],
      ["Вера", "Крыши", 3, "товар = Крыша; сумма >= 5 000"],
      ["Глеб", "", "", "ни одно правило не подошло"],
    ]);
  });

  test("answers in English where the spreadsheet is English; words are read in both languages", () => {
    expect(clientSegment(english, clients, segments, "2026-03-15", purchases, "", "", "")).toEqual([
      ["Client", "Segment", "Rule, row", "Why"],
      ["Анна", "Зрелые", 2, "возраст >= 40; источник = выставка"],
      ["Борис", "Свои", "", "typed by hand"],
      ["", "", "", ""],
      ["Вера", "Крыши", 3, "товар = Крыша; сумма >= 5 000"],
      ["Глеб", "", "", "no rule holds"],
    ]);
  });

  test("answers for columns without purchases, and names the arguments that were not given", () => {
    const [, anna, , , vera] = ask(clients, segments, "15.03.2026");
    expect(anna!.slice(1)).toEqual(["Зрелые", 2, "возраст >= 40; источник = выставка"]);
    expect(vera!.slice(1)).toEqual([
      "",
      "",
      "ни одно правило не подошло; в формуле не указана таблица «Покупки»",
    ]);
  });

  test.each([
    ["статус = заснувший", "«статус = заснувший» зависит от самого сегмента"],
    ["профессия = врач", "непонятно: «профессия = врач»"],
    ["уровень = Золото", "в формуле не указана таблица «Уровни»"],
  ])("says why %s was not judged", (onlyIf, words) => {
    const [, anna] = ask(clients, table(onlyIf), "15.03.2026", purchases);
    expect(anna!.slice(1)).toEqual(["", "", `ни одно правило не подошло; ${words}`]);
  });

  test("takes the tiers for rules that name one", () => {
    const answer = ask(clients, table("уровень >= Silver"), "15.03.2026", purchases, "", tiers);
    expect(answer.map(([, segment]) => segment)).toEqual(["Сегмент", "", "Свои", "", "Кто-то", ""]);
  });

  test("takes an answered touch as a contact, for rules about leads", () => {
    const touches = [
      ["Дата", "Клиент", "Канал", "Содержание", "Ответил"],
      ["01.03.2026", "Глеб", "звонок", "новости", true],
    ];
    const answer = ask(clients, table("статус = лид"), "15.03.2026", purchases, "", "", touches);
    expect(answer.map(([, segment]) => segment)).toEqual(["Сегмент", "", "Свои", "", "", "Кто-то"]);
  });
});

describe("CLIENT_TABLE", () => {
  test("takes the cycle of the segment that a rule gives, as of the one that was typed", () => {
    const typed = clients.map((row, r) => (r === 1 ? [row[0], "Зрелые", "", ""] : row));
    const [byRule, byHand] = [clients, typed].map(
      (given) =>
        clientTable(russian, given, purchases, "15.03.2026", "", "", "", "", "", "", segments, "")[1],
    );
    expect(byRule![5]).toBe(7);
    expect(byRule).toEqual(byHand);
  });
});
