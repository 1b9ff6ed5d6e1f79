import { describe, expect, test } from "vitest";
import { clientNextAction } from "../../src/functions/client-next-action";
import { clientTable } from "../../src/functions/client-table";
import type { Locale } from "../../src/sheets/locale";
import { english, readable, russian } from "../fixtures/locales";

const titles = [
  "Roadmap",
  "Step",
  "Action",
  "Client benefit",
  "Our benefit",
  "Starts after",
  "Offset",
  "Only if",
  "Done when",
  "Study first",
  "Needs",
  "Executor",
  "Then",
] as const;
type Step = Partial<Record<(typeof titles)[number], string | number>>;
const complete: Step = {
  Roadmap: "Roof",
  Step: 1,
  Action: "Sell the roof",
  "Client benefit": "dry",
  "Our benefit": "paid",
  Executor: "Egor",
};

const clients = [
  ["Client", "Roadmap"],
  ["Ann", "roof"],
];
const purchases = [
  ["Date", "Client", "Amount", "Product"],
  ["2026-03-01", "Ann", 9000, "Roof"],
];
const tiers = [
  ["Tier", "Min spend"],
  ["Base", 0],
];
const sheetOf = (steps: Step[]) => [
  titles,
  ...steps.map((step) => titles.map((title) => ({ ...complete, ...step })[title] ?? "")),
];

function actionFor(steps: Step[], locale: Locale = english, progress: unknown[][] = []) {
  const rows = [["Client", "Roadmap", "Step", "State", "Date", "Client benefit"], ...progress];
  const answer = clientNextAction(
    locale,
    clients,
    sheetOf(steps),
    rows,
    purchases,
    "2026-03-15",
    "",
    "",
    tiers,
    "",
    "",
  );
  const [map, step, action, due, state, executor, forClient, forUs, blockedBy] = readable(
    answer[1],
  ) as unknown[];
  return { map, step, action, due, state, executor, forClient, forUs, blockedBy };
}
const blockedBy = (step: Step) => [english, russian].map((locale) => actionFor([step], locale).blockedBy);

describe("CLIENT_NEXT_ACTION", () => {
  test("answers the first step not done, with its day, state, executor and both benefits", () => {
    const steps = [{ "Done when": "purchase" }, { Step: 2, Action: "Call", Offset: "2 weeks" }];
    expect(actionFor(steps)).toEqual({
      map: "Roof",
      step: 2,
      action: "Call",
      due: "2026-03-15",
      state: "due",
      executor: "Egor",
      forClient: "dry",
      forUs: "paid",
      blockedBy: "",
    });
  });

  test("says the same in Russian, of a map written in Russian", () => {
    const steps = [
      { "Done when": "покупка" },
      { Step: 2, Action: "Позвонить", Offset: "9,5 лет", "Starts after": "шаг 1" },
    ];
    expect(actionFor(steps, russian)).toMatchObject({
      step: 2,
      action: "Позвонить",
      due: "2035-09-01",
      state: "ждёт",
    });
  });

  test("asks for the study while it is not done, and then knows the client's own benefit", () => {
    const steps = [{ "Study first": "yes" }];
    expect(actionFor(steps)).toMatchObject({
      state: "locked",
      blockedBy: "study the client first and write down the benefit",
    });
    const studied = [["Ann", "Roof", 1, "studied", "2026-03-02", "no lorry in spring"]];
    expect(actionFor(steps, english, studied)).toMatchObject({
      state: "overdue",
      forClient: "no lorry in spring",
      blockedBy: "",
    });
  });

  test("has nothing to say of a client without a roadmap", () => {
    const answer = clientNextAction(
      english,
      [["Client"], ["Ann"]],
      sheetOf([{}]),
      "",
      purchases,
      46096,
      "",
      "",
      "",
      "",
      "",
    );
    expect(answer[1]).toEqual(Array(9).fill(""));
  });
});

describe("what a map says in words nobody knows is named, never guessed", () => {
  test("an unknown anchor", () => {
    expect(blockedBy({ "Starts after": "full moon" })).toMatchInlineSnapshot(`
      [
        "“full moon” is not understood",
        "непонятно: «full moon»",
      ]
    `);
  });

  test("an anchor on a step that does not come", () => {
    expect(blockedBy({ "Starts after": "step 42" })).toMatchInlineSnapshot(`
      [
        "waits for its starting point, step 42",
        "срок ещё не отсчитывается: ждём начала отсчёта (шаг 42)",
      ]
    `);
  });

  test("an unknown condition", () => {
    expect(blockedBy({ "Only if": "age > 3" })).toMatchInlineSnapshot(`
      [
        "“age > 3” is not understood",
        "непонятно: «age > 3»",
      ]
    `);
  });

  test("a condition on an unknown tier", () => {
    expect(blockedBy({ "Only if": "tier >= Pearl" })).toMatchInlineSnapshot(`
      [
        "tier “Pearl” is not on the Tiers sheet",
        "уровня «Pearl» нет на листе «Уровни»",
      ]
    `);
  });

  test("an unknown done-when, readiness key and then", () => {
    for (const step of [{ "Done when": "sunrise" }, { Needs: "money" }, { Then: "somewhere" }]) {
      const [word] = Object.values(step);
      expect(blockedBy(step)).toEqual([`“${word}” is not understood`, `непонятно: «${word}»`]);
    }
  });

  test("a table that the formula was not given", () => {
    const without = (step: Step) =>
      clientNextAction(english, clients, sheetOf([step]), "", purchases, 46096, "", "", "", "", "")[1]![8];
    expect(without({ "Only if": "tier >= Base" })).toBe("the formula was not given the Tiers table");
    expect(without({ "Done when": "touch offer" })).toBe("the formula was not given the Touches table");
  });

  test("a map that is not there, in Why as well", () => {
    const elsewhere = [
      ["Client", "Roadmap"],
      ["Ann", "garden"],
    ];
    const blocked = [english, russian].map(
      (locale) =>
        clientNextAction(locale, elsewhere, sheetOf([{}]), "", purchases, 46096, "", "", "", "", "")[1]![8],
    );
    expect(blocked).toMatchInlineSnapshot(`
      [
        "Roadmap “garden” is not on the Roadmaps sheet.",
        "Карты «garden» нет на листе «Дорожные карты».",
      ]
    `);
    const row = clientTable(
      english,
      elsewhere,
      purchases,
      46096,
      "",
      "",
      "",
      sheetOf([{}]),
      "",
      "",
      "",
      "",
    )[1]!;
    expect(row[row.length - 1]).toContain(blocked[0]);
  });
});
