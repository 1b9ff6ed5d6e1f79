import { describe, expect, test } from "vitest";
import { baseCohorts } from "../../src/functions/base-cohorts";
import { baseFrequency } from "../../src/functions/base-frequency";
import { basePlan } from "../../src/functions/base-plan";
import { baseStatusHistory } from "../../src/functions/base-status-history";
import { baseHistoryWordsIn } from "../../src/i18n/base-history";
import { argumentSentence } from "../../src/sheets/problems/argument-sentence";
import { WrongArgument } from "../../src/sheets/problems/problem";
import type { Cell } from "../../src/sheets/reading/cell";
import type { Locale } from "../../src/sheets/reading/locale";
import { english, readable, russian } from "../fixtures/locales";

const purchases = [
  ["Date", "Client", "Amount", "Cost", "Order"],
  ["2026-01-05", "Ann", 100, 60, ""],
  ["2026-01-20", " ann ", 100, 60, ""],
  ["2026-02-03", "Ann", 100, 60, ""],
  ["2026-02-10", "Bob", 50, "", ""],
  ["2026-02-20", "Cid", 90, 40, "7"],
  ["2026-02-21", "Cid", -90, -40, "7"],
  ["", "", "", "", ""],
  ["?", "Dan", 1, "", ""],
];
const clients = [
  ["Client", "Owner"],
  ["Ann", "Olga"],
  ["Bob", "ivan"],
  ["Cid", ""],
];
const settings = [
  ["Setting", "Value"],
  ["Business cycle, days", 30],
  ["Newcomers planned a month: olga", 2],
  ["Fans planned a month: Petr", 1],
  ["Newcomers planned a month", 5],
];

/** What a call is refused with. */
function sentences(call: (locale: Locale) => unknown, locale = english): string {
  try {
    call(locale);
  } catch (error) {
    if (error instanceof WrongArgument) return argumentSentence(error.problem, locale.language);
  }
  return "answered";
}

describe("BASE_FREQUENCY", () => {
  test("counts visits and clients by names folded, and marks what still runs", () => {
    expect(readable(baseFrequency(english, purchases, "month", "2026-02-25", "", ""))).toEqual([
      ["Period from", "Purchases", "Clients who bought", "Deal frequency", "Still running"],
      ["2026-01-01", 2, 1, 2, false],
      ["2026-02-01", 2, 2, 1, true],
    ]);
  });

  test("takes the day of the last purchase where none is given, and shows from a day on", () => {
    const answer = readable(baseFrequency(english, purchases, "week", "", "2026-02-12", "")) as Cell[][];
    expect(answer.slice(1)).toEqual([
      ["2026-02-09", 1, 1, 1, false],
      ["2026-02-16", 0, 0, "", true],
    ]);
  });

  test("reads the period in both languages, and lists the possible ones", () => {
    const inRussian = baseFrequency(russian, purchases, "Год", "2026-02-25", "", "");
    expect(inRussian[0]).toEqual([
      "Период с",
      "Покупок",
      "Клиентов с покупкой",
      "Частота сделок",
      "Ещё идёт",
    ]);
    expect(baseFrequency(english, purchases, "неделя", "", "", "")).toEqual(
      baseFrequency(english, purchases, "WEEK", "", "", ""),
    );
    expect(sentences((locale) => baseFrequency(locale, purchases, "day", "", "", ""))).toBe(
      "period must be week, month or year, got “day”. Example: month",
    );
    expect(sentences((locale) => baseFrequency(locale, purchases, "", "", "", ""), russian)).toBe(
      "period не заполнен, а это обязательный аргумент — неделя, месяц или год. Пример: месяц",
    );
  });

  test("returns only a header row where there are no purchases", () => {
    expect(baseFrequency(english, purchases.slice(0, 1), "month", "", "", "")).toHaveLength(1);
  });

  test("finds the columns by the user's own headers", () => {
    const [, ...rows] = purchases;
    const own = [["Day", "Who", "Paid", "Cost", "Order"], ...rows];
    const mapping = [
      ["Setting", "Value"],
      ["Column: Purchases / Date", "Day"],
      ["Column: Purchases / Client", "Who"],
      ["Column: Purchases / Amount", "Paid"],
    ];
    expect(baseFrequency(english, own, "month", "2026-02-25", "", mapping)).toEqual(
      baseFrequency(english, purchases, "month", "2026-02-25", "", ""),
    );
  });
});

describe("BASE_COHORTS", () => {
  test("counts clients by months since the first purchase, then their shares, and names the month that still runs", () => {
    expect(readable(baseCohorts(english, purchases, "2026-02-25", "", ""))).toEqual([
      [
        "First purchase in",
        "Clients",
        "Month still running",
        "Month 0",
        "Month 1",
        "Month 0, share",
        "Month 1, share",
      ],
      ["2026-01-01", 1, 1, 1, 1, 1, 1],
      ["2026-02-01", 1, 0, 1, "", 1, ""],
    ]);
  });

  test("has no running month on the last day of one, and shows from a month on", () => {
    const answer = readable(baseCohorts(english, purchases, "2026-02-28", "2026-02-15", ""));
    expect(answer).toEqual([
      ["First purchase in", "Clients", "Month still running", "Month 0", "Month 0, share"],
      ["2026-02-01", 1, "", 1, 1],
    ]);
  });

  test("refuses more cells than Sheets could take", () => {
    const old = [...purchases, ["1990-01-01", "Old", 1, 1, ""]];
    expect(sentences((locale) => baseCohorts(locale, old, "2026-02-28", "", ""))).toMatch(
      /^the answer would be 3[\d,]+ cells/,
    );
    expect(baseCohorts(english, old, "2026-02-28", "2026-01-01", "")).toHaveLength(3);
  });
});

