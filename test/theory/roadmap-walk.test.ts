import { describe, expect, test } from "vitest";
import { standings } from "../../src/domain/client/standing";
import type { Progress } from "../../src/domain/records/progress";
import { coffeeLoop } from "../fixtures/coffee-loop";
import { on } from "../fixtures/days";
import { bought } from "../fixtures/ledger";
import { answerOn, baseOnMap, mapOf, progress, stepNumber, walkOn } from "../fixtures/roadmap";

const started = progress("1 Mar", "started");
const stepOn = (base: Parameters<typeof answerOn>[0], day: string) =>
  answerOn(base, on(day)).action?.step.step ?? null;

describe("theory 8.7: then", () => {
  const done = [1, 2, 3].map((step) => progress("2 Mar", "done", step));

  test("theory 8.7: blank is the next row", () => {
    const map = mapOf(stepNumber(1), stepNumber(2), stepNumber(3));
    expect(stepOn(baseOnMap(map, { log: [started, done[0]!] }), "5 Mar")).toBe(2);
  });

  test("theory 8.7: the next row is the row below, whatever its number", () => {
    const map = mapOf(stepNumber(1), stepNumber(7), stepNumber(2));
    expect(stepOn(baseOnMap(map, { log: [started, done[0]!] }), "5 Mar")).toBe(7);
  });

  test("theory 8.7: step N jumps", () => {
    const map = mapOf(stepNumber(1, { then: { kind: "step", step: 3 } }), stepNumber(2), stepNumber(3));
    expect(stepOn(baseOnMap(map, { log: [started, done[0]!] }), "5 Mar")).toBe(3);
  });

  test("theory 8.7: end ends, and so does the last row", () => {
    const ended = mapOf(stepNumber(1, { then: { kind: "end" } }), stepNumber(2));
    expect(stepOn(baseOnMap(ended, { log: [started, done[0]!] }), "5 Mar")).toBeNull();
    const last = mapOf(stepNumber(1), stepNumber(2));
    expect(stepOn(baseOnMap(last, { log: [started, ...done] }), "5 Mar")).toBeNull();
  });

  test("theory 15 (8.9): a passed-over step goes to its *then* as well", () => {
    const map = mapOf(
      stepNumber(1, {
        onlyIf: [{ subject: "status", operator: "=", value: "fan" }],
        then: { kind: "step", step: 3 },
      }),
      stepNumber(2),
      stepNumber(3),
    );
    expect(stepOn(baseOnMap(map, { log: [started] }), "5 Mar")).toBe(3);
  });
});

