import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { clientCard } from "../../src/i18n/client-card/en";
import { cardSession } from "../../src/sidebars/client-card/session";
import { lexiconIn } from "../fixtures/lexicon";
import { toldServer } from "../fixtures/told-server";

const contacts = { phone: "", email: "", messenger: "" };
const cardOf = (client: string) => ({
  client,
  asOf: 46096,
  contacts,
  country: "US",
  roadmap: null,
  today: null,
});

let server: ReturnType<typeof toldServer>;
beforeEach(() => {
  vi.useFakeTimers();
  server = toldServer();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A card that shows Anna. */
async function annasCard() {
  const session = cardSession(clientCard, lexiconIn("en"), () => {});
  await server.next("selectedClient").say({ client: "Anna" });
  await server.next("clientCard").say(cardOf("Anna"));
  return session;
}

test("a form opened for one client stays with them when the next client's card comes late", async () => {
  const session = await annasCard();
  await vi.advanceTimersByTimeAsync(1500);
  await server.next("selectedClient").say({ client: "Boris" });
  session.actions.onForm("touch");
  await server.next("clientCard").say(cardOf("Boris"));
  expect(session.state()).toMatchObject({ card: { client: "Anna" }, isReading: false });
  session.actions.onSave("touch", { day: "46096", channel: "call", content: "care" });
  expect(server.next("logTouch").request).toMatchObject({ client: "Anna" });
});

test("the card goes on to the selected client once the form is closed", async () => {
  const session = await annasCard();
  await vi.advanceTimersByTimeAsync(1500);
  await server.next("selectedClient").say({ client: "Boris" });
  session.actions.onForm("touch");
  await server.next("clientCard").say(cardOf("Boris"));
  session.actions.onForm(null);
  await vi.advanceTimersByTimeAsync(1500);
  await server.next("selectedClient").say({ client: "Boris" });
  await server.next("clientCard").say(cardOf("Boris"));
  expect(session.state().card?.client).toBe("Boris");
});

test("Undo pressed twice is asked for once, and may be asked for again when it is answered", async () => {
  const { actions } = await annasCard();
  actions.onUndo("1");
  actions.onUndo("1");
  expect(server.waiting("undoChange")).toBe(1);
  await server.next("undoChange").say({ restored: 1, kept: 0 });
  actions.onUndo("2");
  expect(server.next("undoChange").request).toEqual({ undo: "2" });
});
