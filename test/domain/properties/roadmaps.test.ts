import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { standings } from "../../../src/domain/client/standing";
import { nextAction } from "../../../src/domain/roadmaps/next-action";
import { walkRoadmap } from "../../../src/domain/roadmaps/roadmap-walk";
import { baseOfMapCase, type MapCase, oracleInput, someAsOf, someMapCase } from "../../fixtures/random-case";
import { mapFor, roadmapClientOn } from "../../fixtures/roadmap";
import { oracleFacts, oracleNextAction, oracleStatus, type Step } from "../../oracle/oracle";

const expectedOn = (one: MapCase, asOf: number) => {
  const broughtOn = oracleFacts(one.rows, "boris", asOf, one.settings).firstPurchase;
  const plan = one.segment === null ? { ...one.plan, segmentCycle: null } : one.plan;
  const input = oracleInput(
    one,
    (day) => oracleStatus(one.rows, one.client, day, one.settings, plan),
    broughtOn === null ? [] : [{ day: broughtOn }],
  );
  const expected = oracleNextAction(input, asOf);
  if (expected.visited.some(({ closedOn }) => closedOn !== null)) return expected;
  // With nothing closed yet *previous* is the start day; the oracle, which says "not happened", is asked so.
  return oracleNextAction({ ...input, steps: one.steps.map(fromStart) }, asOf);
};

const fromStart = (step: Step): Step =>
  step.anchor.kind === "previous" ? { ...step, anchor: { kind: "start" } } : step;

describe("a random map agrees with the oracle", () => {
  test("in the next action: step, state, due day and what blocks it", () => {
    fc.assert(
      fc.property(someMapCase, someAsOf, (one, asOf) => {
        const expected = expectedOn(one, asOf);
        const standing = standings(baseOfMapCase(one), asOf)(0);
        if (standing.roadmap.code !== "answer") throw new Error(standing.roadmap.code);
        const { action, obstacles } = standing.roadmap.answer;
        const missing = obstacles.flatMap((obstacle) =>
          obstacle.code === "readiness" ? [obstacle.key] : [],
        );
        const study = obstacles.some(({ code }) => code === "study");
        expect({
          step: action?.step.step ?? null,
          state: action?.state ?? null,
          due: action?.due ?? null,
          blockedBy: study ? "study" : missing.length > 0 ? missing : null,
          isStudy: action?.isStudy ?? false,
        }).toEqual({
          step: expected.step,
          state: expected.state,
          due: expected.due,
          blockedBy: expected.blockedBy,
          isStudy: expected.blockedBy === "study",
        });
      }),
      { numRuns: 10000 },
    );
  });

  test("in the whole way walked: which visits, when each opened, how and when it was left", () => {
    fc.assert(
      fc.property(someMapCase, someAsOf, (one, asOf) => {
        const base = baseOfMapCase(one);
        const referral = oracleFacts(one.rows, "boris", asOf, one.settings).firstPurchase;
        const roadmapClient = roadmapClientOn(base, asOf, referral === null ? [] : [{ day: referral }]);
        const walk = walkRoadmap(mapFor(base), roadmapClient, asOf);
        const { visited } = expectedOn(one, asOf);
        // The number of rounds before an endless loop is abandoned is not part of the rule.
        const length = walk.current === null ? Math.min(walk.visits.length, visited.length) : undefined;
        expect(
          walk.visits
            .map(({ step, openedOn, closedOn, state }) => ({ step: step.step, openedOn, closedOn, state }))
            .slice(0, length),
        ).toEqual(
          visited
            .map(({ step, openedOn, closedOn, state }) => ({
              step,
              openedOn,
              closedOn,
              state: ["done", "skipped", "passed over"].includes(state) ? state : "open",
            }))
            .slice(0, length),
        );
        expect(nextAction(mapFor(base), roadmapClient, base.settings, asOf).action?.step).toBe(
          walk.current?.step,
        );
      }),
      { numRuns: 5000 },
    );
  });
});
