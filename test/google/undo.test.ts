import { describe, expect, test } from "vitest";
import type { Host } from "../../preview/node-host";
import type { Answer, Written } from "../../src/actions/change/answer";
import type { RoadmapsOpened } from "../../src/actions/roadmaps/opened-roadmaps";
import type { RoadmapDraft } from "../../src/drafts/roadmap-draft";
import { dialogsIn } from "../../src/i18n/dialogs";
import { evaluate, openAddOn } from "../fixtures/opened-add-on";
import { smallWorkbook } from "../fixtures/small-workbook";
import { startWith } from "../fixtures/started";

type Wrote = Answer<Written>;

const touch = (client: string) => ({
  client,
  day: 46096,
  channel: "call",
  content: "care",
  by: "",
  isAnswered: false,
  rating: null,
  result: "",
});
const readiness = { a: null, b: null, c: null, d: null, e: null };

/** Everything a person could see. */
const seen = (host: Host) =>
  evaluate<[string, string[][], string[][]][]>(
    host,
    `return SpreadsheetApp.getActive().getSheets().filter((sheet) => !sheet.isSheetHidden()).map((sheet) => [
      sheet.getName(), sheet.getDataRange().getFormulas(), sheet.getDataRange().getDisplayValues()]);`,
  );
const sheetNamed = async (host: Host, name: string) => (await seen(host)).find(([known]) => known === name);

/** A workbook with a map of four steps. */
const withMap = () =>
  openAddOn("en", {
    sheets: smallWorkbook("en", {
      roadmaps: [1, 2, 3, 4].map((step) => ({
        roadmap: "Tea",
        step,
        action: `action ${step}`,
        clientBenefit: "gains",
        ourBenefit: "earn",
      })),
      settings: [{ setting: "Business cycle, days", value: 30 }],
    }),
  });

async function saveMap(host: Host, change: (draft: RoadmapDraft) => RoadmapDraft): Promise<Wrote> {
  const opened = (await host.execute("openRoadmaps")) as { value: RoadmapsOpened };
  const { steps } = opened.value.maps.find(({ name }) => name === "Tea")!;
  const draft = change({ name: "Tea", opened: { name: "Tea", steps }, steps });
  return host.execute("saveRoadmap", [{ draft, savedAs: draft.name, readiness }]) as Promise<Wrote>;
}

const firstTwoSteps = (draft: RoadmapDraft) => ({ ...draft, steps: draft.steps.slice(0, 2) });

describe("an undo after a write that died", () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "of cells, after %i writes, leaves nothing half-written",
    async (afterWrites) => {
      const host = await openAddOn("ru", { sheets: smallWorkbook("ru") });
      const before = await seen(host);
      host.failNext({ afterWrites, kind: "death" });
      const wrote = host.execute("assignRoadmap", [{ client: "Vera", roadmap: "Крыша" }]).catch(() => null);
      if (((await wrote) as Wrote | null)?.ok) return;
      host.answer("YES", "OK");
      await host.execute("undoLast");
      expect(await seen(host)).toEqual(before);
    },
  );

  test.each([6, 8, 10, 12])("of deleted rows, after %i writes, doubles none", async (afterWrites) => {
    const host = await withMap();
    const before = await seen(host);
    host.failNext({ afterWrites, kind: "death" });
    const wrote = await saveMap(host, firstTwoSteps).catch(() => null);
    if (wrote?.ok) return;
    host.answer("YES", "OK");
    await host.execute("undoLast");
    expect(await seen(host)).toEqual(before);
  });
});

describe("an undo that died", () => {
  test.each([1, 2, 3])(
    "after %i writes is finished by the next, cells of two sheets",
    async (afterWrites) => {
      const host = await openAddOn("ru", { sheets: smallWorkbook("ru") });
      const before = await seen(host);
      const wrote = (await host.execute("assignRoadmap", [{ client: "Vera", roadmap: "Крыша" }])) as Wrote;
      const request = wrote.ok ? { undo: wrote.value.undo } : null;
      host.failNext({ afterWrites, kind: "death" });
      await host.execute("undoChange", [request]).catch(() => null);
      await host.execute("undoChange", [request]);
      expect(await seen(host)).toEqual(before);
    },
  );

  test.each([1, 2, 3, 4])("after %i writes is finished by the next, deleted rows", async (afterWrites) => {
    const host = await withMap();
    const before = await sheetNamed(host, "Roadmaps");
    const wrote = await saveMap(host, firstTwoSteps);
    const request = wrote.ok ? { undo: wrote.value.undo } : null;
    host.failNext({ afterWrites, kind: "death" });
    await host.execute("undoChange", [request]).catch(() => null);
    await host.execute("undoChange", [request]);
    expect(await sheetNamed(host, "Roadmaps")).toEqual(before);
  });
});

test.each([9, 11, 12, 13])(
  "a save that adds and removes steps on a full sheet, broken after %i writes, loses no row",
  async (afterWrites) => {
    const host = await withMap();
    await evaluate(
      host,
      `const sheet = SpreadsheetApp.getActive().getSheetByName("Roadmaps"); const last = sheet.getLastRow();
      sheet.deleteRows(last + 1, sheet.getMaxRows() - last);`,
    );
    const before = await sheetNamed(host, "Roadmaps");
    const added = (draft: RoadmapDraft, action: string) => ({
      row: null,
      words: { ...draft.steps[0]!.words, action },
    });
    host.failNext({ afterWrites, kind: "error" });
    const wrote = await saveMap(host, (draft) => ({
      ...draft,
      steps: [draft.steps[0]!, added(draft, "one"), added(draft, "two")],
    }));
    if (!wrote.ok) expect((await sheetNamed(host, "Roadmaps"))![2]).toEqual(before![2]);
  },
);

