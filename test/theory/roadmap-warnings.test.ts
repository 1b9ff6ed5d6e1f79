import { describe, expect, test } from "vitest";
import { readyRoadmaps } from "../../src/actions/roadmaps/ready-roadmaps";
import type { RoadmapStep } from "../../src/domain/records/roadmap";
import { defaultSettings } from "../../src/domain/records/settings";
import { roadmapWarnings } from "../../src/domain/roadmaps/roadmap-warnings";
import { on } from "../fixtures/days";
import { readyMap } from "../fixtures/ready-map";
import { mapOf, stepNumber } from "../fixtures/roadmap";

const asOf = on("1 Mar");
const warningsOf = (map: ReturnType<typeof mapOf>, cycleDays: number | null = null) =>
  roadmapWarnings(map, cycleDays, defaultSettings, asOf).map(({ step, code }) =>
    step === null ? code : `${step} ${code}`,
  );
const sale: Partial<RoadmapStep> = { content: "offer", doneWhen: { kind: "purchase" } };
const loop = { then: { kind: "step", step: 2 } } as const;
const days = (count: number) => ({ months: 0, days: count });

describe("theory 8.10: an offer of more volume or assortment without study", () => {
  const secondStep = (step: Partial<RoadmapStep>) =>
    warningsOf(mapOf(stepNumber(1, sale), stepNumber(2, step), stepNumber(3)));
  const warned = ["2 offer without study"];

  test("theory 8.10, S0: 100 boxes and 17 more items without study", () => {
    const nails = readyMap("nails");
    const hasty = { ...nails, steps: nails.steps.map((step) => ({ ...step, studyFirst: false })) };
    expect(warningsOf(hasty)).toEqual(["3 offer without study", "4 offer without study"]);
    expect(warningsOf(nails)).toEqual([]);
  });

  test("theory 8.10: a quantity, a named product, and an offer that is closed by hand", () => {
    expect(secondStep({ doneWhen: { kind: "purchase quantity", atLeast: 100 } })).toEqual(warned);
    expect(secondStep({ doneWhen: { kind: "purchase of", product: "rope" } })).toEqual(warned);
    expect(secondStep({ content: "offer" })).toEqual(warned);
  });

  test("theory 8.5, 8.10: none with *study first*", () => {
    expect(secondStep({ doneWhen: { kind: "purchase quantity", atLeast: 100 }, studyFirst: true })).toEqual(
      [],
    );
  });

  test("theory 8.10: none for a plain repeat sale, for an offer that only has to be made, and for the first sale", () => {
    expect(secondStep(sale)).toEqual([]);
    expect(secondStep({ content: "offer", doneWhen: { kind: "touch", content: "offer" } })).toEqual([]);
    expect(
      warningsOf(mapOf(stepNumber(1, { doneWhen: { kind: "purchase of", product: "roof" } }), stepNumber(2))),
    ).toEqual([]);
  });
});

describe("theory 8.10: nothing but sales steps", () => {
  test("theory 8.10: when every step offers or waits for money", () => {
    const money = { doneWhen: { kind: "subscription" } } as const;
    expect(warningsOf(mapOf(stepNumber(1, sale), stepNumber(2, sale), stepNumber(3, money)))).toEqual([
      "nothing but sales",
    ]);
  });

  test("theory 8.10: one step that helps is enough", () => {
    expect(warningsOf(mapOf(stepNumber(1, sale), stepNumber(2, { content: "care" })))).toEqual([]);
    expect(warningsOf(mapOf())).toEqual([]);
  });
});

describe("theory 8.10: a jump straight to a joint project", () => {
  test("theory 8.10, S0: before anything was sold it is possible, and rare", () => {
    expect(warningsOf(mapOf(stepNumber(1), stepNumber(2, { needs: ["d"] })))).toEqual([
      "2 jump to a joint project",
    ]);
    expect(warningsOf(mapOf(stepNumber(1, { ...sale, needs: ["e"] }), stepNumber(2)))).toEqual([
      "1 jump to a joint project",
    ]);
    expect(warningsOf(mapOf(stepNumber(1, sale), stepNumber(2, { needs: ["d", "e"] })))).toEqual([]);
  });
});

describe("theory 8.10: a one-off map for a cyclic business", () => {
  const map = mapOf(
    stepNumber(1, sale),
    stepNumber(2, { offset: days(2) }),
    stepNumber(3, { offset: days(20) }),
  );

  test("theory 8.10: when it is over before the client is due to buy again", () => {
    expect(warningsOf(map, 30)).toEqual(["one-off map"]);
    expect(warningsOf(map, 23)).toEqual(["one-off map"]);
    expect(warningsOf(map, 22)).toEqual([]);
  });

  test("theory 8.10: not in a one-off business, not with a loop, not with a second sale", () => {
    expect(warningsOf(map)).toEqual([]);
    expect(warningsOf(mapOf(...map.steps, stepNumber(4, { ...loop, offset: days(1) })), 30)).toEqual([]);
    expect(warningsOf(mapOf(...map.steps, stepNumber(4, sale)), 30)).toEqual([]);
  });
});

describe("a condition that throws a client back", () => {
  const looped = (onlyIf: RoadmapStep["onlyIf"]) =>
    warningsOf(
      mapOf(
        stepNumber(1, sale),
        stepNumber(2),
        stepNumber(3, { onlyIf }),
        stepNumber(4, { ...sale, ...loop }),
      ),
    );

  test("theory 15 (8.9): comes true as the client grows, inside a loop", () => {
    expect(looped([{ subject: "purchases", operator: ">=", value: 5 }])).toEqual(["3 condition throws back"]);
    expect(looped([{ subject: "spend", operator: ">", value: 100 }])).toEqual(["3 condition throws back"]);
    expect(looped([{ subject: "tier", operator: ">=", value: "VIP 1" }])).toEqual([
      "3 condition throws back",
    ]);
    expect(looped([{ subject: "product", operator: "=", value: "roof" }])).toEqual([
      "3 condition throws back",
    ]);
  });

  test("theory 15 (8.9): not one that only comes false, and not before the loop", () => {
    expect(looped([{ subject: "purchases", operator: "<", value: 5 }])).toEqual([]);
    expect(looped([{ kind: "unknown", text: "mood = good" }])).toEqual([]);
    const before = stepNumber(1, { onlyIf: [{ subject: "purchases", operator: ">=", value: 5 }] });
    expect(warningsOf(mapOf(before, stepNumber(2), stepNumber(3, { ...sale, ...loop })))).toEqual([]);
  });
});

test.each(readyRoadmaps)(
  "theory 8.11: the ready roadmap %s has no warning, at a cycle of 30 days too",
  (map) => {
    expect(warningsOf(readyMap(map))).toEqual([]);
    expect(warningsOf(readyMap(map), 30)).toEqual([]);
  },
);
