import { beforeEach, describe, expect, test } from "vitest";
import type { Host } from "../../preview/node-host";
import type { Answer, Undone, Written } from "../../src/actions/change/answer";
import type { DashboardPart } from "../../src/actions/dashboard/dashboard-part";
import { sumsTogether } from "../../src/domain/dashboard/dashboard-sums";
import { evaluate, openAddOn } from "../fixtures/opened-add-on";
import { smallWorkbook } from "../fixtures/small-workbook";

let host: Host;
const call = async <Said>(action: string, request?: object): Promise<Said> => {
  const answer = (await host.execute(action, request === undefined ? [] : [request])) as Answer<Said>;
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
};
const part = (from = 0, count = 1000) => call<DashboardPart>("dashboardPart", { from, count });
const write = async () =>
  call<Written & { areChartsDrawn: boolean }>("writeDashboardSheet", { sums: (await part()).sums });
/** Title, first range and place of every chart on a sheet. */
const charts = (sheet = "Dashboard") =>
  evaluate<[string, string, number, number][]>(
    host,
    `return SpreadsheetApp.getActive().getSheetByName("${sheet}").getCharts().map((chart) => [
      chart.getOptions().get("title"), chart.getRanges()[0].getA1Notation(),
      chart.getContainerInfo().getAnchorRow(), chart.getContainerInfo().getAnchorColumn()]);`,
  );
const sheetNames = () =>
  evaluate<string[]>(host, "return SpreadsheetApp.getActive().getSheets().map((sheet) => sheet.getName())");
const titled = [
  ["What happened to clients, by month", "E3:K15", 19, 1],
  ["Who buys again, by months since the first purchase", "M3:R15", 19, 3],
  ["Acquired and the three effects: revenue by month", "E19:I31", 34, 1],
  ["Offers among all touches", "M19:O31", 34, 3],
];

const bought = (client: string, date: string, amount: number, cost: number) => ({
  client,
  date,
  product: "coffee",
  amount,
  cost,
});

/** On 15 March: Anna is a fan, Boris fell asleep, Vera came this month, Gleb has bought nothing. */
const opened = (language: "en" | "ru") =>
  openAddOn(language, {
    sheets: smallWorkbook(language, {
      clients: [
        { client: "Anna", cycleDays: 90 },
        { client: "Boris", cycleDays: 30 },
        { client: "Vera" },
        { client: "Gleb", phone: "4" },
      ],
      purchases: [
        bought("Anna", "2025-12-01", 100, 60),
        bought("Anna", "2026-01-10", 100, 60),
        bought("Anna", "2026-02-10", 100, 60),
        bought("Boris", "2025-12-05", 300, 200),
        bought("Vera", "2026-03-05", 50, 20),
      ],
    }),
  });

beforeEach(async () => {
  host = await opened("en");
});

describe("the numbers that a panel is given", () => {
  test("come in parts that add up to the whole", async () => {
    const whole = await part();
    expect(whole.total).toBe(whole.clients.length);
    const [first, second, beyond] = [await part(0, 3), await part(3, 100), await part(100, 10)];
    expect([...first.clients, ...second.clients]).toEqual(whole.clients);
    expect(sumsTogether(first.sums, second.sums)).toEqual(whole.sums);
    expect(beyond.clients).toEqual([]);
  });

  test("name the row of each client, to go to", async () => {
    const { clients } = await part(2, 1);
    expect(clients).toMatchObject([{ client: "Vera", row: 4, status: "newcomer" }]);
  });

  test("wait for the sheets", async () => {
    host = await openAddOn("en");
    const answer = await host.execute("dashboardPart", [{ from: 0, count: 10 }]);
    expect(answer).toEqual({ ok: false, problem: { code: "no sheet", sheet: "clients" } });
  });

  test("and the writing of the sheet speak to the spreadsheet a bounded number of times", async () => {
    await write();
    const calls = (name: string) =>
      host.serviceCalls.executions.filter(({ functionName }) => functionName === name).at(-1)!.total;
    expect(calls("dashboardPart")).toBeLessThanOrEqual(60);
    expect(calls("writeDashboardSheet")).toBeLessThanOrEqual(320);
  });
});

