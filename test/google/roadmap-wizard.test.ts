import { beforeEach, describe, expect, test } from "vitest";
import type { Host } from "../../preview/node-host";
import type { Answer, Written } from "../../src/actions/change/answer";
import type { GroupCount } from "../../src/actions/roadmaps/assign-roadmaps";
import type { RoadmapsOpened } from "../../src/actions/roadmaps/opened-roadmaps";
import type { RoadmapPreview } from "../../src/actions/roadmaps/preview-roadmap";
import { readyRoadmap } from "../../src/drafts/ready-roadmap";
import type { DraftStep, OpenedStep, RoadmapDraft } from "../../src/drafts/roadmap-draft";
import { readyRoadmaps } from "../../src/i18n/en/roadmaps";
import { type StepWords, stepColumns } from "../../src/sheets/readers/roadmap-step";
import { openAddOn } from "../fixtures/opened-add-on";
import { smallWorkbook } from "../fixtures/small-workbook";

const step = (number: number, more: object = {}) => ({
  roadmap: "Tea",
  step: number,
  action: `action ${number}`,
  clientBenefit: "gains",
  ourBenefit: "earn",
  ...more,
});
const tea = [
  step(1, { doneWhen: "purchase", content: "offer" }),
  { ...step(1), roadmap: "Other" },
  step(2, { offset: "3 days", needs: "b" }),
  step(3, { doneWhen: "purchase", then: "step 2" }),
];
const sheets = smallWorkbook("en", {
  clients: [
    { client: "Anna", segment: "cafes", owner: "Olga" },
    { client: "Boris", segment: "Cafes" },
    { client: "Vera", segment: "homes", roadmap: "Other" },
  ],
  roadmaps: tea,
  tiers: [{ tier: "VIP 1", minSpend: 0 }],
  settings: [
    { setting: "Business cycle, days", value: 30 },
    { setting: "Ready: client diagnostics", value: "yes" },
  ],
});
const readiness = { a: null, b: true, c: null, d: null, e: null };

let host: Host;
const ask = <Said>(action: string, request?: object) =>
  host.execute(action, request === undefined ? [] : [request]) as Promise<Answer<Said>>;
const rows = async (range = "A2:E8") => (await host.cells("Roadmaps", range)).filter(([name]) => name !== "");
const opened = async () => {
  const answer = await ask<RoadmapsOpened>("openRoadmaps");
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
};
/** The map Tea as it was opened, its steps changed. */
const teaWith = async (
  change: (steps: readonly OpenedStep[]) => readonly DraftStep[],
  name = "Tea",
): Promise<RoadmapDraft> => {
  const map = (await opened()).maps.find((known) => known.name === "Tea")!;
  return { name, opened: { name: map.name, steps: map.steps }, steps: change(map.steps) };
};
const save = (draft: RoadmapDraft, savedAs = draft.name, answers: object = readiness) =>
  ask<Written & { roadmap: string }>("saveRoadmap", { draft, savedAs, readiness: answers });
const withWords = (steps: readonly DraftStep[], at: number, words: Partial<StepWords>): DraftStep[] =>
  steps.map((one, i) => (i === at ? { ...one, words: { ...one.words, ...words } } : one));

beforeEach(async () => {
  host = await openAddOn("en", { sheets });
});

test("the wizard opens with the user's maps, their names, and the clients on each", async () => {
  expect(await opened()).toMatchObject({
    maps: [
      { name: "Tea", clientsOnIt: 0, steps: [{ row: 2 }, { row: 4 }, { row: 5 }] },
      { name: "Other", clientsOnIt: 1, steps: [{ row: 3 }] },
    ],
    convention: { decimal: "." },
    language: "en",
    asOf: 46096,
    cycleDays: 30,
    readiness,
    tiers: ["VIP 1"],
    products: null,
    segments: ["cafes", "homes"],
    clients: ["Anna", "Boris", "Vera"],
    clientsWithoutOwner: 2,
  });
});

