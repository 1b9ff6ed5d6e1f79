import { describe, expect, test } from "vitest";
import { clientNextAction } from "../../src/functions/client-next-action";
import { clientTable } from "../../src/functions/client-table";
import { english, russian } from "../fixtures/locales";
import { actionFor, clients, purchases, type Step, sheetOf } from "../fixtures/next-action";

const blockedBy = (step: Step) => [english, russian].map((locale) => actionFor([step], locale).blockedBy);

describe("unknown words of a map are named, never guessed", () => {
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
