import { describe, expect, test } from "vitest";
import { standings } from "../../src/domain/client/standing";
import type { DoneWhen } from "../../src/domain/records/roadmap";
import type { Touch } from "../../src/domain/records/touch";
import { moneyOf } from "../../src/domain/values/money";
import { clientNamed, tierNamed } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought, type LedgerRow } from "../fixtures/ledger";
import { answerOn, baseOnMap, mapOf, progress, stepNumber, walkOn } from "../fixtures/roadmap";
import { touchOn } from "../fixtures/touch";

const started = progress("1 Mar", "started");
const touch = (day: string, content: string): Touch => touchOn(on(day), { content });

interface Events {
  rows?: readonly LedgerRow[];
  touches?: readonly Touch[];
}

/** The days on which two equal steps in a row were closed. */
const closedOn = (doneWhen: DoneWhen, { rows = [], touches = [] }: Events, asOf = "30 Apr") =>
  walkOn(
    baseOnMap(mapOf(stepNumber(1, { doneWhen }), stepNumber(2, { doneWhen }), stepNumber(3)), {
      rows,
      touches: new Map([[0, touches]]),
      log: [started],
    }),
    on(asOf),
  )
    .visits.slice(0, 2)
    .map((visit) => visit.closedOn);

describe("theory 8.4: done when", () => {
  test("theory 8.4: by hand waits for its Progress row", () => {
    const map = mapOf(stepNumber(1), stepNumber(2));
    const rows = [bought("3 Mar", 100)];
    const current = (...log: ReturnType<typeof progress>[]) =>
      walkOn(baseOnMap(map, { rows, log: [started, ...log] }), on("9 Mar")).current?.step.step;
    expect(current()).toBe(1);
    expect(current(progress("5 Mar", "done", 2))).toBe(1);
    expect(current(progress("5 Mar", "done", 1))).toBe(2);
    expect(current(progress("10 Mar", "done", 1))).toBe(1);
  });

  test("theory 8.4: a Progress row closes a step whatever it waits for", () => {
    const map = mapOf(stepNumber(1, { doneWhen: { kind: "purchase" } }), stepNumber(2));
    const log = [started, progress("5 Mar", "done", 1)];
    expect(walkOn(baseOnMap(map, { log }), on("9 Mar")).visits[0]).toMatchObject({
      state: "done",
      closedOn: on("5 Mar"),
    });
  });

  test("theory 8.4, 15: events before the step opened do not count, on the opening day they do", () => {
    const rows = (day: string) => ({ rows: [bought(day, 100)] });
    expect(closedOn({ kind: "purchase" }, rows("28 Feb"))).toEqual([null]);
    expect(closedOn({ kind: "purchase" }, rows("1 Mar"))).toEqual([on("1 Mar"), null]);
  });

  test("theory 15 (8.4): each row closes one step; a plain purchase uses all rows of its day", () => {
    const rows = [bought("3 Mar", 100), bought("3 Mar", 50), bought("8 Mar", 10)];
    expect(closedOn({ kind: "purchase" }, { rows })).toEqual([on("3 Mar"), on("8 Mar")]);
  });

  test("theory 8.4: a refund and an order it removed close nothing", () => {
    const rows = [
      bought("3 Mar", 100, { order: "17" }),
      bought("4 Mar", -100, { order: "17" }),
      bought("5 Mar", -1),
      bought("8 Mar", 0),
    ];
    expect(closedOn({ kind: "purchase" }, { rows })).toEqual([on("8 Mar"), null]);
  });

  test("theory 15 (8.4): purchase of X uses only the rows of X", () => {
    const rows = [bought("3 Mar", 100, { product: "roof" }), bought("3 Mar", 50, { product: "rope" })];
    const map = mapOf(
      stepNumber(1, { doneWhen: { kind: "purchase of", product: "rope" } }),
      stepNumber(2, { doneWhen: { kind: "purchase" } }),
      stepNumber(3, { doneWhen: { kind: "purchase" } }),
    );
    const { visits } = walkOn(baseOnMap(map, { rows, log: [started] }), on("9 Mar"));
    expect(visits.map((visit) => visit.closedOn)).toEqual([on("3 Mar"), on("3 Mar"), null]);
  });

  test("theory 8.4: purchase of X waits for X", () => {
    const rows = [bought("3 Mar", 100, { product: "rope" }), bought("5 Mar", 50, { product: "roof" })];
    expect(closedOn({ kind: "purchase of", product: "roof" }, { rows })).toEqual([on("5 Mar"), null]);
  });

  test("theory 8.4: purchase >= 100 is a quantity on one day", () => {
    const boxes = (day: string, quantity: number | null) => bought(day, 10, { quantity });
    const hundred: DoneWhen = { kind: "purchase quantity", atLeast: 100 };
    expect(closedOn(hundred, { rows: [boxes("3 Mar", 99), boxes("4 Mar", 99)] })).toEqual([null]);
    expect(
      closedOn(hundred, {
        rows: [boxes("3 Mar", 60), boxes("4 Mar", 60), boxes("4 Mar", 40), boxes("4 Mar", null)],
      }),
    ).toEqual([on("4 Mar"), null]);
  });

  test("theory 8.4: touch <content>; each touch closes one step", () => {
    const touches = [touch("6 Mar", "offer"), touch("4 Mar", "news"), touch("5 Mar", "offer")];
    expect(closedOn({ kind: "touch", content: "offer" }, { touches })).toEqual([on("5 Mar"), on("6 Mar")]);
    expect(closedOn({ kind: "touch", content: "news" }, { touches })).toEqual([on("4 Mar"), null]);
    expect(closedOn({ kind: "touch", content: "offer" }, { touches }, "5 Mar")).toEqual([on("5 Mar"), null]);
  });

  test("theory 8.4: referral is the first purchase of a client referred by this one; each closes one step", () => {
    const doneWhen: DoneWhen = { kind: "referral" };
    const base = baseOnMap(
      mapOf(stepNumber(1, { doneWhen }), stepNumber(2, { doneWhen }), stepNumber(3, { doneWhen })),
      {
        log: [started],
        clients: [
          clientNamed("anna", { roadmap: "map" }),
          clientNamed("boris", { referredBy: "anna" }),
          clientNamed("vera", { referredBy: "anna" }),
          clientNamed("who never bought", { referredBy: "anna" }),
          clientNamed("a stranger", { referredBy: "boris" }),
        ],
        rows: [
          bought("7 Mar", 10, { client: 2 }),
          bought("5 Mar", 10, { client: 1 }),
          bought("6 Mar", 10, { client: 1 }),
          bought("6 Mar", 10, { client: 4 }),
        ],
      },
    );
    const currentOn = (day: string) => {
      const { roadmap } = standings(base, on(day))(0);
      return roadmap.code === "answer" ? roadmap.answer.action?.step.step : null;
    };
    expect(["4 Mar", "5 Mar", "6 Mar", "7 Mar", "30 Apr"].map(currentOn)).toEqual([1, 2, 2, 3, 3]);
  });

  test("theory 8.4: tier <name> is held, or a higher one, on or after the opening", () => {
    const tiers = [
      tierNamed("Silver", { minSpend: moneyOf(100), windowDays: 10 }),
      tierNamed("Gold", { minSpend: moneyOf(500), windowDays: 10 }),
    ];
    const reachedOn = (tier: string, rows: LedgerRow[]) => {
      const map = mapOf(stepNumber(1, { doneWhen: { kind: "tier", tier } }));
      return walkOn(baseOnMap(map, { rows, tiers, log: [started] }), on("30 Apr")).visits[0]?.closedOn;
    };
    const rows = [bought("27 Feb", 100), bought("8 Mar", 100)];
    expect(reachedOn("silver", rows)).toBe(on("1 Mar"));
    expect(reachedOn("silver", [bought("10 Feb", 100), bought("8 Mar", 100)])).toBe(on("8 Mar"));
    expect(reachedOn("silver", [bought("9 Mar", 500)])).toBe(on("9 Mar"));
    expect(reachedOn("gold", rows)).toBeNull();
  });

  test("theory 8.4: a tier may be reached on the day a refund leaves its window", () => {
    const tiers = [tierNamed("Silver", { minSpend: moneyOf(100), windowDays: 10 })];
    const map = mapOf(stepNumber(1, { doneWhen: { kind: "tier", tier: "Silver" } }));
    const rows = [bought("2 Mar", -50), bought("5 Mar", 100)];
    const { visits } = walkOn(baseOnMap(map, { rows, tiers, log: [started] }), on("30 Apr"));
    expect(visits[0]?.closedOn).toBe(on("12 Mar"));
  });

  test("theory 8.4: what cannot happen yet is named: no touches, no tiers, no subscriptions", () => {
    const obstacles = (doneWhen: DoneWhen) =>
      answerOn(baseOnMap(mapOf(stepNumber(1, { doneWhen })), { touches: null }), on("1 Mar")).obstacles;
    expect(obstacles({ kind: "touch", content: "offer" })).toEqual([{ code: "no touches" }]);
    expect(obstacles({ kind: "tier", tier: "Gold" })).toEqual([{ code: "no tiers" }]);
    expect(obstacles({ kind: "subscription" })).toEqual([{ code: "no subscriptions" }]);
    expect(obstacles({ kind: "unknown", text: "when it rains" })).toEqual([
      { code: "unknown words", text: "when it rains" },
    ]);
  });

  test("the earliest closes; on one day the event has priority over the row done, and done over skipped", () => {
    const closing = (purchase: string, done: string, skipped: string) => {
      const map = mapOf(stepNumber(1, { doneWhen: { kind: "purchase" } }), stepNumber(2));
      const log = [started, progress(skipped, "skipped", 1), progress(done, "done", 1)];
      const walk = walkOn(baseOnMap(map, { rows: [bought(purchase, 100)], log }), on("9 Mar"));
      const [used] = walk.used;
      return [walk.visits[0]?.state, walk.visits[0]?.closedOn, used !== undefined && "amount" in used];
    };
    expect(closing("3 Mar", "3 Mar", "3 Mar")).toEqual(["done", on("3 Mar"), true]);
    expect(closing("4 Mar", "3 Mar", "3 Mar")).toEqual(["done", on("3 Mar"), false]);
    expect(closing("4 Mar", "5 Mar", "3 Mar")).toEqual(["skipped", on("3 Mar"), false]);
    expect(closing("3 Mar", "4 Mar", "5 Mar")).toEqual(["done", on("3 Mar"), true]);
  });
});
