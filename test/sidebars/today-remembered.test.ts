import { afterEach, expect, test, vi } from "vitest";
import { rememberedOwner, rememberOwner } from "../../src/sidebars/today/remembered";

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

test("the person's choice is remembered, even that of clients without an owner", () => {
  vi.stubGlobal("localStorage", storage());
  for (const owner of [null, "olga", "", null]) {
    rememberOwner(owner);
    expect(rememberedOwner()).toBe(owner);
  }
});

test("a frame without storage shows everyone's clients, and goes on", () => {
  vi.stubGlobal("localStorage", undefined);
  rememberOwner("olga");
  expect(rememberedOwner()).toBeNull();
});
