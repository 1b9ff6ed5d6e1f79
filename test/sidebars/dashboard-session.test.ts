import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { DashboardPart, ListedClient } from "../../src/actions/dashboard/dashboard-part";
import { dashboardPlan } from "../../src/domain/dashboard/dashboard";
import { dashboardSums, dashboardTimes } from "../../src/domain/dashboard/dashboard-sums";
import { defaultBaseSettings } from "../../src/domain/records/base-settings";
import { dashboard as words } from "../../src/i18n/dashboard/en";
import { dashboardSession } from "../../src/sidebars/dashboard/session";
import { baseOf } from "../fixtures/base";
import { on } from "../fixtures/days";
import { fakeServer } from "../fixtures/fake-server";
import { lexiconIn } from "../fixtures/lexicon";

const partOf = (count: number, total: number, day = "15 Mar 2026"): DashboardPart => ({
  asOf: on(day),
  clients: Array.from(
    { length: count },
    (_, place) => ({ place, client: `C${place}`, row: place + 2 }) as ListedClient,
  ),
  sums: dashboardSums(baseOf({}), [], [], dashboardTimes(on(day))),
  plan: dashboardPlan(defaultBaseSettings),
  total,
});

let server: ReturnType<typeof fakeServer>;
beforeEach(() => {
  server = fakeServer();
});
afterEach(() => vi.unstubAllGlobals());

const opened = () => dashboardSession(words, lexiconIn("en"), () => {});

test("clients are loaded a part at a time, and a stop keeps what was found", async () => {
  const { actions, state } = opened();
  await server.next("dashboardPart").answer(partOf(1000, 2500));
  expect(server.next("dashboardPart").request).toEqual({ from: 1000, count: 1000 });
  actions.onStop();
  expect(state()).toMatchObject({ work: "stopped", loaded: { total: 2500 } });
  actions.onGoOn();
  const again = server.next("dashboardPart");
  expect(again.request).toEqual({ from: 1000, count: 1000 });
  await again.answer(partOf(1000, 2500));
  await server.next("dashboardPart").answer(partOf(500, 2500));
  expect(state().work).toBe("idle");
  expect(state().loaded?.clients).toHaveLength(2500);
});

test("an answer that arrives after a stop is ignored", async () => {
  const { actions, state } = opened();
  await server.next("dashboardPart").answer(partOf(1000, 2500));
  const late = server.next("dashboardPart");
  actions.onStop();
  await late.answer(partOf(1000, 2500));
  expect(state().loaded?.clients).toHaveLength(1000);
});

test("all clients are loaded again when a client was added since the first page", async () => {
  const { state } = opened();
  await server.next("dashboardPart").answer(partOf(1000, 1500));
  await server.next("dashboardPart").answer(partOf(501, 1501));
  expect(server.next("dashboardPart").request).toEqual({ from: 0, count: 1000 });
  expect(state().work).toBe("loading");
});

test("the sheet is written once the last client was looked through, also after a stop", async () => {
  const { actions, state } = opened();
  await server.next("dashboardPart").answer(partOf(1000, 1500));
  actions.onStop();
  actions.onWrite();
  expect(server.waiting("writeDashboardSheet")).toBe(0);
  server.next("dashboardPart");
  await server.next("dashboardPart").answer(partOf(500, 1500));
  await Promise.resolve();
  const writing = server.next("writeDashboardSheet");
  expect(writing.request).toEqual({ sums: state().loaded?.sums });
  actions.onWrite();
  expect(server.waiting("writeDashboardSheet")).toBe(0);
  await writing.answer({ undo: "7", areChartsDrawn: false });
  expect(state().news).toEqual({ text: words.news.withoutCharts, undo: "7" });
});

test("a client is opened by going to their row", async () => {
  const { actions, state } = opened();
  await server.next("dashboardPart").answer(partOf(2, 2));
  actions.onClient(state().loaded!.clients[1] as ListedClient);
  const going = server.next("goToCell");
  expect(going.request).toEqual({ sheet: "clients", row: 3, column: "client" });
});
