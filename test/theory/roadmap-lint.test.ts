import { describe, expect, test } from "vitest";
import type { RoadmapStep } from "../../src/domain/records/roadmap";
import { type KnownNames, roadmapErrors } from "../../src/domain/roadmaps/roadmap-lint";
import { tierNamed } from "../fixtures/base";
import { coffeeLoop } from "../fixtures/coffee-loop";
import { mapOf, stepNumber } from "../fixtures/roadmap";

const names: KnownNames = {
  tiers: [tierNamed("VIP 1")],
  hasProduct: (product) => product === "roof",
  keyOf: (name) => name.toLowerCase(),
};
const nothingGiven: KnownNames = { ...names, tiers: null, hasProduct: null };

const errorsOf = (...steps: RoadmapStep[]) => roadmapErrors(mapOf(...steps), names);
/** Errors of one odd step between two plain ones. */
const errorsWith = (step: Partial<RoadmapStep>) =>
  errorsOf(stepNumber(1), stepNumber(2, step), stepNumber(3));
const unknown = (text: string) => ({ kind: "unknown", text }) as const;

describe("theory 8.10: errors that stop saving", () => {
  test("theory 8.10: a plain map and the coffee loop have none", () => {
    expect(errorsOf(stepNumber(1), stepNumber(2))).toEqual([]);
    expect(roadmapErrors(coffeeLoop, names)).toEqual([]);
    expect(roadmapErrors(mapOf(), names)).toEqual([]);
  });

  test("theory 8.1, 8.10: no benefit for the client, no step", () => {
    expect(errorsWith({ clientBenefit: "" })).toEqual([{ step: 2, code: "no client benefit", text: "" }]);
  });

  test("theory 8.10: missing our benefit", () => {
    expect(errorsWith({ ourBenefit: "" })).toEqual([{ step: 2, code: "no our benefit", text: "" }]);
  });

  test("theory 8.10: words that cannot be read are shown, each under its own name", () => {
    expect(errorsWith({ startsAfter: unknown("lunch") })).toEqual([
      { step: 2, code: "unknown anchor", text: "lunch" },
    ]);
    expect(errorsWith({ offset: unknown("soon") })).toEqual([
      { step: 2, code: "unknown offset", text: "soon" },
    ]);
    expect(
      errorsWith({ onlyIf: [{ subject: "purchases", operator: ">", value: 1 }, unknown("mood = good")] }),
    ).toEqual([{ step: 2, code: "unknown condition", text: "mood = good" }]);
    expect(errorsWith({ doneWhen: unknown("it rains") })).toEqual([
      { step: 2, code: "unknown done-when", text: "it rains" },
    ]);
    expect(errorsWith({ needs: ["a", unknown("f")] })).toEqual([
      { step: 2, code: "unknown readiness key", text: "f" },
    ]);
    expect(errorsWith({ then: unknown("dance") })).toEqual([
      { step: 2, code: "unknown then", text: "dance" },
    ]);
  });

  test("theory 8.10: unknown step, in *starts after* and in *then*", () => {
    expect(errorsWith({ startsAfter: { kind: "step", step: 9 } })).toEqual([
      { step: 2, code: "unknown step", text: "9" },
    ]);
    expect(
      errorsOf(stepNumber(1), stepNumber(2), stepNumber(3, { then: { kind: "step", step: 8 } })),
    ).toEqual([{ step: 3, code: "unknown step", text: "8" }]);
  });

  test("theory 8.10: unknown tier, in conditions and in *done when*, whatever the case of a known one", () => {
    expect(
      errorsWith({
        onlyIf: [
          { subject: "tier", operator: ">=", value: "vip 1" },
          { subject: "tier", operator: ">=", value: "VIP 4" },
        ],
      }),
    ).toEqual([{ step: 2, code: "unknown tier", text: "VIP 4" }]);
    expect(errorsWith({ doneWhen: { kind: "tier", tier: "VIP 5" } })).toEqual([
      { step: 2, code: "unknown tier", text: "VIP 5" },
    ]);
  });

  test("theory 8.10: unknown product, in conditions and in *done when*", () => {
    expect(
      errorsWith({
        onlyIf: [
          { subject: "product", operator: "=", value: "roof" },
          { subject: "product", operator: "=", value: "raft" },
        ],
      }),
    ).toEqual([{ step: 2, code: "unknown product", text: "raft" }]);
    expect(errorsWith({ doneWhen: { kind: "purchase of", product: "rope" } })).toEqual([
      { step: 2, code: "unknown product", text: "rope" },
    ]);
  });

  test("names of a table that was not given are not judged", () => {
    const step = stepNumber(1, {
      onlyIf: [{ subject: "tier", operator: "=", value: "VIP 9" }],
      doneWhen: { kind: "purchase of", product: "rope" },
    });
    expect(roadmapErrors(mapOf(step), nothingGiven)).toEqual([]);
  });

  test("a number that two steps have is an error of the second", () => {
    const errors = errorsOf(stepNumber(1), stepNumber(2), stepNumber(2));
    expect(errors).toEqual([{ step: 2, code: "step twice", text: "" }]);
  });

  test("theory 8.10: a step that no *then* leads to is unreachable", () => {
    const jump = { then: { kind: "step", step: 3 } } as const;
    expect(errorsOf(stepNumber(1, jump), stepNumber(2), stepNumber(3))).toEqual([
      { step: 2, code: "unreachable step", text: "" },
    ]);
    expect(errorsOf(stepNumber(1, { then: { kind: "end" } }), stepNumber(2))).toEqual([
      { step: 2, code: "unreachable step", text: "" },
    ]);
  });

  test("theory 8.10: a loop on which nothing waits for the client or for time has no exit", () => {
    const back = { then: { kind: "step", step: 2 } } as const;
    const loop = (inLoop: Partial<RoadmapStep>) =>
      errorsOf(stepNumber(1), stepNumber(2, inLoop), stepNumber(3, back));
    expect(loop({})).toEqual([{ step: 3, code: "loop without exit", text: "" }]);
    expect(loop({ doneWhen: { kind: "purchase" } })).toEqual([]);
    expect(loop({ doneWhen: { kind: "touch", content: "offer" } })).toEqual([]);
    expect(loop({ offset: { months: 0, days: 1 } })).toEqual([]);
    expect(loop({ offset: { months: 1, days: 0 } })).toEqual([]);
    expect(loop({ offset: { months: 0, days: -3 } })).toHaveLength(1);
  });

  test("theory 8.10: a step before the loop does not give it an exit, and a step may loop to itself", () => {
    const waiting = stepNumber(1, { doneWhen: { kind: "purchase" } });
    const loop = errorsOf(waiting, stepNumber(2, { then: { kind: "step", step: 2 } }));
    expect(loop).toEqual([{ step: 2, code: "loop without exit", text: "" }]);
  });

  test("errors are in the order of the steps", () => {
    const errors = errorsOf(
      stepNumber(1, { ourBenefit: "" }),
      stepNumber(2, { clientBenefit: "", ourBenefit: "" }),
    );
    expect(errors.map(({ step, code }) => `${step} ${code}`)).toEqual([
      "1 no our benefit",
      "2 no client benefit",
      "2 no our benefit",
    ]);
  });
});