describe("theory 8.9: the walk", () => {
  test("theory 8.9: the next action is the first step not done, skipped or passed over", () => {
    const map = mapOf(
      stepNumber(1),
      stepNumber(2),
      stepNumber(3, { onlyIf: [{ subject: "purchases", operator: ">", value: 5 }] }),
      stepNumber(4),
      stepNumber(5),
    );
    const log = [started, progress("2 Mar", "done", 1), progress("3 Mar", "skipped", 2)];
    expect(stepOn(baseOnMap(map, { log }), "5 Mar")).toBe(4);
  });

  test("theory 15 (8.4): a step opens on the day the step before it was closed, even while its due day is ahead", () => {
    const map = mapOf(
      stepNumber(1, { doneWhen: { kind: "purchase" } }),
      stepNumber(2, { doneWhen: { kind: "purchase" }, offset: { months: 1, days: 0 } }),
      stepNumber(3),
    );
    const base = baseOnMap(map, { rows: [bought("3 Mar", 10), bought("4 Mar", 10)], log: [started] });
    expect(walkOn(base, on("9 Mar")).visits.map((visit) => visit.openedOn)).toEqual([
      on("1 Mar"),
      on("3 Mar"),
      on("4 Mar"),
    ]);
  });

  test("theory 15 (8.4): after a passed-over step the next opens on the same day", () => {
    const map = mapOf(
      stepNumber(1),
      stepNumber(2, { onlyIf: [{ subject: "purchases", operator: ">", value: 5 }] }),
      stepNumber(3),
    );
    const log = [started, progress("4 Mar", "done", 1)];
    expect(walkOn(baseOnMap(map, { log }), on("9 Mar")).current?.openedOn).toBe(on("4 Mar"));
  });

  test("theory 15 (8.9): on the first visit a Progress row counts whatever its date, and closes on its own day", () => {
    const map = mapOf(stepNumber(1), stepNumber(2), stepNumber(3));
    const log = [started, progress("10 Mar", "done", 1), progress("2 Mar", "done", 2)];
    const walk = walkOn(baseOnMap(map, { log }), on("12 Mar"));
    expect(walk.visits[1]).toMatchObject({ openedOn: on("10 Mar"), closedOn: on("2 Mar") });
    expect(walk.current).toMatchObject({ step: { step: 3 }, openedOn: on("2 Mar") });
  });

  test("theory 15 (8.9): on a later visit only Progress rows of its opening day or later count", () => {
    const map = mapOf(
      stepNumber(1),
      stepNumber(2, { doneWhen: { kind: "purchase" }, then: { kind: "step", step: 1 } }),
    );
    const rows = [bought("10 Mar", 100)];
    const log = [started, progress("2 Mar", "done", 1)];
    const currentWith = (...more: Progress[]) =>
      stepOn(baseOnMap(map, { rows, log: [...log, ...more] }), "20 Mar");
    expect(currentWith()).toBe(1);
    expect(currentWith(progress("9 Mar", "done", 1))).toBe(1);
    expect(currentWith(progress("10 Mar", "done", 1))).toBe(2);
  });

  test("theory 15 (8.9): what closed one visit closes no other", () => {
    const map = mapOf(stepNumber(1, { doneWhen: { kind: "purchase" }, then: { kind: "step", step: 1 } }));
    const base = baseOnMap(map, { rows: [bought("3 Mar", 1), bought("5 Mar", 1)], log: [started] });
    expect(walkOn(base, on("9 Mar")).visits.map(({ openedOn, closedOn }) => [openedOn, closedOn])).toEqual([
      [on("1 Mar"), on("3 Mar")],
      [on("3 Mar"), on("5 Mar")],
      [on("5 Mar"), null],
    ]);
  });

  test("theory 15 (8.9): a Progress row done closes one visit of a loop", () => {
    const map = mapOf(stepNumber(1, { then: { kind: "step", step: 1 } }));
    const log = [started, progress("3 Mar", "done", 1), progress("3 Mar", "done", 1)];
    expect(walkOn(baseOnMap(map, { log }), on("9 Mar")).visits.map((visit) => visit.closedOn)).toEqual([
      on("3 Mar"),
      on("3 Mar"),
      null,
    ]);
  });

  test("theory 15 (8.9): a round with nothing but passed-over steps means no action", () => {
    const onlyIf = [{ subject: "purchases", operator: ">", value: 5 } as const];
    const map = mapOf(stepNumber(1, { onlyIf }), stepNumber(2, { onlyIf, then: { kind: "step", step: 1 } }));
    expect(answerOn(baseOnMap(map, { log: [started] }), on("9 Mar")).action).toBeNull();
  });

  test("theory 15 (8.9): steps behind are returned to only by *then*", () => {
    const map = mapOf(
      stepNumber(1, { onlyIf: [{ subject: "purchases", operator: ">=", value: 2 }] }),
      stepNumber(2),
    );
    const base = (...rows: ReturnType<typeof bought>[]) =>
      baseOnMap(map, { rows, log: [started, progress("3 Mar", "done", 2)] });
    expect(stepOn(base(bought("2 Mar", 1)), "5 Mar")).toBeNull();
    expect(stepOn(base(bought("2 Mar", 1), bought("4 Mar", 1)), "5 Mar")).toBe(1);
  });

  test("rows of another map's Progress do not count", () => {
    const log = [started, { ...progress("3 Mar", "done", 1), roadmap: "another map" }];
    expect(stepOn(baseOnMap(mapOf(stepNumber(1), stepNumber(2)), { log }), "5 Mar")).toBe(1);
  });

  test("theory 14.1, 15: without a roadmap there is no next action; an unknown one is named", () => {
    const codes = (roadmap: string | null) =>
      standings(baseOnMap(mapOf(stepNumber(1)), { client: { roadmap } }), on("5 Mar"))(0).roadmap;
    expect(codes(null)).toEqual({ code: "no roadmap" });
    expect(codes("lost")).toEqual({ code: "unknown roadmap", name: "lost" });
  });
});

describe("theory 8.11: the coffee roaster's loop", () => {
  const rows = [bought("2 Mar", 100)];
  const walked = [started, progress("1 Mar", "done", 1)];
  const handWork = (...days: string[]) =>
    [3, 4, 5, 6, 7, 8].map((step, i) => progress(days[i]!, "done", step));

  test("theory 15 (8.11): after the first batch comes tuning and brewing together, due on day 2", () => {
    expect(answerOn(baseOnMap(coffeeLoop, { rows, log: walked }), on("3 Mar")).action).toMatchObject({
      step: { step: 3 },
      due: on("4 Mar"),
      state: "waiting",
    });
  });

  test("theory 15 (8.11): the repeat purchase leads back to step 3, due 2 days after it", () => {
    const log = [...walked, ...handWork("4 Mar", "5 Mar", "6 Mar", "7 Mar", "8 Mar", "9 Mar")];
    expect(stepOn(baseOnMap(coffeeLoop, { rows, log }), "10 Mar")).toBe(9);
    const again = baseOnMap(coffeeLoop, { rows: [...rows, bought("20 Mar", 100)], log });
    expect(answerOn(again, on("21 Mar")).action).toMatchObject({ step: { step: 3 }, due: on("22 Mar") });
  });

  test("theory 8.12: the loop is walked from the 1st to the 701st purchase", () => {
    const first = on("2 Mar");
    const purchases = Array.from({ length: 701 }, (_, i) => bought("2 Mar", 100, { day: first + 10 * i }));
    const log = purchases.flatMap(({ day }) =>
      [3, 4, 5, 6, 7, 8].map((step) => ({ ...progress("2 Mar", "done", step), day: day + 2 })),
    );
    const lastDay = first + 7000;
    const walk = walkOn(baseOnMap(coffeeLoop, { rows: purchases, log: [...walked, ...log] }), lastDay + 1);
    expect(walk.current).toMatchObject({ step: { step: 3 }, openedOn: lastDay });
    expect(walk.visits.filter(({ step }) => step.step === 9)).toHaveLength(700);
  });
});
