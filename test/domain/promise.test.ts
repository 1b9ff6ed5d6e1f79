import { expect, test } from "vitest";
import { silencingPromise } from "../../src/domain/cycle/promise";
import type { ClientPromise } from "../../src/domain/records/promise";

const promise = (due: number, more: Partial<ClientPromise> = {}): ClientPromise => ({
  due,
  what: "call",
  madeOn: null,
  doneOn: null,
  ...more,
});

test("silencingPromise is the earliest of those still ahead", () => {
  const promises = [promise(30), promise(20), promise(10), promise(25)];
  expect(silencingPromise(promises, 15)?.due).toBe(20);
  expect(silencingPromise(promises, 20)?.due).toBe(25);
  expect(silencingPromise(promises, 30)).toBeNull();
  expect(silencingPromise([], 1)).toBeNull();
});

test("silencingPromise leaves out what is done, and what is not promised yet", () => {
  expect(silencingPromise([promise(20, { doneOn: 15 })], 15)).toBeNull();
  expect(silencingPromise([promise(20, { doneOn: 16 })], 15)?.due).toBe(20);
  expect(silencingPromise([promise(20, { madeOn: 16 })], 15)).toBeNull();
  expect(silencingPromise([promise(20, { madeOn: 15 })], 15)?.due).toBe(20);
});
