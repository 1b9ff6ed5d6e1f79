import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { DoneRequest } from "../../src/actions/today/done-today";
import type { TodayLine } from "../../src/actions/today/today-lines";
import { today as words } from "../../src/i18n/today/en";
import { todaySession } from "../../src/sidebars/today/session";
import { fakeServer } from "../fixtures/fake-server";
import { lexiconIn } from "../fixtures/lexicon";
import { todayLine } from "../fixtures/today-line";

const page = (...clients: (readonly [string, number])[]) => ({
  lines: clients.map(([client, place]) => todayLine({ client, place })),
  next: null,
  asOf: 46096,
  total: 3,
  capacity: null,
});
const inOrder = page(["Anna", 0], ["Boris", 1], ["Vera", 2]);

let server: ReturnType<typeof fakeServer>;
beforeEach(() => {
  server = fakeServer();
});
afterEach(() => vi.unstubAllGlobals());

/** A panel that shows Anna, Boris and Vera. */
async function openedToday() {
  const session = todaySession(words, lexiconIn("en"), () => {});
  await server.next("listToday").answer(inOrder);
  const clients = () => session.lines().map(({ client }) => client);
  const lineOf = (name: string): TodayLine => session.lines().find(({ client }) => client === name)!;
  return { ...session, clients, lineOf };
}

test("a hidden client stays hidden after a user has sorted the sheet", async () => {
  const { actions, clients, lineOf } = await openedToday();
  actions.onNotNow(lineOf("Anna"));
  actions.onRefresh();
  await server.next("listToday").answer(page(["Vera", 0], ["Boris", 1], ["Anna", 2]));
  expect(clients()).toEqual(["Vera", "Boris"]);
});

test("one client is read again after Done, and the others stay", async () => {
  const { actions, clients, lineOf } = await openedToday();
  actions.onDone(lineOf("Anna"), { study: null } as DoneRequest);
  await server.next("doneToday").answer({ undo: "1" });
  const again = server.next("listToday");
  expect(again.request).toEqual({ from: 0, count: 1 });
  await again.answer({ ...page(), total: 3 });
  expect(clients()).toEqual(["Boris", "Vera"]);
  expect(server.waiting("listToday")).toBe(0);
});

test("all clients are read again after Done if the row now holds another client", async () => {
  const { actions, clients, lineOf } = await openedToday();
  actions.onDone(lineOf("Anna"), { study: null } as DoneRequest);
  await server.next("doneToday").answer({ undo: "1" });
  await server.next("listToday").answer(page(["Vera", 0]));
  await server.next("listToday").answer(page(["Vera", 0], ["Boris", 1]));
  expect(clients()).toEqual(["Vera", "Boris"]);
});
