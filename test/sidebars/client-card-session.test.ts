import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { clientCard } from "../../src/i18n/client-card/en";
import { cardSession } from "../../src/sidebars/client-card/session";
import { fakeServer } from "../fixtures/fake-server";
import { lexiconIn } from "../fixtures/lexicon";

const contacts = { phone: "", email: "", messenger: "" };
const cardOf = (client: string) => ({
  client,
  asOf: 46096,
  contacts,
  country: "US",
  roadmap: null,
  today: null,
});

let server: ReturnType<typeof fakeServer>;
beforeEach(() => {
  vi.useFakeTimers();
  server = fakeServer();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A card that shows Anna. */
async function annasCard() {
  const session = cardSession(clientCard, lexiconIn("en"), () => {});
  await server.next("selectedClient").answer({ client: "Anna" });
  await server.next("clientCard").answer(cardOf("Anna"));
  return session;
}

test("a form opened for one client stays with them when the next client's card comes late", async () => {
  const session = await annasCard();
  await vi.advanceTimersByTimeAsync(1500);
  await server.next("selectedClient").answer({ client: "Boris" });
  session.actions.onForm("touch");
  await server.next("clientCard").answer(cardOf("Boris"));
  expect(session.state()).toMatchObject({ card: { client: "Anna" }, isReading: false });
  session.actions.onSave("touch", { day: "46096", channel: "call", content: "care" });
  expect(server.next("logTouch").request).toMatchObject({ client: "Anna" });
});

test("the card moves to the selected client once the form is closed", async () => {
  const session = await annasCard();
  await vi.advanceTimersByTimeAsync(1500);
  await server.next("selectedClient").answer({ client: "Boris" });
  session.actions.onForm("touch");
  await server.next("clientCard").answer(cardOf("Boris"));
  session.actions.onForm(null);
  await vi.advanceTimersByTimeAsync(1500);
  await server.next("selectedClient").answer({ client: "Boris" });
  await server.next("clientCard").answer(cardOf("Boris"));
  expect(session.state().card?.client).toBe("Boris");
});

test("Undo pressed twice is sent once, and may be sent again after the response", async () => {
  const { actions } = await annasCard();
  actions.onUndo("1");
  actions.onUndo("1");
  expect(server.waiting("undoChange")).toBe(1);
  await server.next("undoChange").answer({ restored: 1, kept: 0 });
  actions.onUndo("2");
  expect(server.next("undoChange").request).toEqual({ undo: "2" });
});