describe("an undo leaves alone what is no longer there", () => {
  test("a renamed map whose rows have moved stays whole", async () => {
    const host = await withMap();
    const wrote = await saveMap(host, (draft) => ({ ...draft, name: "Green tea" }));
    await evaluate(host, `SpreadsheetApp.getActive().getSheetByName("Roadmaps").insertRowsAfter(1, 1)`);
    await host.execute("undoChange", [{ undo: wrote.ok ? wrote.value.undo : "" }]);
    const names = (await host.cells("Roadmaps", "A2:A7")).flat().filter((name) => name !== "");
    expect(new Set(names).size).toBe(1);
  });

  test("of two promises to one client, sorted since, the right one is opened again", async () => {
    const promises = [
      { client: "Boris", due: "2026-03-13", what: "Send samples" },
      { client: "Boris", due: "2026-03-14", what: "Call the boss" },
    ];
    const host = await openAddOn("en", { sheets: smallWorkbook("en", { promises }) });
    const done = (promised: number) =>
      host.execute("doneToday", [
        {
          client: "Boris",
          by: "",
          roadmap: "",
          touch: { channel: "call", content: "care", isAnswered: false, rating: null, result: "" },
          promised,
          settles: null,
          complaint: "",
          step: null,
          study: null,
        },
      ]) as Promise<Wrote>;
    const first = await done(46094);
    await done(46095);
    await evaluate(
      host,
      `SpreadsheetApp.getActive().getSheetByName("Promises").getRange("A2:F3").sort({ column: 2, ascending: false })`,
    );
    await host.execute("undoChange", [{ undo: first.ok ? first.value.undo : "" }]);
    const rows = await host.cells("Promises", "B2:F3");
    expect(rows.find(([, what]) => what === "Call the boss")![4]).not.toBe("");
  });

  test("sheets of Start on which a user typed to the right of the add-on's columns", async () => {
    const host = await openAddOn("en");
    const wrote = await startWith(host);
    await evaluate(
      host,
      `const sheet = SpreadsheetApp.getActive().getSheetByName("Clients");
      sheet.insertColumnsAfter(sheet.getMaxColumns(), 1); sheet.getRange(1, 33).setValue("Birthday");`,
    );
    const undone = await host.execute("undoChange", [{ undo: wrote.ok ? wrote.value.undo : "" }]);
    expect(undone).toMatchObject({ ok: true, value: { skippedSheets: 1 } });
    expect((await seen(host)).map(([name]) => name)).toContain("Clients");
  });

  test("what people typed on the sheets of a Start that died", async () => {
    const host = await openAddOn("en");
    host.failNext({ afterWrites: 230, kind: "death" });
    await startWith(host, { data: "empty" }).catch(() => null);
    await host.setCells("Clients", "A2:A3", [["Anna"], ["Boris"]]);
    await host.execute("logTouch", [touch("Anna")]);
    expect((await seen(host)).map(([name]) => name)).toContain("Clients");
    expect(await host.cells("Clients", "A2:A3")).toEqual([["Anna"], ["Boris"]]);
  });

  test("the rows of a formula that was frozen, where one answer was edited", async () => {
    const host = await openAddOn("en", { sheets: smallWorkbook("en") });
    await evaluate(host, 'SpreadsheetApp.getActive().getSheetByName("Clients").insertColumnsAfter(26, 10)');
    await host.setFormula("Clients", "T1", "=CLIENT_TABLE(A1:S;Purchases!A1:I;DATE(2026;3;15))");
    await host.setFormula("Touches", "L1", '=CLIENT_TABLE(A1:S;Purchases!A1:I;"nonsense")');
    await host.cells("Clients", "T1:W4");
    host.answer("YES");
    await host.execute("freezeFormulas");
    expect(host.formulas("Touches", "L1"), "an error is nothing to keep").not.toEqual([[""]]);
    await host.setCells("Clients", "T3", [["my own word"]]);
    host.answer("YES");
    await host.execute("undoLast");
    expect(await host.cells("Clients", "T2:T3")).toEqual([["newcomer"], ["my own word"]]);
  });
});

describe("the hidden list of changes", () => {
  test("does not change the user's own sheet with the same name", async () => {
    const sheets = { ...smallWorkbook("en"), _undo: [["Our list", "b"]] };
    const host = await openAddOn("en", { sheets });
    await host.execute("logTouch", [touch("Anna")]);
    expect(await host.cells("_undo", "A1:B2")).toEqual([
      ["Our list", "b"],
      ["", ""],
    ]);
  });

  test("finds the last change even when the list was sorted", async () => {
    const host = await openAddOn("en", { sheets: smallWorkbook("en") });
    await host.execute("logTouch", [touch("Anna")]);
    await host.execute("logTouch", [touch("Vera")]);
    await evaluate(
      host,
      `SpreadsheetApp.getActive().getSheetByName("_undo").getRange(2, 1, 2, 7).sort({ column: 1, ascending: false })`,
    );
    host.answer("YES");
    await host.execute("undoLast");
    const clients = (await host.cells("Touches", "B2:B6")).flat().filter((name) => name !== "");
    expect(clients).toEqual(["Boris", "Anna"]);
  });

  test("reports that a change was already undone while the question was open", async () => {
    const host = await openAddOn("en", { sheets: smallWorkbook("en") });
    const wrote = (await host.execute("logTouch", [touch("Anna")])) as Wrote;
    host.answer("YES", "OK");
    await host.execute("undoChange", [{ undo: wrote.ok ? wrote.value.undo : "" }]);
    await host.execute("undoLast");
    expect(host.questions.at(-1)!.prompt).toBe(dialogsIn("en").undo.nothing);
  });
});
