import { beforeEach, describe, expect, test } from "vitest";
import type { Host } from "../../preview/node-host";
import type { Answer, Undone, Written } from "../../src/actions/change/answer";
import type { TodayPage } from "../../src/actions/today/list-today";
import { titlesIn } from "../../tools/titles-in";
import { on } from "../fixtures/days";
import { evaluate, openAddOn } from "../fixtures/opened-add-on";
import { languages } from "../fixtures/pushed";
import { smallWorkbook } from "../fixtures/small-workbook";

/** Everything a person could see, without the hidden list of changes. */
const seen = (host: Host) =>
  evaluate<unknown[]>(
    host,
    `return SpreadsheetApp.getActive().getSheets().filter((sheet) => sheet.getName() !== "_undo").map((sheet) => [
      sheet.getName(), sheet.getDataRange().getFormulas(), sheet.getDataRange().getDisplayValues()]);`,
  );

const claims = [
  { client: "Boris", date: "2026-03-05", what: "The roof leaks" },
  { client: "Boris", date: "2026-03-02", what: "The crew was late", settledOn: "2026-03-03" },
];

describe.each(languages)("claims in a spreadsheet in %s", (language) => {
  const sheet = titlesIn(language).sheetTitles.claims;
  let host: Host;
  const call = async <Said>(action: string, request: object): Promise<Said> => {
    const answer = (await host.execute(action, [request])) as Answer<Said>;
    if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
    return answer.value;
  };
  const alarms = async () => {
    const { lines } = await call<TodayPage>("listToday", { from: 0, count: 10 });
    return lines.filter(({ rank }) => rank === "alarm").map(({ client, claim }) => [client, claim?.what]);
  };
  beforeEach(async () => {
    host = await openAddOn(language, { sheets: smallWorkbook(language, { claims }) });
  });

  test("an open one is an alarm on Today; one that was settled is not", async () => {
    expect(await alarms()).toEqual([["Boris", "The roof leaks"]]);
  });

  test("are recorded as text, raise an alarm immediately, and leave no trace after an undo", async () => {
    const before = await seen(host);
    const request = { client: "anna", day: on("15 Mar"), what: "=1+1", owner: "Olga" };
    const written = await call<Written>("recordClaim", request);
    expect(await host.cells(sheet, "A4:G4")).toEqual([
      ["Anna", { date: "2026-03-15" }, "=1+1", "Olga", "", "", ""],
    ]);
    expect(host.formulas(sheet, "C4")).toEqual([[""]]);
    expect(await alarms()).toEqual([
      ["Anna", "=1+1"],
      ["Boris", "The roof leaks"],
    ]);
    expect(await call<Undone>("undoChange", { undo: written.undo })).toMatchObject({ skipped: 0 });
    expect(await seen(host)).toEqual(before);
  });

  test("are settled with day and result: the alarm is over, and is raised again after an undo", async () => {
    const before = await seen(host);
    const request = { client: "Boris", madeOn: on("5 Mar"), what: "The roof leaks", result: "Sealed" };
    const written = await call<Written>("settleClaim", { ...request, day: on("14 Mar") });
    expect(await host.cells(sheet, "E2:F3")).toEqual([
      [{ date: "2026-03-14" }, "Sealed"],
      [{ date: "2026-03-03" }, ""],
    ]);
    expect(await alarms()).toEqual([]);
    await call<Undone>("undoChange", { undo: written.undo });
    expect(await seen(host)).toEqual(before);
    expect(await alarms()).toHaveLength(1);
  });

  test("without words or with a day that is none are refused by their field", async () => {
    const claim = { client: "Anna", day: on("15 Mar"), what: " ", owner: "" };
    const wrong = (fields: string[]) => ({ ok: false, problem: { code: "wrong fields", fields } });
    expect(await host.execute("recordClaim", [claim])).toEqual(wrong(["what"]));
    expect(await host.execute("recordClaim", [{ ...claim, what: "x", day: 0 }])).toEqual(wrong(["day"]));
  });

  test("leave nothing half-written, wherever it broke", async () => {
    const before = await seen(host);
    const touch = { channel: "call", content: "care", isAnswered: true, rating: 1, result: "Sealed" };
    const settles = { madeOn: on("5 Mar"), what: "The roof leaks" };
    const rest = { by: "Ivan", promised: null, roadmap: "", step: null, study: null };
    const request = { client: "Boris", touch, settles, complaint: "The gutter rattles", ...rest };
    let breaks = 0;
    for (; breaks < 80; breaks++) {
      host.failNext({ afterWrites: breaks, kind: "error" });
      const answer = (await host.execute("doneToday", [request])) as Answer<Written>;
      if (answer.ok) break;
      expect(await seen(host), `broken after ${breaks} writes`).toEqual(before);
    }
    expect(breaks).toBeGreaterThan(2);
    expect(await alarms()).toEqual([["Boris", "The gutter rattles"]]);
  });
});
