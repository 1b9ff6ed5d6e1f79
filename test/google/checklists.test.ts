import { beforeAll, describe, expect, test } from "vitest";
import type { Host } from "../../preview/node-host";
import type { Answer, Written } from "../../src/actions/change/answer";
import type { ChecklistsOpened } from "../../src/actions/checklists/open-checklists";
import type { AuditAnswer } from "../../src/drafts/audit-answers";
import { auditWordsIn } from "../../src/i18n/audit";
import { wordsIn } from "../../src/i18n/words";
import { titlesIn } from "../../tools/titles-in";
import { languages } from "../fixtures/pushed";
import { openStarted } from "../fixtures/started";

const blank: AuditAnswer = { importance: null, owner: "", standard: "", score: null };

describe.each(languages)("the checklists of a workbook: %s", (language) => {
  const titles = titlesIn(language);
  const { vocabulary } = wordsIn(language);
  const { audit, settings, clients } = titles.sheetTitles;
  const { auditParts, auditQuestions, checks } = auditWordsIn(language);
  let host: Host;
  beforeAll(async () => {
    host = await openStarted(language, { data: "empty" });
  });
  const ask = (action: string, request?: object) =>
    host.execute(action, request === undefined ? [] : [request]) as Promise<Answer<unknown>>;
  const call = async <Said>(action: string, request?: object): Promise<Said> => {
    const answer = await ask(action, request);
    if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
    return answer.value as Said;
  };
  const rows = async () => (await host.cells(audit, "A2:F50")).filter(([first]) => first !== "");

  test("Start asks the 33 questions in the language of the spreadsheet", async () => {
    expect((await rows()).map(([, question]) => question)).toEqual(Object.values(auditQuestions));
  });

  test("what is saved is on Audit and Settings, and an undo removes it", async () => {
    const readiness = { a: null, b: null, c: null, d: null, e: null };
    const answer = { importance: 3, owner: "Ольга", standard: "=1+1", score: 0 };
    const before = await rows();
    const { undo } = await call<Written>("saveChecklists", {
      readiness: { opened: readiness, answers: { ...readiness, b: false } },
      answers: [
        { key: "claims", opened: blank, answer },
        { key: "introduced", opened: blank, answer: { ...blank, score: 2 } },
      ],
    });
    const now = await rows();
    expect(now.find(([, question]) => question === auditQuestions.claims)).toEqual([
      auditParts.retention,
      auditQuestions.claims,
      3,
      "Ольга",
      "=1+1",
      0,
    ]);
    expect(now.at(-1)).toEqual([auditParts["practical block"], checks.introduced, "", "", "", 2]);
    const answers = (await host.cells(settings, "A1:B70")).map(([, value]) => value);
    expect(answers.filter((value) => value === vocabulary.yesNo.no[0]).length).toBeGreaterThan(0);
    const opened = await call<ChecklistsOpened>("openChecklists");
    expect(opened.readiness[0]).toMatchObject({ key: "b", answer: false });
    expect(opened.questions.find(({ question }) => question === "claims")!.answer).toEqual(answer);
    expect(opened.checks.find(({ check }) => check === "introduced")!.answer.score).toBe(2);
    await call("undoChange", { undo });
    expect(await rows()).toEqual(before);
  });

  test("an answer that another user gave since the panel was opened is not overwritten", async () => {
    const answers = [{ key: "debts", opened: { ...blank, score: 1 }, answer: { ...blank, score: 2 } }];
    expect(await ask("saveChecklists", { readiness: null, answers })).toEqual({
      ok: false,
      problem: { code: "changed meanwhile" },
    });
  });

  test.each([
    { key: "debts", opened: blank, answer: { ...blank, score: 4 } },
    { key: "debts", opened: blank, answer: { ...blank, importance: 0 } },
  ])("an answer off the scale is refused: %j", async (answer) => {
    expect(await ask("saveChecklists", { readiness: null, answers: [answer] })).toMatchObject({
      problem: { code: "wrong fields" },
    });
  });

  test("only deleted questions are added again, and only when the user requests it", async () => {
    expect(await ask("fillAudit")).toMatchObject({ ok: false });
    await host.execute("evaluate", [
      `SpreadsheetApp.getActive().getSheetByName(${JSON.stringify(audit)}).deleteRows(5, 3)`,
    ]);
    const { added, undo } = await call<{ added: number } & Written>("fillAudit");
    expect(added).toBe(3);
    expect((await rows()).map(([, question]) => question).sort()).toEqual(
      Object.values(auditQuestions).sort(),
    );
    await call("undoChange", { undo });
    expect(await rows()).toHaveLength(30);
  });

  test("a formula over the statuses of clients is seen", async () => {
    const seen = async () => {
      const { checks } = await call<ChecklistsOpened>("openChecklists");
      return (["tracking", "assigned"] as const).map(
        (code) => checks.find(({ check }) => check === code)!.seen,
      );
    };
    expect(await seen()).toEqual([
      { done: 1, of: 1 },
      { done: 0, of: 0 },
    ]);
    await host.execute("evaluate", [
      `SpreadsheetApp.getActive().getSheetByName(${JSON.stringify(clients)}).getRange("A2:A3").setValues([["Anna"], ["Boris"]])`,
    ]);
    await host.idle();
    expect(await seen()).toEqual([
      { done: 1, of: 1 },
      { done: 2, of: 2 },
    ]);
  });
});
