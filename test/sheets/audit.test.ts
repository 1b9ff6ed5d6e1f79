import { describe, expect, test } from "vitest";
import { missingAuditRows } from "../../src/actions/new-sheets/audit-rows";
import { auditQuestions, subprocesses } from "../../src/domain/checklists/audit";
import { checklists } from "../../src/domain/checklists/checklist";
import { auditWordsIn } from "../../src/i18n/audit";
import { auditSheet } from "../../src/sheets/columns/audit";
import { readAudit } from "../../src/sheets/readers/audit";
import { fold } from "../../src/sheets/reading/fold";
import { readTable } from "../../src/sheets/tables/table";
import { english, russian } from "../fixtures/locales";
import { languages } from "../fixtures/pushed";

const header = ["Subprocess", "Question", "Importance", "Owner", "Standard", "Score, 0–3", "Note"];
const read = (...rows: unknown[][]) => readAudit(readTable("audit", [header, ...rows], auditSheet), english);
const [en, ru] = [auditWordsIn("en"), auditWordsIn("ru")];
const problemList = ({ problems }: ReturnType<typeof read>) =>
  problems.map(({ row, column, code }) => [row, column, code]);

describe("the words of the checklists", () => {
  test.each(languages)("ask every question in words of its own: %s", (language) => {
    const { auditQuestions: questions, checks } = auditWordsIn(language);
    const recognized = [...Object.values(questions), ...Object.values(checks)].map(fold);
    expect(new Set(recognized).size).toBe(33 + Object.values(checklists).flat().length);
    expect(recognized.filter((question) => !question.endsWith("?"))).toEqual([]);
  });
});

describe("readAudit", () => {
  test.each(languages)("knows each of the 33 questions by its words: %s", (language) => {
    const rows = missingAuditRows([], language).map(({ subprocess, question }) => [subprocess, question]);
    const { questions, problems } = readAudit(
      readTable("audit", [header, ...rows], auditSheet),
      language === "ru" ? russian : english,
    );
    expect(questions.map(({ question }) => question)).toEqual(
      subprocesses.flatMap((subprocess) => [...auditQuestions[subprocess]]),
    );
    expect(problems).toEqual([]);
  });

  test("reads the answer to a question", () => {
    const row = ["", ` ${ru.auditQuestions.debts.toUpperCase()} `, 3, "Иван", "Звонок на 3-й день", "2", ""];
    expect(read(row).questions).toEqual([
      {
        row: 2,
        subprocess: "deals",
        question: "debts",
        text: ru.auditQuestions.debts.toUpperCase(),
        importance: 3,
        owner: "Иван",
        standard: "Звонок на 3-й день",
        score: 2,
      },
    ]);
  });

  test("takes any other question of a subprocess as the user's own", () => {
    expect(read([ru.auditParts.retention, "Дарим ли мы открытки?"]).questions).toMatchObject([
      { subprocess: "retention", question: null, score: null, importance: null },
    ]);
  });

  test("reads the scores of attention points and of the practical block separately", () => {
    const { questions, checks } = read([
      en.auditParts["attention points"],
      en.checks.contacts,
      "",
      "",
      "",
      1,
    ]);
    expect(questions).toEqual([]);
    expect(checks).toMatchObject([{ check: "contacts", score: 1, row: 2 }]);
  });

  test("distinguishes a 0 from a blank", () => {
    const { questions } = read(["", en.auditQuestions.debts, "", "", "", 0], ["", en.auditQuestions.claims]);
    expect(questions.map(({ score }) => score)).toEqual([0, null]);
  });

  test.each([4, -1, 1.5, "good", true])("reports the score %s and leaves it out", (score) => {
    const answer = read(["", en.auditQuestions.debts, 1, "", "", score]);
    expect(answer.questions[0]!.score).toBeNull();
    expect(problemList(answer)).toEqual([[2, "score", "off the scale"]]);
  });

  test.each([0, 4])("reports the importance %s and leaves it out", (importance) => {
    const answer = read(["", en.auditQuestions.debts, importance, "", "", 1]);
    expect(answer.questions[0]!.importance).toBeNull();
    expect(problemList(answer)).toEqual([[2, "importance", "off the scale"]]);
  });

  test("reports rows without a question, of no subprocess, and asked before in either language", () => {
    const answer = read(
      [en.auditParts.deals, ""],
      ["Marketing", "Do we dance?"],
      ["", "Do we dance?"],
      ["", en.auditQuestions.debts, "", "", "", 3],
      ["", ru.auditQuestions.debts, "", "", "", 1],
    );
    expect(problemList(answer)).toEqual([
      [2, "question", "blank"],
      [3, "subprocess", "unknown word"],
      [4, "subprocess", "blank"],
      [6, "question", "listed twice"],
    ]);
    expect(answer.questions.map(({ score }) => score)).toEqual([3]);
  });
});

describe("the rows that the sheet does not have", () => {
  test("are those of questions it asks in neither language", () => {
    const { questions } = read(["", ru.auditQuestions.debts], ["", en.auditQuestions.claims]);
    const missing = missingAuditRows(questions, "en").map(({ question }) => question);
    expect(missing).toHaveLength(31);
    expect(missing).not.toContain(en.auditQuestions.debts);
    expect(missing).not.toContain(en.auditQuestions.claims);
  });
});
