import { expect, test } from "vitest";
import { problemsBetweenSheets, readBase } from "../../src/sheets/base/base";
import { problemSentence } from "../../src/sheets/problems/problem-sentence";
import { english, russian } from "../fixtures/locales";

const ranges = {
  clients: [
    ["Клиент", "Кто рекомендовал"],
    ["Анна", ""],
    ["Борис", "АННА"],
    ["Вера", "Дина"],
    ["Глеб", "Вера"],
    ["Дина", "Глеб"],
    ["вера", "Вера"],
    ["Егор", "сосед"],
    ["Фима", "Сосед"],
    ["Зоя", "зоя"],
  ],
  purchases: [["Дата", "Клиент", "Сумма"]],
};

test("Check data names a circle of referrals once, clients who referred themselves, and each unknown name once", () => {
  const problems = problemsBetweenSheets(ranges, readBase(ranges, russian).base, russian);
  expect(problems.map((problem) => problemSentence(problem, "en"))).toEqual([
    "Clients, row 4: Referred by “Дина” was in turn brought by this client, directly or through others: a circle",
    "Clients, row 8: Referred by “сосед” is not on the Clients sheet",
    "Clients, row 10: Referred by “зоя” is the client in the same row; nobody brings themselves",
  ]);
  expect(problemSentence(problems[0]!, "ru")).toBe(
    "Клиенты, строка 4: Кто рекомендовал «Дина» — этого клиента, напрямую или через других, привёл клиент из той же строки: вышел круг",
  );
});

test("Check data reports nothing about referrals where they are a tree", () => {
  const tree = { ...ranges, clients: ranges.clients.slice(0, 3) };
  expect(problemsBetweenSheets(tree, readBase(tree, english).base, english)).toEqual([]);
});
