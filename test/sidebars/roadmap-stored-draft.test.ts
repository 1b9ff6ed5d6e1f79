import { afterEach, expect, test } from "vitest";
import { blankDraft } from "../../src/sidebars/roadmap-wizard/draft";
import { storeDraft, storedDraft } from "../../src/sidebars/roadmap-wizard/stored-draft";

const kept = {
  draft: blankDraft("Coffee", []),
  readiness: { a: true, b: null, c: false, d: null, e: null },
};

/** What a browser gives a page to keep its things in. */
function browserStorage(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, item) => items.set(key, item),
    removeItem: (key) => items.delete(key),
  };
}

const given = (storage: unknown) =>
  Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true });

afterEach(() => Reflect.deleteProperty(globalThis, "localStorage"));

test("a draft survives the panel where the browser keeps it, until it is forgotten", () => {
  given(browserStorage());
  expect(storedDraft()).toBeNull();
  storeDraft(kept);
  expect(storedDraft()).toEqual(kept);
  storeDraft(null);
  expect(storedDraft()).toBeNull();
});

test("a browser that keeps nothing for panels is no failure", () => {
  storeDraft(kept);
  expect(storedDraft()).toBeNull();
});

test("what is kept and is no draft is passed over", () => {
  const storage = browserStorage();
  given(storage);
  for (const item of ["{", "{}", '{"draft":{"steps":5}}', "null"]) {
    storage.setItem("repeat-sales-roadmap-draft", item);
    expect(storedDraft()).toBeNull();
  }
});
