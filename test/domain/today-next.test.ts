import { expect, test } from "vitest";
import { comesNext } from "../../src/domain/today/today-next";
import { standingOf } from "../fixtures/base";
import { on } from "../fixtures/days";
import { mapOf, progress, stepNumber } from "../fixtures/roadmap";
import { type AnnaBase, annaWith, claimOf, promiseFor } from "../fixtures/today";
import { touchOn } from "../fixtures/touch";

const next = (known: AnnaBase, day: string) => {
  const base = annaWith(known);
  return comesNext(base, 0, standingOf(base, on(day)), on(day));
};

test("a buyer is next due for the care call, then for the cycle", () => {
  expect(next({ bought: ["1 Mar"] }, "1 Mar")).toBe(on("3 Mar"));
  expect(next({ bought: ["1 Mar"], touched: [touchOn(on("1 Mar"), { channel: "visit" })] }, "1 Mar")).toBe(
    on("25 Mar"),
  );
});

test("an alarm answered today is back tomorrow", () => {
  const touched = [touchOn(on("2 Mar"), { rating: 1 }), touchOn(on("3 Mar"))];
  expect(next({ bought: ["1 Mar"], touched }, "3 Mar")).toBe(on("4 Mar"));
});

test("so is one by a claim that stays open, even with a promise ahead", () => {
  const known = {
    bought: ["1 Mar"],
    claimed: [claimOf("2 Mar")],
    touched: [touchOn(on("3 Mar"))],
    promised: [promiseFor("1 Jun")],
  };
  expect(next(known, "3 Mar")).toBe(on("4 Mar"));
});

test("a promise ahead is the next word with its client", () => {
  expect(next({ bought: ["1 Mar"], promised: [promiseFor("1 Jun")] }, "2 Mar")).toBe(on("1 Jun"));
});

test("a step that waits is due on its day; one that is with the client, when we may touch again", () => {
  const log = [progress("1 Mar", "started")];
  const waits = mapOf(stepNumber(1, { offset: { months: 1, days: 0 } }));
  expect(next({ map: waits, log }, "2 Mar")).toBe(on("1 Apr"));
  const offered = mapOf(stepNumber(1, { doneWhen: { kind: "purchase" } }));
  expect(next({ map: offered, log, touched: [touchOn(on("2 Mar"))] }, "2 Mar")).toBe(on("16 Mar"));
});

test("there is no next day for a client who refuses contact, or for a fan of a one-off business", () => {
  expect(next({ bought: ["1 Mar"], client: { refusesContact: true } }, "1 Mar")).toBeNull();
  expect(next({ bought: ["1 Mar"], client: { cycle: "one-off" } }, "20 Mar")).toBeNull();
});

test("a client who left is listed again for the win-back only, and a lead who left is not", () => {
  const left = { client: { leftOn: on("2 Mar") }, touched: [touchOn(on("3 Mar"))] };
  const map = mapOf(stepNumber(1, { offset: { months: 0, days: 5 } }));
  expect(next({ ...left, bought: ["1 Mar"], map }, "4 Mar")).toBe(on("17 Mar"));
  expect(next(left, "4 Mar")).toBeNull();
});
