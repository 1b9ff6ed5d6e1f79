import { beforeAll, describe, expect, test } from "vitest";
import type { Host } from "../../preview/node-host";
import type { Answer, Undone, Written } from "../../src/actions/change/answer";
import { evaluate, openAddOn } from "../fixtures/opened-add-on";
import { smallWorkbook } from "../fixtures/small-workbook";

const touch = {
  client: "anna",
  day: 46096,
  channel: "call",
  content: "care",
  by: "Olga",
  isAnswered: true,
  rating: 5,
  result: "=IMPORTXML(1)",
};

/** Everything a person could see, and the sizes of the sheets, without the hidden list of changes. */
const seen = (host: Host) =>
  evaluate<{ sheets: unknown[]; kept: number }>(
    host,
    `const sheets = SpreadsheetApp.getActive().getSheets();
    const undo = sheets.find((sheet) => sheet.getName() === "_undo");
    return {
      sheets: sheets.filter((sheet) => sheet !== undo).map((sheet) => [
        sheet.getName(), sheet.getDataRange().getFormulas(), sheet.getDataRange().getDisplayValues()]),
      kept: undo ? undo.getLastRow() - 1 : 0 };`,
  );

const write = <Said = Written>(host: Host, action: string, request: object) =>
  host.execute(action, [request]) as Promise<Answer<Said>>;

describe("a write", () => {
  let host: Host;
  beforeAll(async () => {
    host = await openAddOn("ru", { sheets: smallWorkbook("ru") });
  });

  test("puts one row below the last, text as text, in the words of the sheet, and is undone without a trace", async () => {
    const before = await seen(host);
    const answer = await write(host, "logTouch", touch);
    expect(answer).toEqual({ ok: true, value: { undo: expect.any(String) } });
    expect(await host.cells("Касания", "A3:J3")).toEqual([
      [
        { date: "2026-03-15" },
        "Anna",
        "звонок",
        "мы о вас заботимся",
        "",
        "Olga",
        "да",
        5,
        "=IMPORTXML(1)",
        "",
      ],
    ]);
    expect(host.formulas("Касания", "I3")).toEqual([[""]]);
    if (!answer.ok) return;
    const undone = await write<Undone>(host, "undoChange", { undo: answer.value.undo });
    expect(undone).toEqual({ ok: true, value: { restored: 8, skipped: 0, sheets: 0, skippedSheets: 0 } });
    expect((await seen(host)).sheets).toEqual(before.sheets);
  });

  test("leaves a row that a user edited since, and counts its cells", async () => {
    const answer = await write(host, "logTouch", touch);
    await host.setCells("Касания", "F3", [["Ivan"]]);
    const undone = answer.ok && (await write<Undone>(host, "undoChange", { undo: answer.value.undo }));
    expect(undone).toEqual({ ok: true, value: { restored: 0, skipped: 8, sheets: 0, skippedSheets: 0 } });
    expect(await host.cells("Касания", "B3:F3")).toEqual([
      ["Anna", "звонок", "мы о вас заботимся", "", "Ivan"],
    ]);
    await host.setCells("Касания", "A3", [Array(10).fill(null)]);
  });

  test("of cells in a client's row is not undone in the row of another client that is there after sorting", async () => {
    const left = { client: "Anna", leftOn: 46090, because: "цена", isWanted: true };
    const answer = await write(host, "markLeft", left);
    expect(await host.cells("Клиенты", "N2:P2")).toEqual([[{ date: "2026-03-09" }, "цена", "да"]]);
    await host.setCells("Клиенты", "A2", [["Zoya"]]);
    const undone = answer.ok && (await write<Undone>(host, "undoChange", { undo: answer.value.undo }));
    expect(undone).toMatchObject({ value: { restored: 0, skipped: 3 } });
    await host.setCells("Клиенты", "A2", [["Anna"]]);
    await host.setCells("Клиенты", "N2", [[null, null, null]]);
  });

  test("by two users at the same time loses no row", async () => {
    const before = await host.cells("Касания", "A1:B10");
    await Promise.all(
      ["Anna", "Boris", "Vera"].map((client) => write(host, "logTouch", { ...touch, client })),
    );
    const after = await host.cells("Касания", "A1:B10");
    expect(after.filter(([, client]) => client !== "")).toHaveLength(
      before.filter(([, client]) => client !== "").length + 3,
    );
    expect(new Set(after.slice(2, 5).map(([, client]) => client))).toEqual(
      new Set(["Anna", "Boris", "Vera"]),
    );
  });

  test("is refused with the name of what is missing, and changes nothing", async () => {
    const before = await seen(host);
    expect(await write(host, "logTouch", { ...touch, client: "Nobody" })).toEqual({
      ok: false,
      problem: { code: "unknown client", client: "Nobody" },
    });
    expect(await write(host, "logTouch", { ...touch, rating: 9 })).toEqual({
      ok: false,
      problem: { code: "wrong fields", fields: ["rating"] },
    });
    expect(await write(host, "assignRoadmap", { client: "Anna" })).toEqual({
      ok: false,
      problem: { code: "wrong fields", fields: ["roadmap"] },
    });
    expect(await seen(host)).toEqual(before);
  });

  test("stores the last ten changes and removes the older", async () => {
    for (let i = 0; i < 11; i++) await write(host, "logTouch", touch);
    expect((await seen(host)).kept).toBe(10);
  });
});

const actions: [string, object][] = [
  ["logTouch", touch],
  ["markLeft", { client: "Vera", leftOn: 46090, because: "цена", isWanted: false }],
  ["assignRoadmap", { client: "Vera", roadmap: "Крыша" }],
];

describe.each(["error", "death"] as const)("after %s in the middle of a write", (kind) => {
  test.each(actions)("%s leaves nothing half-written, wherever it broke", async (action, request) => {
    const host = await openAddOn("ru", { sheets: smallWorkbook("ru") });
    const before = await seen(host);
    let breaks = 0;
    for (; breaks < 60; breaks++) {
      host.failNext({ afterWrites: breaks, kind });
      const answer = (await host.execute(action, [request]).catch(() => null)) as Answer<Written> | null;
      if (answer?.ok) break;
      if (kind === "death") {
        // The next write cleans up first, even if it is refused.
        await write(host, "logTouch", { ...touch, client: "Nobody" });
      } else expect(answer).toEqual({ ok: false, problem: { code: "unexpected", during: action } });
      expect((await seen(host)).sheets, `broken after ${breaks} writes`).toEqual(before.sheets);
    }
    expect(breaks).toBeGreaterThan(2);
    expect(breaks).toBeLessThan(60);
    expect((await seen(host)).sheets).not.toEqual(before.sheets);
  });
});
