import { describe, expect, test } from "vitest";
import { problemOf, rowFormulas } from "../fixtures/formulas";
import { english } from "../fixtures/locales";

describe.each(rowFormulas)("$name", ({ formula, rows, others, unreadable, argument }) => {
  const call = (first: unknown, second: unknown) => formula(english, first, second, ...others);
  const firsts = rows.map(([first]) => [first]);
  const seconds = rows.map(([, second]) => [second]);
  const answers = rows.map(([first, second]) => [call(first, second)]);
  const [one, two] = rows[0]!;

  test("answers a value for values, and the rows of the test differ", () => {
    expect(answers.every(([answer]) => answer !== "" && !Array.isArray(answer))).toBe(true);
    expect(new Set(answers.map(String)).size).toBeGreaterThan(1);
  });

  test("answers a column for columns, row by row", () => {
    expect(call(firsts, seconds)).toEqual(answers);
  });

  test("answers a column for a column and a value", () => {
    expect(call(firsts, two)).toEqual(rows.map(([first]) => [call(first, two)]));
    expect(call(one, seconds)).toEqual(rows.map(([, second]) => [call(one, second)]));
  });

  test("takes a range of one cell for a value", () => {
    expect(call([[one]], [[two]])).toEqual(call(one, two));
    expect(call([[one]], seconds)).toEqual(call(one, seconds));
  });

  test("answers blank in a blank row and ends at the last row in which any column is filled", () => {
    const blanks = Array.from({ length: 1000 }, () => [""]);
    const withBlank = [...firsts.slice(0, 1), ["  "], ...firsts.slice(1), ...blanks];
    const withBlanks = [...seconds.slice(0, 1), [""], ...seconds.slice(1), ...blanks];
    expect(call(withBlank, withBlanks)).toEqual([answers[0], [""], ...answers.slice(1)]);
    expect(
      call(
        withBlank.map(() => [""]),
        withBlanks,
      ),
    ).toHaveLength(4);
  });

  test("answers one blank for a column of blanks", () => {
    const blanks = Array.from({ length: 1000 }, () => [""]);
    expect(call(blanks, blanks)).toEqual([[""]]);
    expect(call(blanks, two)).toEqual([[""]]);
  });

  test("leaves blank only the row in which a cell cannot be read, or holds an error", () => {
    for (const bad of [unreadable, "#N/A", true]) {
      expect(call([...firsts, [bad]], [...seconds, [two]])).toEqual([...answers, [""]]);
      expect(call([[bad], ...firsts], [[two], ...seconds])).toEqual([[""], ...answers]);
    }
  });

  test("refuses a single value that cannot be read, for it would be wrong in every row", () => {
    expect(problemOf(() => call(unreadable, seconds))).toMatchObject({
      code: "unreadable",
      argument,
      text: unreadable,
    });
    expect(problemOf(() => call([[unreadable]], two))).toMatchObject({ code: "unreadable", argument });
  });

  test("refuses a single error cell, and names the error", () => {
    expect(problemOf(() => call("#N/A", two))).toMatchObject({
      argument,
      problem: "error cell",
      text: "#N/A",
    });
    expect(problemOf(() => call(one, "#REF!"))).toMatchObject({ problem: "error cell", text: "#REF!" });
  });

  test("refuses columns of unequal height, counted before blank rows are left out", () => {
    const problem = { code: "unequal heights", height: 4, otherHeight: 3, argument };
    expect(problemOf(() => call([...firsts, [""]], seconds))).toMatchObject(problem);
  });

  test("refuses a range of several columns", () => {
    expect(problemOf(() => call([[one, one]], two))).toEqual({ code: "not one column", argument, width: 2 });
  });
});
