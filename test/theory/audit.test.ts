import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AuditRow,
  auditQuestions,
  subprocesses,
  subprocessVerdicts,
  weakestFirst,
} from "../../src/domain/checklists/audit";
import { auditInSql, auditSql } from "../oracle/audit";
import { answers } from "../oracle/sql";

const asked = (
  question: AuditRow["question"],
  score: number | null,
  importance: number | null = null,
  subprocess: AuditRow["subprocess"] = "attraction",
): AuditRow => ({
  subprocess,
  question,
  text: question ?? "own",
  importance,
  owner: "",
  standard: "",
  score,
});

describe("13.4 the four subprocesses", () => {
  test("ask 9, 9, 8 and 7 questions, 33 in all, each once", () => {
    const questions = subprocesses.map((subprocess) => auditQuestions[subprocess]);
    expect(questions.map(({ length }) => length)).toEqual([9, 9, 8, 7]);
    expect(new Set(questions.flat()).size).toBe(33);
  });

  test("are sorted weakest first, those without an answer at the end", () => {
    const rows = [
      asked("qualification", 2),
      asked("departments", 1, null, "requests"),
      asked("claims", 3, null, "retention"),
    ];
    expect(subprocessVerdicts(rows).map(({ subprocess, value }) => [subprocess, value])).toEqual([
      ["requests", 1],
      ["attraction", 2],
      ["retention", 3],
      ["deals", null],
    ]);
  });
});

describe("13.4 the score of a subprocess", () => {
  const attraction = (...rows: AuditRow[]) =>
    subprocessVerdicts(rows).find(({ subprocess }) => subprocess === "attraction")!;

  test("is the mean in which importance weighs: (3 × 3 + 1 × 0) / (3 + 1) = 2.25", () => {
    expect(attraction(asked("qualification", 3, 3), asked("feedback", 0, 1)).value).toBe(2.25);
  });

  test("takes a blank importance for the middle one: (2 × 3 + 1 × 0) / (2 + 1) = 2", () => {
    expect(attraction(asked("qualification", 3), asked("feedback", 0, 1)).value).toBe(2);
  });

  test("counts unanswered questions separately and never as 0", () => {
    const { value, because } = attraction(asked("qualification", 3), asked("feedback", null, 3));
    expect([value, because.answered, because.of]).toEqual([3, 1, 9]);
  });

  test("is unknown without an answer", () => {
    expect(attraction(asked("feedback", null, 3))).toMatchObject({
      value: null,
      because: { answered: 0, of: 9, weakest: null },
    });
  });

  test("counts the user's own question like any other", () => {
    const { value, because } = attraction(asked("qualification", 3), asked(null, 1));
    expect([value, because.answered, because.of]).toEqual([2, 2, 10]);
  });

  test("comes with the question that would raise it most: 3 × (3 − 1) is above 1 × (3 − 0)", () => {
    const weak = asked("feedback", 1, 3);
    expect(attraction(asked("delivery", 0, 1), weak, asked("contracts", 3, 3)).because.weakest).toBe(weak);
  });

  test("has no weakest question where all are at their best", () => {
    expect(attraction(asked("delivery", 3), asked("feedback", 3)).because.weakest).toBeNull();
  });
});

describe("13.4 questions by weakness", () => {
  test("are sorted by what is missing times importance, then the lower score, then their order on the sheet; unanswered ones last", () => {
    const rows = [
      asked("proposals", null, 3),
      asked("qualification", 3, 3),
      asked("delivery", 2, 3),
      asked("feedback", 0, 1),
      asked("contracts", 0, 3),
      asked("progress", 2, 3),
    ];
    expect(weakestFirst(rows).map(({ question }) => question)).toEqual([
      "contracts",
      "feedback",
      "delivery",
      "progress",
      "qualification",
      "proposals",
    ]);
  });

  const row = fc.record({
    subprocess: fc.constantFrom(...subprocesses),
    question: fc.constant(null),
    text: fc.constant("own"),
    importance: fc.constantFrom(null, 1, 2, 3),
    owner: fc.constant(""),
    standard: fc.constant(""),
    score: fc.constantFrom(null, 0, 1, 2, 3),
  });

  test("and all scores are what SQL answers over the same rows", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (rows) => {
        const known = subprocessVerdicts(rows).filter(({ value }) => value !== null);
        const found = known.map(({ subprocess, value, because: { answered, weakest } }) => [
          subprocess,
          value,
          answered,
          weakest === null ? null : rows.indexOf(weakest),
        ]);
        expect(found).toEqual(answers(await auditInSql(rows), auditSql));
      }),
    );
  });

  test("the first of them, once it is at its best, never lowers the score", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        for (const { subprocess, value, because } of subprocessVerdicts(rows)) {
          if (because.weakest === null) continue;
          const better = rows.map((other) => (other === because.weakest ? { ...other, score: 3 } : other));
          const lifted = subprocessVerdicts(better).find((other) => other.subprocess === subprocess)!;
          expect(lifted.value).toBeGreaterThan(value!);
        }
      }),
    );
  });

  test("no other single question lifts its subprocess more than the weakest", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const liftedBy = (best: AuditRow) =>
          subprocessVerdicts(rows.map((other) => (other === best ? { ...other, score: 3 } : other))).find(
            ({ subprocess }) => subprocess === best.subprocess,
          )!.value!;
        for (const { subprocess, because } of subprocessVerdicts(rows)) {
          if (because.weakest === null) continue;
          const most = liftedBy(because.weakest);
          for (const other of rows) {
            if (other.subprocess !== subprocess || other.score === null) continue;
            expect(liftedBy(other)).toBeLessThanOrEqual(most + 1e-12);
          }
        }
      }),
    );
  });
});