describe("saving a roadmap", () => {
  test("a new one is written below the others, text as text, and undone without a trace", async () => {
    const before = await rows("A1:O20");
    const coffee: RoadmapDraft = {
      name: "Coffee",
      opened: null,
      steps: readyRoadmap("coffee", readyRoadmaps, "en").map((row) => ({
        row: null,
        words: Object.fromEntries(
          stepColumns.map((column) => [column, String(row[column] ?? "")]),
        ) as StepWords,
      })),
    };
    const answer = await save({ ...coffee, steps: withWords(coffee.steps, 0, { action: "=1+1" }) });
    expect(answer).toMatchObject({ ok: true, value: { roadmap: "Coffee" } });
    expect((await host.cells("Roadmaps", "A6:C6"))[0]).toEqual(["Coffee", 1, "=1+1"]);
    expect((await host.cells("Roadmaps", "A14:O14"))[0]).toEqual([
      "Coffee",
      9,
      "Take the repeat order",
      "Fresh roast arrives before the beans run out",
      "A sale without advertising or samples, and a new round",
      "last purchase",
      "4 weeks",
      "",
      "purchase",
      "",
      "",
      "phone call",
      "offer",
      "sales manager",
      "step 3",
    ]);
    if (answer.ok) await ask("undoChange", { undo: answer.value.undo });
    expect(await rows("A1:O20")).toEqual(before);
  });

  test("a map without clients is changed in its own rows; a removed step removes its row", async () => {
    const draft = await teaWith((steps) =>
      withWords([steps[0]!, { ...steps[2]!, words: { ...steps[2]!.words, step: "2", then: "step 1" } }], 0, {
        action: "sell",
      }),
    );
    expect(await save(draft)).toMatchObject({ ok: true });
    expect((await rows("A2:C8")).map((row) => row.slice(0, 3))).toEqual([
      ["Tea", 1, "sell"],
      ["Other", 1, "action 1"],
      ["Tea", 2, "action 3"],
    ]);
  });

  test("a step inserted between others moves the words along the rows of the map", async () => {
    const between = (first: OpenedStep): DraftStep => ({
      row: null,
      words: { ...first.words, step: "2", action: "between" },
    });
    const draft = await teaWith(([first, second, third]) => [
      first!,
      between(first!),
      { ...second!, words: { ...second!.words, step: "3" } },
      { ...third!, words: { ...third!.words, step: "4", then: "step 3" } },
    ]);
    expect(await save(draft)).toMatchObject({ ok: true });
    expect((await rows()).map((row) => row.slice(0, 3))).toEqual([
      ["Tea", 1, "action 1"],
      ["Other", 1, "action 1"],
      ["Tea", 2, "between"],
      ["Tea", 3, "action 2"],
      ["Tea", 4, "action 3"],
    ]);
  });

  test("a map with clients stays, and its draft becomes a version next to it", async () => {
    await host.setCells("Clients", "L2", [["Tea"]]);
    const draft = await teaWith((steps) => withWords(steps, 2, { doneWhen: "referral" }));
    expect(await save(draft, "Tea")).toEqual({ ok: false, problem: { code: "changed meanwhile" } });
    expect(await save(draft, "Tea (2)")).toMatchObject({ ok: true, value: { roadmap: "Tea (2)" } });
    expect((await rows("A2:B9")).map(([name, number]) => `${name} ${number}`)).toEqual([
      "Tea 1",
      "Other 1",
      "Tea 2",
      "Tea 3",
      "Tea (2) 1",
      "Tea (2) 2",
      "Tea (2) 3",
    ]);
    expect(await host.cells("Clients", "L2")).toEqual([["Tea"]]);
  });

  test("a map with clients takes new wording in place", async () => {
    await host.setCells("Clients", "L2", [["Tea"]]);
    expect(
      await save(await teaWith((steps) => withWords(steps, 1, { clientBenefit: "more" }))),
    ).toMatchObject({
      ok: true,
    });
    expect(await host.cells("Roadmaps", "D4")).toEqual([["more"]]);
  });

  test("stops at a step without a benefit for the client, and changes nothing", async () => {
    const before = await rows();
    const draft = await teaWith((steps) => withWords(steps, 1, { clientBenefit: " " }));
    expect(await save(draft)).toEqual({ ok: false, problem: { code: "wrong fields", fields: ["steps"] } });
    expect(await rows()).toEqual(before);
  });

  test("refuses a map that another user changed since it was opened", async () => {
    const draft = await teaWith((steps) => withWords(steps, 1, { clientBenefit: "more" }));
    await host.setCells("Roadmaps", "C5", [["changed by a colleague"]]);
    expect(await save(draft)).toEqual({ ok: false, problem: { code: "changed meanwhile" } });
    expect(await host.cells("Roadmaps", "D4")).toEqual([["gains"]]);
  });

  test("answers on readiness go to Settings: in their row, or in a new one; the rest is left alone", async () => {
    const draft = await teaWith((steps) => withWords(steps, 1, { clientBenefit: "more" }));
    const answer = await save(draft, "Tea", { ...readiness, b: false, d: true });
    expect(answer).toMatchObject({ ok: true });
    expect((await host.cells("Settings", "A2:B5")).filter(([name]) => name !== "")).toEqual([
      ["Business cycle, days", 30],
      ["Ready: client diagnostics", "no"],
      ["Ready: project groups", "yes"],
    ]);
    expect((await opened()).readiness).toEqual({ ...readiness, b: false, d: true });
  });

  test("refuses a request that is not a draft", async () => {
    expect(
      await ask("saveRoadmap", { draft: { name: "", opened: null, steps: [] }, savedAs: "x", readiness }),
    ).toEqual({
      ok: false,
      problem: { code: "wrong fields", fields: ["draft"] },
    });
  });
});

