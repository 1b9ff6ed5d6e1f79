import { describe, expect, test } from "vitest";
import type { Workbook } from "../../src/actions/change/workbook";
import { clientCard } from "../../src/actions/client-card/client-card";
import { todayLines } from "../../src/actions/today/today-lines";
import type { Language } from "../../src/i18n/language";
import { readTodayBase } from "../../src/sheets/base/today-base";
import { on } from "../fixtures/days";
import { english } from "../fixtures/locales";

const ranges = {
  clients: [
    ["Client", "Phone", "City", "Age", "Cycle, days"],
    ["Ours", 1, "Berlin", 30, ""],
    ["Half", 1, "Paris", 30, ""],
    ["Not ours", 1, "Paris", 17, ""],
    ["Buyer", 1, "Paris", 17, 5],
    ["Unjudged", 1, "", "", ""],
  ],
  purchases: [
    ["Date", "Client", "Amount"],
    [on("1 Feb"), "Buyer", 100],
  ],
  settings: [
    ["Setting", "Value"],
    ["Portrait: City", "Berlin"],
    ["Портрет: Age", ">= 18"],
    // Not a number: it is another formula's to complain of.
    ["Profit goal a month", "a lot"],
  ],
};
const workbook: Workbook = { ranges, locale: english, asOf: on("6 Mar") };

const listed = (language: Language) =>
  todayLines(readTodayBase(ranges, english), { from: 0, count: 100 }, language, on("6 Mar")).lines.map(
    ({ client, why }) => `${client}: ${why}`,
  );

describe("a lead who fits less than half of the portrait", () => {
  test("is marked as outside the portrait on today's list; no other client is", () => {
    expect(listed("en")).toEqual([
      "Ours: Nothing bought yet; never touched.",
      "Half: Nothing bought yet; never touched.",
      "Not ours: Nothing bought yet; never touched. Not our portrait: 0 of 2 fit; not: City (Berlin), Age (>= 18).",
      "Buyer: 33 days since 1 Feb 2026, cycle 5, overdue by 28.",
      "Unjudged: Nothing bought yet; never touched.",
    ]);
    expect(listed("ru")[2]).toBe(
      "Not ours: Ещё не покупал; касаний не было. Не наш портрет. Подходит 0 из 2; не подходит: City (Berlin), Age (>= 18).",
    );
  });

  test("is marked as outside the portrait next to the status on the card", () => {
    const whyOf = (client: string) => {
      const answer = clientCard(workbook, client, "en");
      return answer.ok ? answer.value.status.why : answer;
    };
    expect(whyOf("Not ours")).toBe(
      "Nothing bought yet, but we have a contact. Not our portrait: 0 of 2 fit; not: City (Berlin), Age (>= 18).",
    );
    expect(whyOf("Half")).toBe("Nothing bought yet, but we have a contact.");
  });
});
