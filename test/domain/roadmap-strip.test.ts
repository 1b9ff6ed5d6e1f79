import { describe, expect, test } from "vitest";
import { roadmapStrip } from "../../src/domain/roadmaps/roadmap-strip";
import { coffeeLoop } from "../fixtures/coffee-loop";
import { on } from "../fixtures/days";
import { bought } from "../fixtures/ledger";
import { answerOn, baseOnMap, mapOf, progress, stepNumber } from "../fixtures/roadmap";

const started = progress("1 Mar", "started");
const stripOn = (map: typeof coffeeLoop, base: Parameters<typeof baseOnMap>[1], day: string) =>
  roadmapStrip(map, answerOn(baseOnMap(map, base), on(day))).map(({ state }) => state);

describe("roadmapStrip", () => {
  test("shows the past, current and next steps of a client", () => {
    const map = mapOf(
      stepNumber(1),
      stepNumber(2),
      stepNumber(3, { onlyIf: [{ subject: "purchases", operator: ">", value: 9 }] }),
      stepNumber(4, { offset: { months: 0, days: 9 } }),
      stepNumber(5),
    );
    const log = [started, progress("2 Mar", "done", 1), progress("3 Mar", "skipped", 2)];
    expect(stripOn(map, { log }, "5 Mar")).toEqual(["done", "skipped", "passed over", "waiting", "ahead"]);
  });

  test("begins a new round of a loop where it begins, and leaves the steps before it done", () => {
    const log = [
      started,
      progress("1 Mar", "done", 1),
      ...[3, 4, 5, 6, 7, 8].map((step) => progress("3 Mar", "done", step)),
    ];
    const rows = [bought("2 Mar", 100), bought("20 Mar", 100)];
    expect(stripOn(coffeeLoop, { log, rows }, "20 Mar")).toEqual([
      "done",
      "done",
      "waiting",
      ...Array(6).fill("ahead"),
    ]);
  });

  test("ends with every step behind", () => {
    const map = mapOf(stepNumber(1), stepNumber(2));
    const log = [started, progress("2 Mar", "done", 1), progress("2 Mar", "done", 2)];
    expect(stripOn(map, { log }, "5 Mar")).toEqual(["done", "done"]);
  });
});
