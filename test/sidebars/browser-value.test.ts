import { afterEach, expect, test, vi } from "vitest";
import { browserValue } from "../../src/sidebars/kit/browser-value";

const memory = browserValue("owner");

afterEach(() => vi.unstubAllGlobals());

/** What a browser gives a page. */
function storage(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

test("a person's choice is stored, even a blank one", () => {
  vi.stubGlobal("localStorage", storage());
  for (const owner of [null, "olga", "", null]) {
    memory.write(owner);
    expect(memory.read()).toBe(owner);
  }
});

test("a frame without storage stores nothing, and continues", () => {
  vi.stubGlobal("localStorage", undefined);
  memory.write("olga");
  expect(memory.read()).toBeNull();
});