describe("trying a draft on a client", () => {
  const preview = (draft: RoadmapDraft, client: string, answers: object = readiness) =>
    ask<RoadmapPreview>("previewRoadmap", { client, draft, readiness: answers });

  test("gives the next action as if the client began today, and writes nothing", async () => {
    const draft = await teaWith((steps) => steps);
    expect(await preview(draft, "anna")).toMatchObject({
      ok: true,
      value: {
        client: "Anna",
        purchases: 1,
        isOnRoadmap: false,
        next: { step: 1, due: 46096 },
        blockedBy: [],
      },
    });
    expect(await host.cells("Clients", "L2")).toEqual([[""]]);
  });

  test("takes the steps that a client has done on the opened map, and the answers that are not saved yet", async () => {
    await host.setCells("Clients", "L2", [["Tea"]]);
    const draft = await teaWith((steps) => steps);
    const asked = await preview(draft, "Anna", { ...readiness, b: false });
    expect(asked).toMatchObject({
      ok: true,
      value: {
        isOnRoadmap: true,
        next: { step: 2, state: "locked" },
        blockedBy: ["the company lacks client diagnostics (b)"],
      },
    });
  });

  test("names a client who is not on the sheet", async () => {
    const draft = await teaWith((steps) => steps);
    expect(await preview(draft, "Nobody")).toEqual({
      ok: false,
      problem: { code: "unknown client", client: "Nobody" },
    });
  });
});

describe("assigning a roadmap to a group", () => {
  const cafes = { roadmap: "Tea", group: { by: "segment", segment: "cafes" }, others: false };

  test("is counted first, then written to Clients and Progress, and undone", async () => {
    expect(await ask<GroupCount>("countGroup", cafes)).toEqual({
      ok: true,
      value: { clients: 2, already: 0, others: 0 },
    });
    const answer = await ask<Written & { clients: number }>("assignRoadmaps", { ...cafes, count: 2 });
    expect(answer).toMatchObject({ ok: true, value: { clients: 2 } });
    expect(await host.cells("Clients", "L2:L4")).toEqual([["Tea"], ["Tea"], ["Other"]]);
    expect(await host.cells("Progress", "A2:E3")).toEqual([
      ["Anna", "Tea", "", "started", { date: "2026-03-15" }],
      ["Boris", "Tea", "", "started", { date: "2026-03-15" }],
    ]);
    expect((await ask<GroupCount>("countGroup", cafes)) as object).toMatchObject({
      value: { clients: 0, already: 2 },
    });
    if (answer.ok) await ask("undoChange", { undo: answer.value.undo });
    expect(await host.cells("Clients", "L2:L4")).toEqual([[""], [""], ["Other"]]);
  });

  test("selects by status too, and moves clients from another map only at the user's request", async () => {
    const leads = { roadmap: "Tea", group: { by: "status", status: "target" } };
    expect(await ask("countGroup", { ...leads, others: false })).toMatchObject({
      value: { clients: 0, already: 0, others: 1 },
    });
    expect(await ask("countGroup", { ...leads, others: true })).toMatchObject({
      value: { clients: 1, others: 1 },
    });
  });

  test("is refused when the group has changed since it was counted", async () => {
    expect(await ask("assignRoadmaps", { ...cafes, count: 5 })).toEqual({
      ok: false,
      problem: { code: "changed meanwhile" },
    });
  });
});