describe("BASE_STATUS_HISTORY", () => {
  const history = (locale = english, from: Cell = "") =>
    baseStatusHistory(locale, clients, purchases, "2026-02-25", settings, "", "", "", "", from);
  const column = (title: string) => {
    const [header, ...rows] = readable(history()) as Cell[][];
    return rows.map((row) => row[header!.indexOf(title)]);
  };

  test("returns the new newcomers and fans of each month, against the plan of all clients", () => {
    expect(column("Month")).toEqual(["2026-01-01", "2026-02-01"]);
    expect(column("Still running")).toEqual([false, true]);
    expect(column("Newcomers made")).toEqual([1, 2]);
    expect(column("Newcomers planned")).toEqual([5, 5]);
    expect(column("Newcomers against plan")).toEqual([-4, -3]);
    expect(column("Fans made")).toEqual([0, 1]);
    expect(column("Fans against plan")).toEqual([-1, 0]);
    expect(column("Newcomer to fan, share")).toEqual([1, 0]);
    expect(column("Newcomer to fan, median days")).toEqual([29, ""]);
  });

  test("returns clients by status at month ends, the fans' share of profit, and why", () => {
    expect(column("Fans at month end")).toEqual([0, 1]);
    expect(column("Newcomers at month end")).toEqual([1, 1]);
    expect(column("Target at month end")).toEqual([0, 1]);
    expect(column("Fans' share of profit")).toEqual([0, 1]);
    expect(column("Repeat share")).toEqual([1, 0.5]);
    expect(column("Why")).toEqual([
      "Fans brought 0% of profit, short of 75%.",
      "Fans brought 100% of profit, up to 75%. Purchases without a Cost, left out: 1.",
    ]);
  });

  test("returns that a base is sold as a one-off when more clients let a cycle pass than came back", () => {
    const once = [...purchases.slice(0, 2), ["2026-01-06", "Bob", 1, 1, ""]];
    const answer = baseStatusHistory(english, clients, once, "2026-03-01", settings, "", "", "", "", "");
    expect(answer.at(-1)!.at(-1)).toBe(
      "You run it as one-off: of 2 who bought, 0 came back, and 2 let a whole cycle pass after one purchase.",
    );
    const twice = [...once, ["2026-01-09", "Bob", 1, 1, ""]];
    const better = baseStatusHistory(english, clients, twice, "2026-03-01", settings, "", "", "", "", "");
    expect(better.at(-1)!.at(-1)).toBe("");
  });

  test("answers in Russian, and starts from a given month", () => {
    const { historyTitles, atEndTitles, shareTitles } = baseHistoryWordsIn("ru");
    const [header, ...rows] = history(russian, "01.02.2026");
    expect(header).toEqual(
      [historyTitles, atEndTitles, shareTitles].flatMap((titles) => Object.values(titles)),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.at(-1)).toBe(
      "Поклонники принесли 100\u00a0% прибыли — при цели 75\u00a0%. Без себестоимости, в расчёт не вошло покупок: 1.",
    );
  });

  test("refuses a plan that is no number", () => {
    const bad = [...settings, ["Fans planned a month", "many"]];
    expect(
      sentences((locale) =>
        baseStatusHistory(locale, clients, purchases, "2026-02-25", bad, "", "", "", "", ""),
      ),
    ).toBe(
      "settings, row 6: “Fans planned a month” cannot be “many”. See the Meaning column, or clear the cell for the default",
    );
  });
});

describe("BASE_PLAN", () => {
  test("compares each owner's newcomers and fans with the plan: all clients first, owners without clients and clients without an owner last", () => {
    expect(readable(basePlan(english, clients, purchases, "2026-02-28", settings, "", "", "", ""))).toEqual([
      [
        "Owner",
        "Month",
        "Still running",
        "Newcomers planned",
        "Newcomers made",
        "Newcomers against plan",
        "Fans planned",
        "Fans made",
        "Fans against plan",
      ],
      ["All together", "2026-02-01", false, 5, 2, -3, 1, 1, 0],
      ["Olga", "2026-02-01", false, 2, 0, -2, "", 1, ""],
      ["ivan", "2026-02-01", false, "", 1, "", "", 0, ""],
      ["Petr", "2026-02-01", false, "", 0, "", 1, 0, -1],
      ["No owner", "2026-02-01", false, "", 1, "", "", 0, ""],
    ]);
  });

  test("counts up to the day within a month that still runs", () => {
    const [, all] = basePlan(english, clients, purchases, "2026-02-09", settings, "", "", "", "");
    expect(readable(all)).toEqual(["All together", "2026-02-01", true, 5, 0, -5, 1, 1, 0]);
  });
});
