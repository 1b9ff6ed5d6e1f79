import { beforeAll, describe, expect, test } from "vitest";
import type { Host } from "../../preview/node-host";
import type { Answer, Written } from "../../src/actions/change/answer";
import type { AttentionReport } from "../../src/actions/start/attention";
import type { StartMade, StartState } from "../../src/actions/start/start-request";
import { messyWorkbook as messy } from "../fixtures/messy-workbook";
import { evaluate, openAddOn } from "../fixtures/opened-add-on";
import { startWith } from "../fixtures/started";

const columns = {
  purchases: {
    sheet: "Журнал",
    columns: [
      { column: "date", place: 0 },
      { column: "client", place: 2 },
      { column: "amount", place: 3 },
      { column: "product", place: 4 },
    ],
  },
  clients: {
    sheet: "Наши люди",
    columns: [
      { column: "client", place: 0 },
      { column: "phone", place: 1 },
    ],
  },
} as const;

const valueIn = <Value>(answer: unknown): Value => {
  const typed = answer as Answer<Value>;
  if (!typed.ok) throw new Error(JSON.stringify(typed.problem));
  return typed.value;
};
const own = (host: Host) => startWith(host, { data: "own", currency: "₽", ...columns });
const statuses = async (host: Host) => (await host.cells("Наши люди", "C1:E4")).map(([status]) => status);
const attention = async (host: Host) => valueIn<AttentionReport>(await host.execute("attention"));

