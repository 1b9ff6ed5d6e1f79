import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ChecklistsRequest } from "../../src/actions/checklists/save-checklists";
import type { AuditAnswer } from "../../src/drafts/audit-answers";
import { checklists as words } from "../../src/i18n/checklists/en";
import { changedCount } from "../../src/sidebars/checklists/draft";
import { checklistsSession } from "../../src/sidebars/checklists/session";
import { sampleChecklists } from "../fixtures/checklists";
import { fakeServer } from "../fixtures/fake-server";
import { lexiconIn } from "../fixtures/lexicon";

const opened = sampleChecklists("en");
let server: ReturnType<typeof fakeServer>;
beforeEach(() => {
  vi.useFakeTimers();
  server = fakeServer();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function openedSession() {
  const session = checklistsSession(words, lexiconIn("en"), () => {});
  await server.next("openChecklists").answer(opened);
  return session;
}
const scoreOf = (session: Awaited<ReturnType<typeof openedSession>>): AuditAnswer =>
  session.state().opened!.questions.find(({ question }) => question === "claims")!.answer;

describe("a person at the checklists", () => {
  test("saves answers of all parts together, only those that are others than they were", async () => {
    const { actions, state } = await openedSession();
    actions.onAnswer("claims", { score: 3 });
    actions.onAnswer("introduced", { score: 1 });
    actions.onAnswer("feedback", { score: 0 });
    actions.onAnswer("feedback", { score: 1 });
    actions.onReadiness("d", true);
    actions.onReadiness("a", true);
    expect(changedCount(state().opened!, state().draft)).toBe(3);
    actions.onSave();
    expect(server.next("saveChecklists").request).toEqual({
      readiness: {
        opened: { a: true, b: true, c: true, d: false, e: true },
        answers: { a: true, b: true, c: true, d: true, e: true },
      },
      answers: [
        {
          key: "claims",
          opened: { importance: 3, owner: "", standard: "", score: 2 },
          answer: { importance: 3, owner: "", standard: "", score: 3 },
        },
        {
          key: "introduced",
          opened: { importance: null, owner: "", standard: "", score: null },
          answer: { importance: null, owner: "", standard: "", score: 1 },
        },
      ],
    });
  });

  test("accepts answers while the server writes: later answers remain to be saved", async () => {
    const session = await openedSession();
    const { actions, state } = session;
    actions.onAnswer("claims", { score: 3 });
    actions.onSave();
    actions.onAnswer("debts", { score: 1 });
    await server.next("saveChecklists").answer({ undo: "7" });
    expect(scoreOf(session).score).toBe(3);
    expect(state()).toMatchObject({ isSaving: false, news: { text: words.news.saved(1), undo: "7" } });
    actions.onAnswer("claims", { owner: "Olga" });
    actions.onSave();
    const { answers } = server.next("saveChecklists").request as ChecklistsRequest;
    expect(answers.map(({ key, opened: was }) => [key, was.score])).toEqual([
      ["debts", null],
      ["claims", 3],
    ]);
  });

  test("sends one request however often Save is pressed", async () => {
    const { actions } = await openedSession();
    actions.onAnswer("claims", { score: 3 });
    actions.onSave();
    actions.onSave();
    expect(server.waiting("saveChecklists")).toBe(1);
  });

  test("discards the answers at the user's request", async () => {
    const { actions, state } = await openedSession();
    actions.onAnswer("claims", { score: 3 });
    actions.onReadiness("a", false);
    actions.onDiscard();
    expect(changedCount(state().opened!, state().draft)).toBe(0);
  });

  test("sees the checklists loaded again after an undo", async () => {
    const { actions, state } = await openedSession();
    actions.onUndo("7");
    await server.next("undoChange").answer({ restored: 1, kept: 0, sheets: 0, skippedSheets: 0 });
    await server.next("openChecklists").answer({ ...opened, questions: [] });
    expect(state().opened!.questions).toEqual([]);
  });
});
