import { describe, expect, test } from "vitest";
import { roadmapBalance } from "../../src/domain/roadmaps/roadmap-balance";
import { on } from "../fixtures/days";
import { readyMap } from "../fixtures/ready-map";
import { mapOf, stepNumber } from "../fixtures/roadmap";

const from = on("1 Mar");
const balanceOf = (...steps: ReturnType<typeof stepNumber>[]) => roadmapBalance(mapOf(...steps), from);
const days = (count: number) => ({ months: 0, days: count });
const sale = { content: "offer", doneWhen: { kind: "purchase" } } as const;

describe("theory 8.10: balance in three numbers", () => {
  test("theory 8.10: roof has both benefits in 5 of 5, sells nothing in 2 of 5, and is silent for almost 9.5 years", () => {
    expect(roadmapBalance(readyMap("roof"), from)).toEqual({
      steps: 5,
      withBothBenefits: 5,
      sellsNothingShare: 0.4,
      longestSilence: on("1 Sep 2035") - on("25 Mar"),
    });
  });

  test("theory 8.10: the coffee loop sells nothing in 5 of 9, and is never silent for more than a week", () => {
    expect(roadmapBalance(readyMap("coffee"), from)).toEqual({
      steps: 9,
      withBothBenefits: 9,
      sellsNothingShare: 5 / 9,
      longestSilence: 7,
    });
  });

  test("theory 8.10: a step without one of the benefits is not counted", () => {
    expect(balanceOf(stepNumber(1, { clientBenefit: "" }), stepNumber(2)).withBothBenefits).toBe(1);
  });

  test("theory 8.10: the way back into a loop may be the longest silence", () => {
    const back = { then: { kind: "step", step: 2 } } as const;
    expect(
      balanceOf(
        stepNumber(1, sale),
        stepNumber(2, { startsAfter: { kind: "last purchase" }, offset: days(40) }),
        stepNumber(3, { ...sale, ...back }),
      ).longestSilence,
    ).toBe(40);
  });

  test("theory 8.10: steps whose day is unknown are left out", () => {
    const warranty = { startsAfter: { kind: "warranty end" }, offset: days(500) } as const;
    const unread = { offset: { kind: "unknown", text: "soon" } } as const;
    expect(
      balanceOf(stepNumber(1), stepNumber(2, warranty), stepNumber(3, unread)).longestSilence,
    ).toBeNull();
    expect(balanceOf()).toEqual({
      steps: 0,
      withBothBenefits: 0,
      sellsNothingShare: null,
      longestSilence: null,
    });
  });
});