describe("Start on the user's own sheets", () => {
  let host: Host;
  let before: unknown[][][];
  beforeAll(async () => {
    host = await openAddOn("ru", { sheets: messy });
    before = [await host.cells("Журнал", "A1:H7"), await host.cells("Наши люди", "A1:D4")];
  });

  test("offers them with what they hold, and the likeliest columns chosen", async () => {
    const { sheets, likely, answers, step } = valueIn<StartState>(await host.execute("startState"));
    expect(sheets.map(({ name }) => name)).toEqual(["Журнал", "Наши люди", "Разное"]);
    expect(step).toBe("business");
    expect(sheets[0]!.columns[0]).toMatchObject({
      header: "Отчётный  день",
      samples: ["01.03.2026", "02.03.2026 14:05", "завтра"],
    });
    expect(likely.purchases).toBe("Журнал");
    expect(answers.data).toBe("own");
    expect(answers.purchases!.columns).toContainEqual({ column: "date", place: 0 });
  });

  test("adds what is missing and changes nothing in them but the columns to the right", async () => {
    expect(valueIn(await own(host))).toMatchObject({ sheets: 16, clients: 0 });
    expect([await host.cells("Журнал", "A1:H7"), await host.cells("Наши люди", "A1:B4")]).toEqual([
      before[0],
      before[1]!.map((row) => row.slice(0, 2)),
    ]);
    expect(host.formulas("Наши люди", "C1:C1")[0]![0]).toMatch(/^=CLIENT_TABLE\(A1:B;'Журнал'!A1:Z;Today;/);
  });

  test("and the formulas answer", async () => {
    await host.idle();
    expect(await host.formulaError("Наши люди", "C1")).toBeNull();
    expect(await statuses(host)).toEqual(["Статус", "новичок", "новичок", "целевой клиент"]);
  });

  test("shows what was read and what needs attention, each with its place", async () => {
    const { clients, purchases, problems, total } = await attention(host);
    expect([clients, purchases, total]).toEqual([3, 3, 2]);
    expect(problems).toEqual([
      {
        sheet: "purchases",
        row: 5,
        column: "date",
        sentence: "Покупки, строка 5: Дата «завтра» — не дата",
      },
      {
        sheet: "purchases",
        row: 7,
        column: "amount",
        sentence: "Покупки, строка 7: Сумма «сто» — не число",
      },
    ]);
  });

  test("goes to such a cell", async () => {
    valueIn(await host.execute("goToCell", [{ sheet: "purchases", row: 7, column: "amount" }]));
    const active = `const r = SpreadsheetApp.getActive().getActiveRange(); return r.getSheet().getName() + "!" + r.getA1Notation();`;
    expect(await evaluate(host, active)).toBe("Журнал!D7");
  });

  test("continues to answer when columns are renamed and moved", async () => {
    const before = await statuses(host);
    await host.setCells("Журнал", "A1", [["Когда это было"]]);
    await evaluate(
      host,
      'const s = SpreadsheetApp.getActive().getSheetByName("Журнал"); s.moveColumns(s.getRange("D:D"), 2); s.insertColumnAfter(2);',
    );
    await host.idle();
    expect(await host.formulaError("Наши люди", "C1")).toBeNull();
    expect(await statuses(host)).toEqual(before);
    const { purchases, total } = await attention(host);
    expect([purchases, total]).toEqual([3, 2]);
  });

  test("opens again with the columns in their present places", async () => {
    const { answers } = valueIn<StartState>(await host.execute("startState"));
    expect(answers.purchases).toEqual({
      sheet: "Журнал",
      columns: [
        { column: "date", place: 0 },
        { column: "client", place: 4 },
        { column: "amount", place: 1 },
        { column: "product", place: 5 },
      ],
    });
  });

  test("run again with another column it points the same row of Settings to it", async () => {
    const rows = (await host.formulas("Настройки", "A1:B60"))
      .flat()
      .filter((formula) => formula.includes("Журнал"));
    const columnsNow = valueIn<StartState>(await host.execute("startState")).answers.purchases!.columns;
    const withManager = columnsNow.map((one) => (one.column === "product" ? { ...one, place: 6 } : one));
    valueIn(
      await startWith(host, {
        data: "own",
        purchases: { sheet: "Журнал", columns: withManager },
        clients: null,
      }),
    );
    const after = (await host.formulas("Настройки", "A1:B60"))
      .flat()
      .filter((formula) => formula.includes("Журнал"));
    expect(rows).toHaveLength(4);
    expect(after).toHaveLength(4);
    expect(after.some((formula) => formula.includes("!G1"))).toBe(true);
  });
});

describe("undoing Start", () => {
  const look = `return SpreadsheetApp.getActive().getSheets().filter((s) => !s.isSheetHidden()).map((s) => [s.getName(),
    s.getDataRange().getValues().map((row) => row.map(String)), s.getDataRange().getNotes(),
    s.getRange("A1:Z7").getNumberFormats(), s.getRange("A1:Z7").getBackgrounds(), s.getDeveloperMetadata().length,
    s.createDeveloperMetadataFinder().find().length, s.getConditionalFormatRules().length,
    s.getProtections(SpreadsheetApp.ProtectionType.RANGE).length]);`;

  test("deletes the sheets it made, and leaves the user's own as they were", async () => {
    const host = await openAddOn("ru", { sheets: messy });
    const before = await evaluate(host, look);
    const { undo } = valueIn<{ undo: string }>(await own(host));
    expect(await evaluate(host, look)).not.toEqual(before);
    expect(valueIn(await host.execute("undoChange", [{ undo }]))).toMatchObject({
      sheets: 16,
      skippedSheets: 0,
      skipped: 0,
    });
    expect(await evaluate(host, look)).toEqual(before);
  });

  test("leaves a sheet that a user edited since", async () => {
    const host = await openAddOn("ru", { sheets: messy });
    const { undo } = valueIn<{ undo: string }>(await own(host));
    await host.setCells("Товары", "A2", [["Кофе"]]);
    expect(valueIn(await host.execute("undoChange", [{ undo }]))).toMatchObject({
      sheets: 15,
      skippedSheets: 1,
    });
    expect(await host.cells("Товары", "A2")).toEqual([["Кофе"]]);
  });
});

describe("a team with a ledger alone", () => {
  test("gets a row on Clients for every client with a purchase; a total is not a client", async () => {
    const total = ["", null, "Итого", 2310.5, null, null];
    const host = await openAddOn("ru", { sheets: { Журнал: [...messy.Журнал, total] } });
    expect(valueIn(await startWith(host, { data: "own", purchases: columns.purchases }))).toMatchObject({
      sheets: 17,
      clients: 2,
    });
    expect(await host.cells("Клиенты", "A2:A4")).toEqual([["ООО «Ёлка»"], ["Анна"], [""]]);
    await host.idle();
    expect((await host.cells("Клиенты", "T2:T3")).flat()).toEqual(["новичок", "новичок"]);
  });
});

describe("a user who began with empty sheets and now has a ledger", () => {
  test("has it read by the formula that is there, and new clients listed below those it has", async () => {
    const host = await openAddOn("ru", { sheets: { Журнал: messy.Журнал } });
    await startWith(host, { data: "empty" });
    await host.setCells("Клиенты", "A2", [["Анна"]]);
    const { undo, ...made } = valueIn<StartMade & Written>(
      await startWith(host, { data: "own", purchases: columns.purchases }),
    );
    expect(made).toMatchObject({ sheets: 0, clients: 1 });
    expect(host.formulas("Клиенты", "T1")[0]![0]).toMatch(/^=CLIENT_TABLE\(A1:S;'?Журнал'?!A1:Z;/);
    expect(await host.cells("Клиенты", "A2:A5")).toEqual([["Анна"], ["ООО «Ёлка»"], [""], [""]]);
    await host.idle();
    expect((await host.cells("Клиенты", "T2:T3")).flat()).toEqual(["новичок", "новичок"]);
    valueIn(await host.execute("undoChange", [{ undo }]));
    expect(host.formulas("Клиенты", "T1")[0]![0]).toMatch(/[;,]'?Покупки'?!A1/);
    expect(await host.cells("Клиенты", "A2:A4")).toEqual([["Анна"], [""], [""]]);
  });
});

describe("what cannot be set up", () => {
  test("is refused when the chosen sheet was deleted in the meantime, and nothing is created", async () => {
    const host = await openAddOn("ru", { sheets: { Журнал: messy.Журнал } });
    const answer = await startWith(host, { data: "own", ...columns });
    expect(answer).toEqual({ ok: false, problem: { code: "changed meanwhile" } });
    const names = await evaluate<string[]>(
      host,
      "return SpreadsheetApp.getActive().getSheets().map((s) => s.getName());",
    );
    expect(names).toEqual(["Журнал"]);
  });

  test.each([
    ["one sheet for both", { clients: { sheet: "Журнал", columns: columns.clients.columns } }, "clients"],
    [
      "a column outside the sheet",
      { clients: { sheet: "Наши люди", columns: [{ column: "client", place: 99 }] } },
      "clients",
    ],
    [
      "no column of amounts",
      { purchases: { sheet: "Журнал", columns: columns.purchases.columns.slice(0, 2) } },
      "purchases",
    ],
  ] as const)("is refused with %s, and nothing is made", async (_, more, field) => {
    const host = await openAddOn("ru", { sheets: messy });
    const answer = await startWith(host, { data: "own", ...columns, ...more });
    expect(answer).toEqual({ ok: false, problem: { code: "wrong fields", fields: [field] } });
    expect(
      await evaluate(host, "return SpreadsheetApp.getActive().getSheets().map((s) => s.getName());"),
    ).toEqual(Object.keys(messy));
  });

  test("is refused when the request is none that the panel makes", async () => {
    const host = await openAddOn("ru", { sheets: messy });
    expect(await host.execute("startWorkbook", [{ data: "own" }])).toMatchObject({
      ok: false,
      problem: { code: "wrong fields" },
    });
  });
});
