import { afterEach, expect, test } from "vitest";
import { blankDraft } from "../../src/sidebars/roadmap-wizard/draft";
import { storeDraft, storedDraft } from "../../src/sidebars/roadmap-wizard/stored-draft";

const kept = {
  draft: blankDraft("Coffee", []),
  readiness: { a: true, b: null, c: false, d: null, e: null },
};

/** The storage that a browser gives a page. */
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

test("a draft survives the panel where the browser stores it, until it is removed", () => {
  given(browserStorage());
  expect(storedDraft()).toBeNull();
  storeDraft(kept);
  expect(storedDraft()).toEqual(kept);
  storeDraft(null);
  expect(storedDraft()).toBeNull();
});

test("a browser that stores nothing for panels is no failure", () => {
  storeDraft(kept);
  expect(storedDraft()).toBeNull();
});

test("a stored value that is no draft is ignored", () => {
  const storage = browserStorage();
  given(storage);
  for (const item of ["{", "{}", '{"draft":{"steps":5}}', "null"]) {
    storage.setItem("repeat-sales-roadmap-draft", item);
    expect(storedDraft()).toBeNull();
  }
});
