import { describe, expect, test } from "vitest";
import { baseAudit } from "../../src/functions/base-audit";
import { auditWordsIn } from "../../src/i18n/audit";
import { english, russian } from "../fixtures/locales";

const { auditQuestions: asks, auditParts: parts } = auditWordsIn("ru");
const audit = [
  ["Подпроцесс", "Вопрос", "Важность", "Ответственный", "Норма", "Балл, 0–3"],
  [parts.attraction, asks.feedback, 3, "Иван", "", 1],
  [parts.attraction, asks.contracts, 1, "Ольга", "", 2],
  [parts.deals, asks.debts, "", "", "", 3],
  [parts.deals, asks.payment, "", "", "", 3],
  [parts.retention, asks.claims, "", "Ольга", "", ""],
  [parts.retention, "Дарим ли мы открытки?", "", "", "", 2],
];

describe("BASE_AUDIT", () => {
  test("answers the four subprocesses, the weakest first, in the words of the spreadsheet", () => {
    expect(baseAudit(russian, audit, "")).toEqual([
      ["Подпроцесс", "Отвечено", "Вопросов", "Балл, 0–3", "Самый слабый вопрос", "Ответственный", "Почему"],
      [
        parts.attraction,
        2,
        9,
        1.25,
        asks.feedback,
        "Иван",
        "Отвечено 2 из 9; слабее всего: балл 1, важность 3",
      ],
      [
        parts.retention,
        1,
        8,
        2,
        "Дарим ли мы открытки?",
        "",
        "Отвечено 1 из 8; слабее всего: балл 2, важность не указана",
      ],
      [parts.deals, 2, 8, 3, "", "", "Отвечено 2 из 8, везде высший балл"],
      [parts.requests, 0, 9, "", "", "", "Нет ответа ни на один вопрос из 9"],
    ]);
  });

  test("answers in English for questions written in Russian", () => {
    expect(baseAudit(english, audit, "")[1]).toEqual([
      "Search and attraction",
      2,
      9,
      1.25,
      asks.feedback,
      "Иван",
      "Answered 2 of 9; lowest: score 1, importance 3",
    ]);
  });

  test("finds columns under the user's own headers", () => {
    const renamed = audit.map((row, r) =>
      r === 0 ? row.map((title) => (title === "Балл, 0–3" ? "Оценка" : title)) : row,
    );
    const settings = [
      ["Настройка", "Значение"],
      ["Столбец: Аудит / Балл, 0–3", "Оценка"],
    ];
    expect(baseAudit(russian, renamed, settings)).toEqual(baseAudit(russian, audit, ""));
  });
});
