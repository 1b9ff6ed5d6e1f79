import { describe, expect, test } from "vitest";
import type { Base } from "../../src/domain/records/base";
import type { RoadmapStep } from "../../src/domain/records/roadmap";
import { offsetOf } from "../../src/domain/values/offset";
import { productWith } from "../fixtures/base";
import { on } from "../fixtures/days";
import { bought } from "../fixtures/ledger";
import { answerOn, baseOnMap, mapOf, progress, stepNumber } from "../fixtures/roadmap";

const dueOn = (base: Base, day: string) => answerOn(base, on(day)).action?.due ?? null;
const days = (count: number) => offsetOf(count, "day")!;
const only = (step: Partial<RoadmapStep>) => mapOf(stepNumber(1, step));

describe("theory 8.2: due day = anchor day + offset", () => {
  test("theory 15 (8.2): start is the day of the latest row `started`", () => {
    const log = [progress("5 Mar", "started"), progress("3 Mar", "started")];
    const base = baseOnMap(only({ startsAfter: { kind: "start" } }), { log, rows: [bought("1 Mar", 100)] });
    expect(dueOn(base, "10 Mar")).toBe(on("5 Mar"));
    expect(dueOn(base, "4 Mar")).toBe(on("3 Mar"));
  });

  test("theory 15 (8.2): without `started`, start is the first purchase", () => {
    const rows = [bought("7 Mar", 100), bought("1 Mar", 100)];
    expect(dueOn(baseOnMap(only({ startsAfter: { kind: "start" } }), { rows }), "10 Mar")).toBe(on("1 Mar"));
  });

  test("theory 15 (8.2): without a purchase, start is the day of the answer", () => {
    expect(dueOn(baseOnMap(only({ startsAfter: { kind: "start" } })), "10 Mar")).toBe(on("10 Mar"));
  });

  test("theory 15 (8.2): previous is the day the last closed step was closed", () => {
    const map = mapOf(
      stepNumber(1),
      stepNumber(2, { onlyIf: [{ subject: "purchases", operator: ">=", value: 9 }] }),
      stepNumber(3, { startsAfter: { kind: "previous" }, offset: days(3) }),
    );
    const log = [progress("1 Mar", "started"), progress("5 Mar", "done", 1)];
    expect(dueOn(baseOnMap(map, { log }), "5 Mar")).toBe(on("8 Mar"));
  });

  test("theory 15 (8.2): a skipped step is a closed step", () => {
    const map = mapOf(stepNumber(1), stepNumber(2));
    const log = [progress("1 Mar", "started"), progress("5 Mar", "skipped", 1)];
    expect(dueOn(baseOnMap(map, { log }), "6 Mar")).toBe(on("5 Mar"));
  });

  test("previous with nothing closed yet is the start day", () => {
    const log = [progress("1 Mar", "started")];
    expect(dueOn(baseOnMap(only({ startsAfter: { kind: "previous" } }), { log }), "6 Mar")).toBe(on("1 Mar"));
  });

  test("theory 8.2: step N is the day that step was last closed on the walk", () => {
    const map = mapOf(
      stepNumber(1),
      stepNumber(2),
      stepNumber(3, { startsAfter: { kind: "step", step: 1 }, offset: days(10) }),
    );
    const log = [progress("1 Mar", "started"), progress("4 Mar", "done", 1), progress("8 Mar", "done", 2)];
    expect(dueOn(baseOnMap(map, { log }), "9 Mar")).toBe(on("14 Mar"));
  });

  test("theory 8.2: in a loop, step N is its latest closing", () => {
    const map = mapOf(
      stepNumber(1, { doneWhen: { kind: "purchase" } }),
      stepNumber(2, {
        startsAfter: { kind: "step", step: 1 },
        offset: days(2),
        then: { kind: "step", step: 1 },
      }),
    );
    const base = baseOnMap(map, {
      rows: [bought("1 Mar", 100), bought("10 Mar", 100)],
      log: [progress("3 Mar", "done", 2)],
    });
    expect(dueOn(base, "11 Mar")).toBe(on("12 Mar"));
  });

  test("theory 8.2: first purchase and last purchase", () => {
    const rows = [bought("1 Mar", 100), bought("7 Mar", 100), bought("9 Mar", -10)];
    const dueAfter = (kind: "first purchase" | "last purchase") =>
      dueOn(baseOnMap(only({ startsAfter: { kind }, offset: days(2) }), { rows }), "10 Mar");
    expect(dueAfter("first purchase")).toBe(on("3 Mar"));
    expect(dueAfter("last purchase")).toBe(on("9 Mar"));
  });

  test("theory 15 (8.2): warranty end is the day of delivery + the warranty, 9.5 of its 10 years on", () => {
    const base = baseOnMap(only({ startsAfter: { kind: "warranty end" }, offset: offsetOf(-6, "month")! }), {
      rows: [
        bought("1 Mar 2024", 100, { product: "roof", deliveredOn: on("10 Mar 2024") }),
        bought("5 Apr 2024", 5, { product: "rope" }),
      ],
      products: new Map([
        ["roof", productWith({ warrantyMonths: 120 })],
        ["rope", productWith()],
      ]),
    });
    expect(dueOn(base, "1 May 2024")).toBe(on("10 Sep 2033"));
  });

  test("theory 15 (8.2): without a delivery day the warranty runs from the date, of the latest product bought", () => {
    const base = baseOnMap(only({ startsAfter: { kind: "warranty end" } }), {
      rows: [
        bought("5 Apr 2024", 5, { product: "saw" }),
        bought("1 Mar 2024", 100, { product: "roof", deliveredOn: on("1 May 2024") }),
      ],
      products: new Map([
        ["roof", productWith({ warrantyMonths: 120 })],
        ["saw", productWith({ warrantyMonths: 12 })],
      ]),
    });
    expect(dueOn(base, "1 May 2024")).toBe(on("5 Apr 2025"));
  });

  test("theory 15 (8.2): an anchor that has not happened gives state waiting, no due day, and is named", () => {
    const anchors: RoadmapStep["startsAfter"][] = [
      { kind: "step", step: 2 },
      { kind: "first purchase" },
      { kind: "last purchase" },
      { kind: "warranty end" },
    ];
    for (const startsAfter of anchors) {
      const { action, obstacles } = answerOn(baseOnMap(only({ startsAfter })), on("1 Mar"));
      expect(action).toMatchObject({ state: "waiting", due: null });
      expect(obstacles).toEqual([{ code: "anchor ahead", anchor: startsAfter }]);
    }
  });

  test("theory 8.2: an offset may count back, and in months", () => {
    const dueAfter = (offset: RoadmapStep["offset"]) =>
      dueOn(
        baseOnMap(only({ startsAfter: { kind: "start" }, offset }), { log: [progress("31 Mar", "started")] }),
        "1 Apr",
      );
    expect(dueAfter(offsetOf(-6, "month")!)).toBe(on("30 Sep 2025"));
    expect(dueAfter(offsetOf(3, "day")!)).toBe(on("3 Apr"));
    expect(dueAfter(offsetOf(2, "week")!)).toBe(on("14 Apr"));
    expect(dueAfter(offsetOf(9.5, "year")!)).toBe(on("30 Sep 2035"));
  });
});
