import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Anchor, DoneWhen, RoadmapStep } from "../../../src/domain/records/roadmap";
import { defaultSettings } from "../../../src/domain/records/settings";
import { type SimulatedStep, simulateRoadmap } from "../../../src/domain/roadmaps/roadmap-simulation";
import { type RoadmapClient, walkRoadmap } from "../../../src/domain/roadmaps/roadmap-walk";
import { countBy, dayOfNumber } from "../../../src/domain/roadmaps/simulated-purchases";
import type { ClientEvents } from "../../../src/domain/roadmaps/step-closing";
import { on } from "../../fixtures/days";
import { mapOf, stepNumber } from "../../fixtures/roadmap";

const startsOn = on("1 Mar");
const anchor: fc.Arbitrary<Anchor> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: "previous" as const }) },
  fc
    .constantFrom("start" as const, "first purchase" as const, "last purchase" as const)
    .map((kind) => ({ kind })),
  fc.constant({ kind: "step" as const, step: 1 }),
);
const doneWhen: fc.Arbitrary<DoneWhen> = fc.oneof(
  fc.constantFrom("by hand" as const, "purchase" as const, "referral" as const).map((kind) => ({ kind })),
  fc.constant({ kind: "touch" as const, content: "advice" }),
);
const step = fc.record({
  startsAfter: anchor,
  offset: fc.record({ months: fc.integer({ min: 0, max: 2 }), days: fc.integer({ min: -5, max: 40 }) }),
  doneWhen,
});
const steps = fc.array(step, { minLength: 1, maxLength: 8 });
const straight = steps.map((all) => mapOf(...all.map((said, i) => stepNumber(i + 1, said))));
const looped = fc.tuple(steps, fc.nat(7)).map(([all, to]) => {
  const then = { kind: "step", step: Math.min(to, all.length - 1) + 1 } as const;
  return mapOf(...all.map((said, i) => stepNumber(i + 1, i === all.length - 1 ? { ...said, then } : said)));
});
const map = fc.oneof(straight, looped);
const cycle = fc.option(fc.integer({ min: 1, max: 60 }));

describe("the play of a roadmap", () => {
  test("days never go back, and purchases never grow fewer", () => {
    fc.assert(
      fc.property(map, cycle, (simulated, cycleDays) => {
        const walked = simulateRoadmap(
          simulated,
          { startsOn, cycleDays, purchases: 12 },
          defaultSettings,
        ).steps;
        for (const [i, { openedOn, closedOn, purchases }] of walked.entries()) {
          expect(openedOn).toBe(walked[i - 1]?.closedOn ?? startsOn);
          expect(closedOn).toBeGreaterThanOrEqual(openedOn);
          expect(purchases).toBeGreaterThanOrEqual(walked[i - 1]?.purchases ?? 0);
        }
      }),
    );
  });

  test("no step is played after the N-th purchase", () => {
    fc.assert(
      fc.property(map, cycle, fc.integer({ min: 1, max: 701 }), (simulated, cycleDays, purchases) => {
        const { steps: walked } = simulateRoadmap(
          simulated,
          { startsOn, cycleDays, purchases },
          defaultSettings,
        );
        for (const one of walked) expect(one.purchases).toBeLessThanOrEqual(purchases);
      }),
    );
  });

  test("a map without a loop ends, and visits each step once", () => {
    fc.assert(
      fc.property(straight, cycle, (simulated, cycleDays) => {
        const simulation = simulateRoadmap(
          simulated,
          { startsOn, cycleDays, purchases: 701 },
          defaultSettings,
        );
        expect(["map", "waits", "purchases"]).toContain(simulation.ends);
        expect(simulation.steps.map((one) => one.step)).toEqual(
          simulated.steps.slice(0, simulation.steps.length),
        );
      }),
    );
  });

  test("a loop with a purchase lasts to the 701st", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.array(fc.nat(20), { maxLength: 5 }),
        (cycleDays, offsets) => {
          const helps = offsets.map((days, i) => stepNumber(i + 2, { offset: { months: 0, days } }));
          const again = { doneWhen: { kind: "purchase" }, then: { kind: "step", step: 2 } } as const;
          const first = stepNumber(1, { doneWhen: { kind: "purchase" } });
          const looping = mapOf(first, ...helps, stepNumber(offsets.length + 2, again));
          const simulation = simulateRoadmap(
            looping,
            { startsOn, cycleDays, purchases: 701 },
            defaultSettings,
          );
          expect(simulation.ends).toBe("purchases");
          expect(simulation.steps[simulation.steps.length - 1]!.closedOn).toBeLessThanOrEqual(
            startsOn + 700 * cycleDays,
          );
        },
      ),
    );
  });

  test("theory 8.9: a client with just these events walks the map in just this way", () => {
    fc.assert(
      fc.property(map, fc.integer({ min: 1, max: 60 }), (simulated, cycleDays) => {
        const simulation = simulateRoadmap(simulated, { startsOn, cycleDays, purchases: 8 }, defaultSettings);
        const last = simulation.steps[simulation.steps.length - 1];
        if (last === undefined) return;
        const walk = walkRoadmap(
          simulated,
          roadmapClient(simulation.steps, simulation.firstPurchase, cycleDays),
          last.closedOn,
        );
        const visits = walk.visits.slice(0, simulation.steps.length);
        expect(visits.map((visit) => [visit.step.step, visit.openedOn, visit.closedOn])).toEqual(
          simulation.steps.map((one) => [one.step.step, one.openedOn, one.closedOn]),
        );
      }),
    );
  });
});

/** A client whose events are those of a play. */
function roadmapClient(
  simulated: readonly SimulatedStep[],
  first: number | null,
  cycleDays: number,
): RoadmapClient {
  const asOf = simulated[simulated.length - 1]!.closedOn;
  const bought = { cycleDays, first, last: first, made: 0, used: 0 };
  const days = Array.from({ length: countBy(bought, asOf) }, (_, i) => dayOfNumber(bought, i + 1));
  const closedBy = (kind: DoneWhen["kind"]) => simulated.filter((one) => one.step.doneWhen.kind === kind);
  const byHand = ({ step: { step: number }, closedOn }: { step: RoadmapStep; closedOn: number }) =>
    ({ day: closedOn, step: number, state: "done", clientBenefit: "" }) as const;
  const events: ClientEvents = {
    bought: days.map((day) => ({ day, product: null, quantity: 1, amount: 100 })),
    touches: closedBy("touch").map(({ closedOn }) => ({ day: closedOn, content: "advice" })),
    referrals: closedBy("referral").map(({ closedOn }) => ({ day: closedOn })),
    progress: [
      { day: startsOn, step: null, state: "started", clientBenefit: "" },
      ...closedBy("by hand").map(byHand),
    ],
    tierReached: () => null,
  };
  return {
    events,
    facts: {} as RoadmapClient["facts"],
    firstPurchase: first,
    lastPurchase: null,
    warrantyEnd: null,
  };
}
