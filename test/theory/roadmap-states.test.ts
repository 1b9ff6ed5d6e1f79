import { describe, expect, test } from "vitest";
import type { Progress } from "../../src/domain/records/progress";
import type { RoadmapStep } from "../../src/domain/records/roadmap";
import { defaultSettings, type ReadinessKey } from "../../src/domain/records/settings";
import { on } from "../fixtures/days";
import { bought } from "../fixtures/ledger";
import { answerOn, baseOnMap, mapOf, progress, stepNumber, walkOn } from "../fixtures/roadmap";

const started = progress("1 Mar", "started");

describe("theory 8.5: study first", () => {
  const map = mapOf(stepNumber(1, { studyFirst: true }), stepNumber(2, { studyFirst: true }));
  const answerAfter = (...log: Progress[]) =>
    answerOn(baseOnMap(map, { log: [started, ...log] }), on("5 Mar"));

  test("theory 8.5, 8.9: until then the step is locked, the action is the study", () => {
    expect(answerAfter()).toMatchObject({
      action: { step: { step: 1 }, isStudy: true, state: "locked" },
      obstacles: [{ code: "study" }],
    });
  });

  test("theory 8.5: the study marked done without the client's benefit unlocks nothing", () => {
    expect(answerAfter(progress("3 Mar", "studied", 1)).action).toMatchObject({
      isStudy: true,
      state: "locked",
    });
  });

  test("theory 8.5: marked done with the benefit for this client it unlocks the step and shows that benefit", () => {
    expect(answerAfter(progress("3 Mar", "studied", 1, "no snow on the car"))).toMatchObject({
      action: { isStudy: false, state: "due", clientBenefit: "no snow on the car" },
      obstacles: [],
    });
  });

  test("theory 8.5: the study of one step unlocks no other", () => {
    expect(answerAfter(progress("3 Mar", "studied", 2, "no snow")).action).toMatchObject({ state: "locked" });
  });

  test("theory 8.5: a study of tomorrow unlocks nothing today", () => {
    expect(answerAfter(progress("6 Mar", "studied", 1, "no snow")).action).toMatchObject({ state: "locked" });
  });

  test("theory 8.5: a locked step is closed by its event all the same", () => {
    const { action } = answerAfter(progress("3 Mar", "done", 1));
    expect(action).toMatchObject({ step: { step: 2 }, isStudy: true });
  });
});

describe("theory 8.6: readiness", () => {
  const answerWith = (needs: RoadmapStep["needs"], readiness: Partial<Record<ReadinessKey, boolean>>) =>
    answerOn(
      baseOnMap(mapOf(stepNumber(1, { needs })), {
        log: [started],
        settings: { ...defaultSettings, readiness: { ...defaultSettings.readiness, ...readiness } },
      }),
      on("5 Mar"),
    );

  test("theory 8.6, 8.9: a no locks the steps that need it and names what the company does not have", () => {
    expect(answerWith(["b", "c", "d"], { b: false, c: true, d: false })).toMatchObject({
      action: { state: "locked", isStudy: false },
      obstacles: [
        { code: "readiness", key: "b" },
        { code: "readiness", key: "d" },
      ],
    });
  });

  test("theory 8.6: a yes locks nothing, and neither does a no that the step does not need", () => {
    expect(answerWith(["b"], { a: false, b: true })).toMatchObject({
      action: { state: "due" },
      obstacles: [],
    });
  });

  test("theory 15 (8.6): a blank answer locks nothing", () => {
    expect(answerWith(["a", "b", "c", "d", "e"], {}).action?.state).toBe("due");
  });
});

describe("theory 8.8: state of a step", () => {
  const stateOn = (day: string) => {
    const map = mapOf(stepNumber(1, { offset: { months: 0, days: 10 } }));
    return answerOn(baseOnMap(map, { log: [started] }), on(day)).action?.state;
  };

  test("theory 8.8: waiting before the due day 11 Mar, due on it", () => {
    expect(["10 Mar", "11 Mar"].map(stateOn)).toEqual(["waiting", "due"]);
  });

  test("theory 8.8: overdue when more than 7 days late", () => {
    expect(["18 Mar", "19 Mar"].map(stateOn)).toEqual(["due", "overdue"]);
  });

  test("theory 8.8: how late is overdue is a setting", () => {
    const base = baseOnMap(mapOf(stepNumber(1)), {
      log: [started],
      settings: { ...defaultSettings, stepGraceDays: 0 },
    });
    expect(["1 Mar", "2 Mar"].map((day) => answerOn(base, on(day)).action?.state)).toEqual([
      "due",
      "overdue",
    ]);
  });

  test("theory 8.8: locked is tested before waiting and overdue", () => {
    const base = baseOnMap(mapOf(stepNumber(1, { studyFirst: true })), { log: [started] });
    expect(answerOn(base, on("30 Apr")).action?.state).toBe("locked");
  });

  test("theory 8.8: done, skipped and passed over are left behind, each under its name", () => {
    const map = mapOf(
      stepNumber(1),
      stepNumber(2),
      stepNumber(3, { onlyIf: [{ subject: "status", operator: "=", value: "fan" }] }),
      stepNumber(4),
    );
    const log = [started, progress("3 Mar", "done", 1), progress("4 Mar", "skipped", 2)];
    expect(
      walkOn(baseOnMap(map, { log }), on("9 Mar")).visits.map(({ state, closedOn }) => [state, closedOn]),
    ).toEqual([
      ["done", on("3 Mar")],
      ["skipped", on("4 Mar")],
      ["passed over", null],
      ["open", null],
    ]);
  });

  test("theory 8.8: done is tested before passed over: a step once done stays done", () => {
    const onlyIf: RoadmapStep["onlyIf"] = [{ subject: "status", operator: "=", value: "fan" }];
    const map = mapOf(stepNumber(1, { onlyIf }), stepNumber(2));
    const log = [started, progress("3 Mar", "done", 1)];
    expect(walkOn(baseOnMap(map, { log }), on("9 Mar")).visits[0]?.state).toBe("done");
  });
});

describe("theory 8.9: what the next action comes with", () => {
  test("theory 8.9: the step with its executor and both benefits, its due day and state", () => {
    const base = baseOnMap(mapOf(stepNumber(1)), { rows: [bought("1 Mar", 100)] });
    expect(answerOn(base, on("2 Mar"))).toMatchObject({
      action: {
        step: expect.objectContaining({ executor: "Olga", ourBenefit: "our benefit 1", action: "action 1" }),
        isStudy: false,
        state: "due",
        due: on("1 Mar"),
        clientBenefit: "benefit 1",
      },
      obstacles: [],
    });
  });

  test("theory 8.9: words that cannot be read are named, and nothing is guessed from them", () => {
    const map = mapOf(stepNumber(1, { offset: { kind: "unknown", text: "soon" } }));
    expect(answerOn(baseOnMap(map, { log: [started] }), on("2 Mar"))).toMatchObject({
      action: { due: null, state: "waiting" },
      obstacles: expect.arrayContaining([{ code: "unknown words", text: "soon" }]),
    });
  });
});
