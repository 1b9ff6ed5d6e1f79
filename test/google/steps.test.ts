import { beforeEach, expect, test } from "vitest";
import type { Host } from "../../preview/node-host";
import { openAddOn } from "../fixtures/opened-add-on";
import { smallWorkbook } from "../fixtures/small-workbook";

const stepOf = (roadmap: string, step: number, studyFirst = "") => ({
  roadmap,
  step,
  action: `${roadmap} ${step}`,
  clientBenefit: "gains",
  ourBenefit: "earns",
  studyFirst,
});
const changed = { ok: false, problem: { code: "changed meanwhile" } };
const closing = { client: "anna", roadmap: " roof ", step: 1, state: "done", day: 46096, by: "", note: "" };
const study = { client: "Anna", roadmap: "Roof", step: 2, day: 46096, by: "", clientBenefit: "Half price" };

let host: Host;
beforeEach(async () => {
  host = await openAddOn("en", {
    sheets: smallWorkbook("en", {
      clients: [{ client: "Anna", phone: "1", roadmap: "Roof" }],
      roadmaps: [stepOf("Roof", 1), stepOf("Roof", 2, "yes"), stepOf("Nails", 1), stepOf("Nails", 2)],
    }),
  });
});
const progress = async () => (await host.cells("Progress", "A2:D5")).filter(([client]) => client !== "");

test("the client's current step is closed, under the names that are on Clients", async () => {
  expect(await host.execute("closeStep", [closing])).toMatchObject({ ok: true });
  expect(await progress()).toEqual([["Anna", "Roof", 1, "done"]]);
});

test("a step of a map that the client has left since it was read is not closed on the new map", async () => {
  await host.execute("assignRoadmap", [{ client: "Anna", roadmap: "Nails" }]);
  const before = await progress();
  expect(await host.execute("closeStep", [closing])).toEqual(changed);
  expect(await progress()).toEqual(before);
});

test("a step that the client has passed or not reached is not closed", async () => {
  expect(await host.execute("closeStep", [{ ...closing, step: 2 }])).toEqual(changed);
  await host.execute("closeStep", [closing]);
  expect(await host.execute("closeStep", [closing])).toEqual(changed);
  expect(await progress()).toHaveLength(1);
});

test("a step is closed while a promise postpones contact", async () => {
  await host.execute("makePromise", [{ client: "Anna", due: 60000, what: "call", ownerRole: "" }]);
  expect(await host.execute("closeStep", [closing])).toMatchObject({ ok: true });
});

test("a study is recorded once, and only when it comes first", async () => {
  expect(await host.execute("recordStudy", [{ ...study, step: 1 }])).toEqual(changed);
  await host.execute("closeStep", [closing]);
  expect(await host.execute("recordStudy", [study])).toMatchObject({ ok: true });
  expect(await host.execute("recordStudy", [study])).toEqual(changed);
  expect(await progress()).toHaveLength(2);
});