describe("the sheet Dashboard", () => {
  test("is made with the numbers, their formats and the charts, and is removed by an undo", async () => {
    const before = await sheetNames();
    const { undo, areChartsDrawn } = await write();
    expect(areChartsDrawn).toBe(true);
    expect(await charts()).toEqual(titled);
    const shown = await host.shown("Dashboard", "A1:C16");
    expect(shown[0]).toEqual(["Figure", "Value", "Why"]);
    expect(shown[1]!.slice(0, 2)).toEqual(["As of", "15 Mar 2026"]);
    expect(shown.slice(2).map(([figure, value]) => [figure, value])).toEqual([
      ["Clients by status", "4"],
      ["    returner", "0"],
      ["    sleeping", "1"],
      ["    fan", "1"],
      ["    newcomer", "1"],
      ["    lead", "1"],
      ["    target", "0"],
      ["Fans' share of profit", "18%"],
      ["Deal frequency", "2.00"],
      ["Repeat share", "33%"],
      ["Overdue value", "300.00"],
      ["Newcomers this month", "1"],
      ["Fans this month", "0"],
      ["Profit this month", "30.00"],
    ]);
    expect(await call<Undone>("undoChange", { undo })).toMatchObject({ sheets: 1 });
    expect((await sheetNames()).filter((name) => name !== "_undo")).toEqual(before);
  });

  test("is rewritten in its own cells: nothing is created twice", async () => {
    await write();
    await host.setCells("Clients", "A6", [["Dina"]]);
    const before = await host.cells("Dashboard", "A1:R31");
    const { undo } = await write();
    expect(await charts()).toEqual(titled);
    expect(await host.cells("Dashboard", "B3")).toEqual([[Number(before[2]![1]) + 1]]);
    await call("undoChange", { undo });
    expect(await host.cells("Dashboard", "A1:R31")).toEqual(before);
  });

  test("keeps the user's charts, and the add-on's charts as the user has moved and named them", async () => {
    await write();
    await evaluate(
      host,
      `const sheet = SpreadsheetApp.getActive().getSheetByName("Dashboard");
       const ours = sheet.getCharts()[0];
       sheet.updateChart(ours.modify().setOption("title", "Flow").setPosition(60, 2, 0, 0).build());
       sheet.insertChart(sheet.newChart().asColumnChart().setTitle("Own").addRange(sheet.getRange("E3:K15")).build());`,
    );
    await write();
    expect(await charts()).toEqual([["Flow", "E3:K15", 60, 2], ...titled.slice(1), ["Own", "E3:K15", 1, 1]]);
  });

  test("gets back a chart that was deleted, and one whose cells were moved", async () => {
    await write();
    await evaluate(
      host,
      `const sheet = SpreadsheetApp.getActive().getSheetByName("Dashboard");
       sheet.removeChart(sheet.getCharts()[1]);
       sheet.insertColumnAfter(12);`,
    );
    await write();
    expect((await charts()).map(([title, range]) => [title, range])).toEqual(
      [titled[0], titled[2], titled[3], titled[1]].map((chart) => chart!.slice(0, 2)),
    );
  });

  test("does not change the user's own sheet with that name", async () => {
    await evaluate(
      host,
      `SpreadsheetApp.getActive().insertSheet("Dashboard").getRange("A1:B1").setValues([["Our", "board"]])`,
    );
    await write();
    await write();
    expect(await host.cells("Dashboard", "A1:B2")).toEqual([
      ["Our", "board"],
      ["", ""],
    ]);
    expect(await charts("Dashboard 2")).toEqual(titled);
    expect((await sheetNames()).filter((name) => name.startsWith("Dashboard"))).toEqual([
      "Dashboard",
      "Dashboard 2",
    ]);
  });

  test("has its numbers where the charts cannot be drawn, and gets the charts the next time", async () => {
    await write();
    const clear = `const sheet = SpreadsheetApp.getActive().getSheetByName("Dashboard");
      for (const chart of sheet.getCharts()) sheet.removeChart(chart); sheet.getRange("B3").setValue("");`;
    let [fewest, most] = [0, 200];
    let written: { areChartsDrawn: boolean } | null = null;
    // Interrupts the run ever nearer to the point where the numbers are written and the charts are not.
    while (written?.areChartsDrawn !== false && most - fewest > 1) {
      const afterWrites = Math.floor((fewest + most) / 2);
      await evaluate(host, clear);
      const { sums } = await part();
      host.failNext({ afterWrites, kind: "error" });
      const answer = (await host.execute("writeDashboardSheet", [{ sums }])) as Answer<{
        areChartsDrawn: boolean;
      }>;
      written = answer.ok ? answer.value : null;
      if (answer.ok) most = afterWrites;
      else fewest = afterWrites;
    }
    expect(written).toMatchObject({ areChartsDrawn: false });
    expect(Number((await host.cells("Dashboard", "B3"))[0]![0])).toBeGreaterThan(0);
    expect(await write()).toMatchObject({ areChartsDrawn: true });
    expect((await charts()).map(([title]) => title).sort()).toEqual(titled.map(([title]) => title).sort());
  });

  test("names what is unknown without costs", async () => {
    await evaluate(
      host,
      `const sheet = SpreadsheetApp.getActive().getSheetByName("Purchases");
       const place = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0].indexOf("Cost") + 1;
       sheet.deleteColumn(place);`,
    );
    await write();
    const [, , , , , , , , , fans] = await host.shown("Dashboard", "A1:C16");
    expect(fans).toEqual([
      "Fans' share of profit",
      "unknown",
      "Unknown without Cost: fill in that column on Purchases.",
    ]);
  });

  test("is not written with numbers of another day, nor with what is no numbers", async () => {
    const { sums } = await part();
    const yesterday = { sums: { ...sums, asOf: sums.asOf - 1 } };
    expect(await host.execute("writeDashboardSheet", [yesterday])).toEqual({
      ok: false,
      problem: { code: "changed meanwhile" },
    });
    for (const wrong of [{ clients: "=1" }, { months: [] }, { statuses: {} }, { deals: null }]) {
      const answer = await host.execute("writeDashboardSheet", [{ sums: { ...sums, ...wrong } }]);
      expect(answer).toMatchObject({ ok: false, problem: { code: "wrong fields" } });
    }
    expect(await sheetNames()).not.toContain("Dashboard");
  });

  test("is in Russian in a Russian spreadsheet", async () => {
    host = await opened("ru");
    await write();
    expect((await charts("Панель")).map(([title]) => title)).toEqual([
      "Что происходило с клиентами, по месяцам",
      "Кто покупает снова, по месяцам после первой покупки",
      "Привлечение и три эффекта: выручка по месяцам",
      "Предложения среди всех касаний",
    ]);
    expect((await host.shown("Панель", "A2:B2"))[0]).toEqual(["На день", "15.03.2026"]);
  });
});
