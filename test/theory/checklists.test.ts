import { describe, expect, test } from "vitest";
import { clientsAtSteps } from "../../src/domain/base/clients-at-steps";
import { stepsDependingOn } from "../../src/domain/checklists/audit-steps";
import { checkVerdict, undoneFirst } from "../../src/domain/checklists/checklist";
import { readinessBlocks } from "../../src/domain/checklists/readiness-blocks";
import { seenChecks } from "../../src/domain/checklists/seen-checks";
import { defaultSettings } from "../../src/domain/records/settings";
import type { Standard } from "../../src/domain/records/standard";
import { baseOf, clientNamed } from "../fixtures/base";
import { on } from "../fixtures/days";
import { mapOf, progress, stepNumber } from "../fixtures/roadmap";

const map = mapOf(
  stepNumber(1, { needs: ["a"], content: "news" }),
  stepNumber(2, { needs: ["b", "d"], content: "offer", studyFirst: true }),
  stepNumber(3, { needs: ["d"], doneWhen: { kind: "purchase" } }),
);
const base = baseOf({
  clients: ["anna", "boris", "vera", "gleb"].map((key) =>
    clientNamed(key, { roadmap: key === "gleb" ? null : "map" }),
  ),
  roadmaps: new Map([["map", map]]),
  progress: new Map([[0, [progress("1 Mar", "done", 1)]]]),
});
const steps = clientsAtSteps(base, on("10 Mar"));
const stepSummary = ({ step, clients }: (typeof steps)[number]) => [step.step, clients];

describe("8.9, 13.1 the clients at a step", () => {
  test("are all clients whose next action it is; a client without a map is at no step", () => {
    expect(steps.map(stepSummary)).toEqual([
      [1, [1, 2]],
      [2, [0]],
      [3, []],
    ]);
  });

  test("include a client whose contact a promise postpones", () => {
    const promised = { due: on("20 Mar"), what: "call", madeOn: null, doneOn: null };
    const silent = { ...base, promises: new Map([[0, [promised]]]) };
    expect(clientsAtSteps(silent, on("10 Mar")).map(stepSummary)).toEqual(steps.map(stepSummary));
  });
});

describe("8.6, 13.1 the readiness questions", () => {
  const blocks = readinessBlocks({ ...defaultSettings.readiness, a: true, b: false, d: false }, steps);

  test("are sorted by what they lock: no, then unanswered, then yes, and among equals by the number of clients at the steps", () => {
    expect(blocks.map(({ key, answer }) => [key, answer])).toEqual([
      ["b", false],
      ["d", false],
      ["c", null],
      ["e", null],
      ["a", true],
    ]);
    const others = readinessBlocks({ ...defaultSettings.readiness }, steps);
    expect(others.map(({ key }) => key)).toEqual(["a", "b", "d", "c", "e"]);
  });

  test("name the steps that need them, steps with clients first", () => {
    expect(blocks.map((block) => block.steps.map(stepSummary))).toEqual([
      [[2, [0]]],
      [
        [2, [0]],
        [3, []],
      ],
      [],
      [],
      [[1, [1, 2]]],
    ]);
  });
});

describe("13.4 what a question of the audit holds back in the roadmaps", () => {
  test.each([
    ["information", [1]],
    ["proposals", [2]],
    ["individual proposals", [2]],
    ["communication", [1, 3]],
    ["first order", [3]],
    ["new offers", [2, 3]],
    ["qualification", [2]],
    ["debts", []],
    [null, []],
  ] as const)("%s: the steps that lean on it", (question, numbers) => {
    expect(
      stepsDependingOn(question, steps)
        .map(({ step }) => step.step)
        .sort(),
    ).toEqual(numbers);
  });
});

describe("13.2, 13.3 a check", () => {
  test.each([
    [{ done: 3, of: 5 }, null, "part"],
    [{ done: 5, of: 5 }, null, "done"],
    [{ done: 0, of: 5 }, null, "not yet"],
    [{ done: 0, of: 0 }, null, "unknown"],
    [null, null, "unknown"],
    [{ done: 0, of: 5 }, 3, "done"],
    [{ done: 5, of: 5 }, 0, "not yet"],
    [null, 1, "part"],
    [null, 2, "part"],
  ] as const)(
    "that shows %j and is scored %s by hand is %s: people stand before the workbook",
    (seen, score, state) => {
      expect(checkVerdict("contacts", seen, score).value).toBe(state);
    },
  );

  test.each([
    [4, 8, "part"],
    [5, 8, "done"],
    [0, 8, "not yet"],
  ])("the focus has moved when most touches keep and return clients: %s of %s is %s", (done, of, state) => {
    expect(checkVerdict("focus", { done, of }, null).value).toBe(state);
  });

  test("that is not done comes before one of which nothing is known, and that before one that is done", () => {
    const verdicts = [
      checkVerdict("plan", { done: 1, of: 1 }, null),
      checkVerdict("introduced", null, null),
      checkVerdict("contacts", { done: 1, of: 2 }, null),
      checkVerdict("tracking", { done: 0, of: 1 }, null),
    ];
    expect(undoneFirst(verdicts).map(({ check }) => check)).toEqual([
      "tracking",
      "contacts",
      "introduced",
      "plan",
    ]);
  });
});

describe("13.2, 13.3 what the workbook shows", () => {
  const standard = (status: Standard["status"], people = true): Standard => ({
    status,
    channel: "call",
    content: "care",
    everyDays: 30,
    text: "",
    executor: "Olga",
    owner: people ? "Ivan" : "",
  });
  const seen = seenChecks(
    baseOf({
      clients: [clientNamed("anna", { hasContact: true }), clientNamed("boris")],
      standards: [standard("lead"), standard("fan", false)],
    }),
    { hasProfitGoal: true, focus: { done: 2, of: 3 }, isTracked: false, withStatus: 2, assigned: 1 },
  );

  test.each([
    ["plan", 1, 1],
    ["contacts", 1, 2],
    ["focus", 2, 3],
    ["tracking", 0, 1],
    ["touches", 2, 5],
    ["assigned", 2, 2],
    ["standards", 1, 4],
    ["people", 2, 4],
  ] as const)("of %s: %s of %s", (check, done, of) => {
    expect(seen[check]).toEqual({ done, of });
  });

  test("does not show whether all this is daily work", () => {
    expect(seen.introduced).toBeNull();
  });
});
