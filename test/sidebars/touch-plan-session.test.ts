import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { touchPlan } from "../../src/actions/touches/touch-plan";
import { touchPlan as words } from "../../src/i18n/touch-plan/en";
import { planSession } from "../../src/sidebars/touch-plan/session";
import { fakeServer } from "../fixtures/fake-server";
import { lexiconIn } from "../fixtures/lexicon";
import { planWorkbook } from "../fixtures/plan-workbook";

const planOf = (client: string) => {
  const answer = touchPlan(planWorkbook, client);
  return answer.ok ? answer.value : null;
};
const line = (client: string, place: number) =>
  ({ client, place, owner: "", code: "share", usefulShort: 1, nextDay: null }) as const;
const touch = { channel: "call", content: "care", by: "Olga", isAnswered: false, result: "" };

let server: ReturnType<typeof fakeServer>;
beforeEach(() => {
  vi.useFakeTimers();
  server = fakeServer();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A panel that shows the client of the selected row. */
async function sharesPlan() {
  const session = planSession(words, lexiconIn("en"), () => {});
  await server.next("selectedClient").answer({ client: "Share" });
  await server.next("touchPlan").answer(planOf("Share"));
  return session;
}

test("the plan follows the selected row until a form is open", async () => {
  const { actions, state } = await sharesPlan();
  actions.onChoose({ code: "other", channel: "call", content: "care" });
  await vi.advanceTimersByTimeAsync(5000);
  expect(server.waiting("selectedClient")).toBe(0);
  actions.onChoose(null);
  await vi.advanceTimersByTimeAsync(1500);
  await server.next("selectedClient").answer({ client: "Left" });
  await server.next("touchPlan").answer(planOf("Left"));
  expect(state().plan?.client).toBe("Left");
});

test("a form opened for one client stays with them when the next one's plan comes late", async () => {
  const { actions, state } = await sharesPlan();
  await vi.advanceTimersByTimeAsync(1500);
  await server.next("selectedClient").answer({ client: "Left" });
  actions.onChoose({ code: "other", channel: "call", content: "care" });
  await server.next("touchPlan").answer(planOf("Left"));
  expect(state()).toMatchObject({ plan: { client: "Share" }, isReading: false });
  actions.onDone(touch);
  expect(server.next("logTouch").request).toMatchObject({ client: "Share", day: 46087, rating: null });
});

test("a client chosen in the list stays until the selected row is followed again", async () => {
  const { actions, state } = await sharesPlan();
  actions.onView("list");
  await server.next("listCredits").answer({ asOf: 46087, total: 1, lines: [line("Left", 0)] });
  actions.onClient(line("Left", 0));
  await server.next("touchPlan").answer(planOf("Left"));
  await vi.advanceTimersByTimeAsync(5000);
  expect(state()).toMatchObject({ view: "client", isPinned: true, plan: { client: "Left" } });
  expect(server.waiting("selectedClient")).toBe(0);
  actions.onFollow();
  await server.next("selectedClient").answer({ client: "Share" });
  await server.next("touchPlan").answer(planOf("Share"));
  expect(state()).toMatchObject({ isPinned: false, plan: { client: "Share" } });
});

test("after Done the plan, the client's line and the base are requested again, and Done pressed twice logs once", async () => {
  const { actions, state } = await sharesPlan();
  actions.onView("list");
  await server
    .next("listCredits")
    .answer({ asOf: 46087, total: 2, lines: [line("Allowed", 0), line("Share", 1)] });
  actions.onView("client");
  actions.onDone(touch);
  actions.onDone(touch);
  expect(server.waiting("logTouch")).toBe(1);
  await server.next("logTouch").answer({ undo: "7" });
  expect(state().news).toEqual({ text: "Touch logged: Share, phone call · we care about you.", undo: "7" });
  await server.next("touchPlan").answer(planOf("Share"));
  const again = server.next("listCredits");
  expect(again.request).toEqual({ from: 1, count: 1 });
  await again.answer({ asOf: 46087, total: 2, lines: [{ ...line("Share", 1), usefulShort: 6 }] });
  expect(state().list?.lines.map(({ usefulShort }) => usefulShort)).toEqual([1, 6]);
  actions.onView("base");
  expect(server.waiting("baseTouches")).toBe(1);
});

test("a stopped list keeps its lines, and continues from there", async () => {
  const { actions, state } = await sharesPlan();
  actions.onView("list");
  await server.next("listCredits").answer({ asOf: 46087, total: 2, lines: [line("Allowed", 0)] });
  actions.onStop();
  await server.next("listCredits").answer({ asOf: 46087, total: 2, lines: [line("Share", 1)] });
  expect(state()).toMatchObject({ work: "stopped", list: { lines: { length: 1 } } });
  actions.onGoOn();
  const rest = server.next("listCredits");
  expect(rest.request).toMatchObject({ from: 1 });
  await rest.answer({ asOf: 46087, total: 2, lines: [line("Share", 1)] });
  expect(state()).toMatchObject({ work: "idle", list: { lines: { length: 2 } } });
});
