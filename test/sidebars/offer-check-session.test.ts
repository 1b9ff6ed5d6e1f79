import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { offerCheck as words } from "../../src/i18n/offer-check/en";
import { checkSession } from "../../src/sidebars/offer-check/session";
import { fakeServer } from "../fixtures/fake-server";
import { lexiconIn } from "../fixtures/lexicon";
import { draftOf, offersOpened } from "../fixtures/offer-workbook";

let server: ReturnType<typeof fakeServer>;
beforeEach(() => {
  vi.useFakeTimers();
  server = fakeServer();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A panel that has read the sheets. */
async function openedCheck(opened = offersOpened()) {
  const session = checkSession(words, lexiconIn("en"), () => {});
  await server.next("openOffers").answer(opened);
  return session;
}

/** The same sheets, read again. */
const again = (...more: object[]) => {
  const opened = offersOpened();
  return { ...opened, offers: [...opened.offers, ...more] };
};
const summer = { row: 6, draft: { ...draftOf("Spring cup"), offer: "Summer", discount: "10" } };
const advice = (client: string, ...refusals: string[]) => ({ client, refusals, credit: "", instead: "" });

test("every keystroke is checked without the server", async () => {
  const { state, actions } = await openedCheck();
  actions.onDraft("text", "A special offer");
  actions.onDraft("discount", "20");
  expect(state().check?.faults.map(({ field }) => field)).toEqual([
    "text",
    "reason",
    "until",
    "once",
    "saysNoRepeat",
  ]);
  expect(state().margin).toMatchObject({ code: "stack", product: { name: "Coffee" } });
  actions.onDraft("text", "A cup of coffee at 20% off");
  expect(state().check?.faults.map(({ field }) => field)).not.toContain("text");
  expect(server.waiting("openOffers")).toBe(0);
});

test("a margin is calculated again when a number changes, and not when a word does", async () => {
  const { state, actions } = await openedCheck();
  actions.onChoose(2);
  const { margin } = state();
  actions.onDraft("text", "Other words");
  expect(state().margin).toBe(margin);
  actions.onDraft("discount", "10");
  expect(state().margin).not.toBe(margin);
});

test("a margin with many programmes is calculated when typing has stopped", async () => {
  const offers = Array.from({ length: 40 }, (_, i) => ({
    row: i + 2,
    draft: { ...draftOf("Spring cup"), offer: `Offer ${i}`, discount: "1" },
  }));
  const { state, actions } = await openedCheck({ ...offersOpened(), offers });
  actions.onChoose(2);
  expect(state().margin).toBeNull();
  await vi.advanceTimersByTimeAsync(400);
  expect(state().margin).toMatchObject({ code: "stack" });
});

test("a draft is put aside for another offer, and is restored", async () => {
  const { state, actions } = await openedCheck();
  actions.onDraft("text", "Half written");
  actions.onChoose(3);
  expect(state().writing.draft.offer).toBe("Coffee card");
  actions.onRestore();
  expect(state()).toMatchObject({ writing: { from: null, draft: { text: "Half written" } }, setAside: null });
});

test("a saved offer is found again in its row, and what was typed during the save stays", async () => {
  const { state, actions } = await openedCheck();
  actions.onDraft("offer", "Summer");
  actions.onSave();
  const saving = server.next("saveOffer");
  expect(saving.request).toMatchObject({ opened: null, draft: { offer: "Summer" } });
  actions.onDraft("reason", "Heat");
  await saving.answer({ isNew: true, undo: "1" });
  await server.next("openOffers").answer(again(summer));
  expect(state()).toMatchObject({
    writing: { from: { row: 6 }, draft: { reason: "Heat" } },
    news: { undo: "1" },
    isSaving: false,
  });
});

test("another offer that was chosen while the first was being saved stays", async () => {
  const { state, actions } = await openedCheck();
  actions.onDraft("offer", "Summer");
  actions.onSave();
  actions.onChoose(3);
  await server.next("saveOffer").answer({ isNew: true, undo: "1" });
  await server.next("openOffers").answer(again(summer));
  expect(state().writing).toMatchObject({ from: { row: 3 }, draft: { offer: "Coffee card" } });
});

test("nothing is sent while a name or a number is wrong", async () => {
  const { state, actions } = await openedCheck();
  actions.onDraft("discount", "120");
  actions.onSave();
  actions.onDraft("offer", "winter");
  actions.onDraft("discount", "12");
  actions.onSave();
  expect(server.waiting("saveOffer")).toBe(0);
  expect(state()).toMatchObject({ isTried: true, check: { name: "taken" } });
});

test("an undone save leaves the words in the form", async () => {
  const { state, actions } = await openedCheck();
  actions.onDraft("offer", "Summer");
  actions.onSave();
  await server.next("saveOffer").answer({ isNew: true, undo: "1" });
  await server.next("openOffers").answer(again(summer));
  actions.onUndo("1");
  actions.onUndo("1");
  expect(server.waiting("undoChange")).toBe(1);
  await server.next("undoChange").answer({ restored: 3, kept: 0 });
  await server.next("openOffers").answer(again());
  expect(state().writing).toMatchObject({ from: null, draft: { offer: "Summer" } });
});

test("the change that repairs the margin is taken over into the form", async () => {
  const { state, actions } = await openedCheck({ ...offersOpened(), tiers: [], offers: [] });
  actions.onDraft("product", "coffee");
  actions.onDraft("discount", "30");
  actions.onTakeOver();
  expect(state()).toMatchObject({
    writing: { draft: { discount: "25" } },
    margin: { stack: { worst: { left: { verdict: "ok" } } } },
  });
});

test("a client is requested when the name is written, and a late answer about another client is ignored", async () => {
  const { state, actions } = await openedCheck();
  actions.onChoose(2);
  actions.onClient("Anna");
  actions.onClientEntered();
  const anna = server.next("offerForClient");
  expect(anna.request).toEqual({ client: "Anna", offer: "Spring cup" });
  actions.onClient("Boris");
  actions.onClientEntered();
  await anna.answer(advice("Anna"));
  expect(state().issue.advice).toBeNull();
  await server.next("offerForClient").answer(advice("Boris", "Too early."));
  expect(state().issue.advice?.refusals).toEqual(["Too early."]);
});

test("an offer is recorded once however often the button is pressed, and the next client may be named", async () => {
  const { state, actions } = await openedCheck();
  actions.onChoose(2);
  actions.onSelected();
  await server.next("selectedClient").answer({ client: "Anna" });
  await server.next("offerForClient").answer(advice("Anna"));
  actions.onRecord();
  actions.onRecord();
  expect(server.waiting("issueOffer")).toBe(1);
  const issuing = server.next("issueOffer");
  expect(issuing.request).toEqual({ client: "Anna", offer: "Spring cup", channel: "call", by: "" });
  await issuing.answer({ undo: "7" });
  expect(state()).toMatchObject({
    news: { text: words.news.issued("Spring cup", "Anna"), undo: "7" },
    issue: { client: "", advice: null, isRecording: false },
  });
});
