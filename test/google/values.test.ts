import { beforeEach, describe, expect, test } from "vitest";
import type { Host } from "../../preview/node-host";
import type { Answer, Written } from "../../src/actions/change/answer";
import type { Refreshed } from "../../src/actions/refresh/refresh-values";
import { evaluate, openAddOn } from "../fixtures/opened-add-on";
import { smallWorkbook } from "../fixtures/small-workbook";

const formula =
  "=CLIENT_TABLE(A1:S;Purchases!A1:I;DATE(2026;3;15);;;;;Progress!A1:H;Touches!A1:J;;Promises!A1:F)";
const refresh = (host: Host, from = 0) =>
  host.execute("refreshValues", [{ from }]) as Promise<Answer<Refreshed & Written>>;
const computed = (host: Host) => host.cells("Clients", "T1:W4");

const clientsOnly = {
  header: ["Status", "Since", "Last purchase", "Purchases"],
  rows: [
    ["newcomer", { date: "2026-02-01" }, { date: "2026-02-01" }, 1],
    ["newcomer", { date: "2026-03-01" }, { date: "2026-03-01" }, 1],
    ["target", "", "", 0],
  ],
};
const answered = [clientsOnly.header, ...clientsOnly.rows];

describe("values in place of formulas", () => {
  let host: Host;
  beforeEach(async () => {
    host = await openAddOn("en", { sheets: smallWorkbook("en") });
    await evaluate(host, 'SpreadsheetApp.getActive().getSheetByName("Clients").insertColumnsAfter(26, 10)');
    await host.setFormula("Clients", "T1", formula);
    expect(await computed(host)).toEqual(answered);
  });

  test("Refresh as values writes what the formula returned, and an undo restores the formula", async () => {
    const answer = await refresh(host);
    expect(answer).toMatchObject({ ok: true, value: { done: 3, total: 3 } });
    expect(host.formulas("Clients", "T1")).toEqual([[""]]);
    expect(await computed(host)).toEqual(answered);
    if (answer.ok) await host.execute("undoChange", [{ undo: answer.value.undo }]);
    expect(host.formulas("Clients", "T1")).not.toEqual([[""]]);
    expect(await computed(host)).toEqual(answered);
  });

  test("Refresh as values takes in what has changed since, in the same columns", async () => {
    await refresh(host);
    await host.setCells("Purchases", "A4:E4", [["2026-03-10", "Vera", null, null, 50]]);
    expect((await computed(host))[3]).toEqual(["target", "", "", 0]);
    await refresh(host);
    expect((await computed(host))[3]).toEqual([
      "newcomer",
      { date: "2026-03-10" },
      { date: "2026-03-10" },
      1,
    ]);
    expect(await host.cells("Clients", "AG1:AH2")).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  test("Freeze formulas turns every result of the add-on's formulas into values, and leaves the user's own formulas", async () => {
    await host.setFormula("Touches", "L1", "=CLIENT_OVERDUE_DAYS(A2:A;5;DATE(2026;3;15))");
    await host.setFormula("Touches", "M1", "=COUNTA(A1:A2)");
    await host.setFormula("Touches", "N1", '=IF(TRUE;CLIENT_OVERDUE(DATE(2026;1;1);5;DATE(2026;3;15));"")');
    expect(await host.cells("Touches", "L1:N2")).toEqual([
      [8, 2, true],
      ["", "", ""],
    ]);
    host.answer("YES");
    await host.execute("freezeFormulas");
    expect(host.formulas("Touches", "L1:N1")).toEqual([["", expect.stringContaining("COUNTA"), ""]]);
    expect(host.formulas("Clients", "T1")).toEqual([[""]]);
    expect(await computed(host)).toEqual(answered);
    expect(await host.cells("Touches", "L1:N1")).toEqual([[8, 2, true]]);
    host.answer("YES");
    await host.execute("undoLast");
    expect(host.formulas("Clients", "T1")).not.toEqual([[""]]);
    expect(await computed(host)).toEqual(answered);
    expect(await host.cells("Touches", "L1:N1")).toEqual([[8, 2, true]]);
  });

  test.each(["error", "death"] as const)(
    "Freeze formulas broken off by %s leaves the formulas",
    async (kind) => {
      for (let afterWrites = 1; afterWrites < 30; afterWrites += 3) {
        host.answer("YES", "OK");
        host.failNext({ afterWrites, kind });
        await host.execute("freezeFormulas").catch(() => null);
        if (host.toasts.length > 0) break;
        await host.execute("logTouch", [{}]);
        await refresh(host, 9).catch(() => null);
        expect(host.formulas("Clients", "T1"), `after ${afterWrites}`).not.toEqual([[""]]);
        expect(await computed(host)).toEqual(answered);
      }
      expect(host.toasts).toHaveLength(1);
    },
  );
});
