import { describe, expect, test } from "vitest";
import type { Planned, Workbook } from "../../src/actions/change/workbook";
import { recordClaim } from "../../src/actions/client/record-claim";
import { settleClaim } from "../../src/actions/client/settle-claim";
import { clientCard } from "../../src/actions/client-card/client-card";
import { doneToday } from "../../src/actions/today/done-today";
import { moneyOf } from "../../src/domain/values/money";
import { cardWorkbook } from "../fixtures/card-workbook";
import { on } from "../fixtures/days";

const english = cardWorkbook("en");
const without = (sheet: keyof Workbook["ranges"]): Workbook => {
  const { [sheet]: _, ...ranges } = english.ranges;
  return { ...english, ranges };
};
const problemOf = (plan: Planned) => (plan.ok ? null : plan.problem);
const changeOf = (plan: Planned) => {
  if (!plan.ok) throw new Error(plan.problem.code);
  return plan.value.change;
};
const claim = { client: "zoya", day: on("6 Mar"), what: "Too dark a roast", owner: "Olga" };
const late = { client: "Zoya", madeOn: on("2 Mar"), what: "the beans  came LATE" };

describe("recording a claim", () => {
  test("adds one open row to Claims", () => {
    expect(changeOf(recordClaim(english, claim))).toEqual({
      kind: "claim",
      subject: "Zoya",
      additions: [
        {
          sheet: "claims",
          rows: [{ client: "Zoya", date: { day: on("6 Mar") }, what: "Too dark a roast", owner: "Olga" }],
        },
      ],
    });
  });

  test("a claim of an unknown client, or without the sheet, is refused", () => {
    expect(problemOf(recordClaim(english, { ...claim, client: "Nobody" }))).toEqual({
      code: "unknown client",
      client: "Nobody",
    });
    expect(problemOf(recordClaim(without("claims"), claim))).toEqual({ code: "no sheet", sheet: "claims" });
  });
});

describe("settling a claim", () => {
  const settle = { ...late, day: on("6 Mar"), result: "Sent a gift" };

  test("is two cells of its row, found by client, day and words however they are spelled", () => {
    expect(changeOf(settleClaim(english, settle)).corrections).toEqual([
      { sheet: "claims", row: 2, cells: { settledOn: { day: on("6 Mar") }, result: "Sent a gift" } },
    ]);
  });

  test("leaves the result unchanged where no result is given", () => {
    expect(changeOf(settleClaim(english, { ...settle, result: "" })).corrections).toMatchObject([
      { cells: { settledOn: { day: on("6 Mar") } } },
    ]);
  });

  test("a settlement before the day of the claim asks for the day again", () => {
    expect(problemOf(settleClaim(english, { ...settle, day: on("1 Mar") }))).toEqual({
      code: "wrong fields",
      fields: ["day"],
    });
  });

  test("a claim that another user has already settled, or that was never made, is refused", () => {
    const torn = { ...settle, madeOn: on("5 Feb"), what: "A torn bag" };
    for (const other of [torn, { ...settle, what: "cold" }, { ...settle, madeOn: on("3 Mar") }])
      expect(problemOf(settleClaim(english, other))).toEqual({ code: "changed meanwhile" });
    expect(problemOf(settleClaim(without("claims"), settle))).toEqual({ code: "no sheet", sheet: "claims" });
  });
});

describe("a touch of today's list", () => {
  const done = {
    ...{ client: "Zoya", by: "Ivan", promised: null, roadmap: "", step: null, study: null },
    touch: { channel: "call", content: "care", isAnswered: true, rating: 2, result: "Sent a gift" },
  };

  test("settles the claim it answers, with what came of it", () => {
    const { madeOn, what } = late;
    const change = changeOf(doneToday(english, { ...done, settles: { madeOn, what }, complaint: "" }));
    expect(change.corrections).toEqual([
      { sheet: "claims", row: 2, cells: { settledOn: { day: on("6 Mar") }, result: "Sent a gift" } },
    ]);
    expect(change.additions?.map(({ sheet }) => sheet)).toEqual(["touches"]);
  });

  test("writes down the claim that came up", () => {
    const change = changeOf(doneToday(english, { ...done, settles: null, complaint: "Too dark a roast" }));
    expect(change.additions?.map(({ sheet }) => sheet)).toEqual(["touches", "claims"]);
    expect(change.additions?.[1]?.rows).toEqual([
      { client: "Zoya", date: { day: on("6 Mar") }, what: "Too dark a roast", owner: "Ivan" },
    ]);
  });
});

describe("the card of a client with an alarm", () => {
  const claimsOf = (client: string, workbook = english) => {
    const answer = clientCard(workbook, client, "en");
    if (!answer.ok) throw new Error(answer.problem.code);
    return answer.value.claims;
  };

  test("has the open claims, the oldest first, and then those that were settled, each with its clock", () => {
    expect(claimsOf("Zoya").rows.map(({ what, days, settledOn }) => [what, days, settledOn])).toEqual([
      ["The beans came late", 4, null],
      ["Nobody called back", 2, null],
      ["A torn bag", 2, on("7 Feb")],
    ]);
  });

  test("has the cost of losing the client while an alarm is open, and only then", () => {
    expect(claimsOf("Zoya").lost).toMatchObject({
      attraction: moneyOf(5000),
      samples: null,
      yearOfProfit: moneyOf(6083.33),
      isWhole: false,
    });
    expect(claimsOf("Anna").lost).toBeNull();
  });

  test("is complete without the sheet of claims", () => {
    expect(claimsOf("Zoya", without("claims"))).toEqual({ rows: [], lost: null });
  });
});
