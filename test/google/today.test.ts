import { beforeEach, describe, expect, test } from "vitest";
import type { Host } from "../../preview/node-host";
import type { Answer, Undone, Written } from "../../src/actions/change/answer";
import type { DoneRequest } from "../../src/actions/today/done-today";
import type { TodayPage } from "../../src/actions/today/list-today";
import type { WrittenToday } from "../../src/actions/today/write-today";
import { on } from "../fixtures/days";
import { evaluate, openAddOn } from "../fixtures/opened-add-on";
import { smallWorkbook } from "../fixtures/small-workbook";

/** On 15 March: Anna's step is due, Boris has a promise, Vera is a lead, Gleb must not be called. */
const sheets = (language: "en" | "ru") =>
  smallWorkbook(language, {
    clients: [
      { client: "Anna", phone: "1", owner: "Olga", roadmap: "Roof" },
      { client: "Boris", phone: "2", owner: "Ivan" },
      { client: "Vera", phone: "3" },
      { client: "Gleb", phone: "4", consent: "no" },
    ],
    promises: [{ client: "boris", due: "2026-03-14", what: "Send the samples", madeOn: "2026-03-01" }],
    roadmaps: [
      {
        roadmap: "Roof",
        step: 1,
        action: "Deliver snow tools",
        clientBenefit: "Safe in winter",
        ourBenefit: "Money",
        channel: "personal visit",
        content: "useful advice",
      },
      {
        roadmap: "Roof",
        step: 2,
        action: "Offer coupons",
        clientBenefit: "Service",
        ourBenefit: "Money",
        studyFirst: "yes",
        channel: "phone call",
        content: "useful article",
      },
    ],
  });

const done = (more: Partial<DoneRequest>): DoneRequest => ({
  client: "Anna",
  by: "Olga",
  touch: { channel: "visit", content: "advice", isAnswered: true, rating: null, result: "=1+1" },
  promised: null,
  settles: null,
  complaint: "",
  roadmap: "Roof",
  step: null,
  study: null,
  ...more,
});

/** Everything a person could see, without the hidden list of changes. */
const seen = (host: Host) =>
  evaluate<unknown[]>(
    host,
    `return SpreadsheetApp.getActive().getSheets().filter((sheet) => sheet.getName() !== "_undo").map((sheet) => [
      sheet.getName(), sheet.getDataRange().getFormulas(), sheet.getDataRange().getDisplayValues()]);`,
  );

let host: Host;
const call = async <Said>(action: string, request?: object): Promise<Said> => {
  const answer = (await host.execute(action, request === undefined ? [] : [request])) as Answer<Said>;
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
};
const listed = async (from = 0, count = 100) => {
  const { lines } = await call<TodayPage>("listToday", { from, count });
  return lines.map(({ client, rank, step }) => `${client}: ${rank}${step?.isStudy ? ", study" : ""}`);
};
const undo = ({ undo: id }: Written) => call<Undone>("undoChange", { undo: id });

beforeEach(async () => {
  host = await openAddOn("en", { sheets: sheets("en") });
});

describe("the list that a panel is given", () => {
  test("has a line for each client with something to do, and none for a client who refuses contact", async () => {
    expect(await listed()).toEqual(["Anna: step overdue", "Boris: promise", "Vera: warm-up"]);
  });

  test("comes in parts with the day, the number of clients and the daily capacity", async () => {
    const page = await call<TodayPage>("listToday", { from: 2, count: 1 });
    expect(page).toMatchObject({ asOf: on("15 Mar"), total: 4, capacity: null });
    expect(page.lines.map(({ client }) => client)).toEqual(["Vera"]);
  });

  test("is in the person's language, whatever the spreadsheet's", async () => {
    host = await openAddOn("ru", { sheets: sheets("ru"), user: { locale: "en_US" } });
    const { lines } = await call<TodayPage>("listToday", { from: 1, count: 1 });
    expect(lines[0]).toMatchObject({ why: "Agreed for 14 Mar 2026, 1 day ago.", channel: "phone call" });
  });

  test("is refused with the name of the sheet that is missing", async () => {
    host = await openAddOn("en", { sheets: { Own: [["a"]] } });
    expect(await host.execute("listToday", [{ from: 0, count: 10 }])).toEqual({
      ok: false,
      problem: { code: "no sheet", sheet: "clients" },
    });
  });
});

describe("done", () => {
  test("logs the touch with today's day and closes the step: its study is next", async () => {
    const before = await seen(host);
    const written = await call<Written>("doneToday", done({ step: 1 }));
    expect(await host.cells("Touches", "A3:I3")).toEqual([
      [{ date: "2026-03-15" }, "Anna", "personal visit", "useful advice", "", "Olga", "yes", "", "=1+1"],
    ]);
    expect(await host.cells("Progress", "A2:F2")).toEqual([
      ["Anna", "Roof", 1, "done", { date: "2026-03-15" }, "Olga"],
    ]);
    expect((await listed())[0]).toBe("Anna: step due, study");
    await undo(written);
    expect(await seen(host)).toEqual(before);
  });

  test("of a study writes the client's benefit and no touch: the step is next", async () => {
    await call("doneToday", done({ step: 1 }));
    const study = { step: 2, clientBenefit: "Half the price of service" };
    await call("doneToday", done({ touch: null, study }));
    expect(await host.cells("Progress", "C3:G3")).toEqual([
      [2, "studied", { date: "2026-03-15" }, "Olga", "Half the price of service"],
    ]);
    expect(await host.cells("Touches", "B4")).toEqual([[""]]);
    const { lines } = await call<TodayPage>("listToday", { from: 0, count: 1 });
    expect(lines[0]).toMatchObject({ do: "Offer coupons", clientBenefit: "Half the price of service" });
  });

  test("of a step that another user has already closed changes nothing", async () => {
    await call("doneToday", done({ step: 1 }));
    const before = await seen(host);
    const answer = await host.execute("doneToday", [done({ step: 1 })]);
    expect(answer).toEqual({ ok: false, problem: { code: "changed meanwhile" } });
    expect(await seen(host)).toEqual(before);
  });

  test("of a promise closes it, and the client leaves the list", async () => {
    await call("doneToday", done({ client: "Boris", promised: on("14 Mar") }));
    expect(await host.cells("Promises", "F2")).toEqual([[{ date: "2026-03-15" }]]);
    expect(await listed(1, 1)).toEqual([]);
  });

  test("of a promise that another user has already closed changes nothing", async () => {
    await host.setCells("Promises", "F2", [["2026-03-14"]]);
    const before = await seen(host);
    const answer = await host.execute("doneToday", [done({ client: "Boris", promised: on("14 Mar") })]);
    expect(answer).toEqual({ ok: false, problem: { code: "changed meanwhile" } });
    expect(await seen(host)).toEqual(before);
  });

  test.each([
    ["a content that is no word of the theory", { touch: { ...done({}).touch!, content: "chat" } }, "touch"],
    ["a mark beyond 5", { touch: { ...done({}).touch!, rating: 6 } }, "touch"],
    ["nothing at all", { touch: null }, "touch"],
    ["a study without a benefit", { study: { step: 2, clientBenefit: " " } }, "study"],
  ])("with %s is refused by its field", async (_, more, field) => {
    expect(await host.execute("doneToday", [done(more)])).toEqual({
      ok: false,
      problem: { code: "wrong fields", fields: [field] },
    });
  });
});

describe("snooze", () => {
  const snooze = { client: "Vera", until: on("20 Mar"), what: "=Offer help", promised: null };

  test("makes a promise of what was to be done, and the client is away until its day", async () => {
    const written = await call<Written>("snoozeToday", snooze);
    expect(await host.cells("Promises", "A3:E3")).toEqual([
      ["Vera", { date: "2026-03-20" }, "=Offer help", "", { date: "2026-03-15" }],
    ]);
    const page = await call<TodayPage>("listToday", { from: 2, count: 1 });
    expect(page).toMatchObject({ lines: [], next: { day: on("20 Mar"), clients: 1 } });
    await undo(written);
    expect(await listed(2, 1)).toEqual(["Vera: warm-up"]);
  });

  test("of a step brings the step back on its day, and done then moves the roadmap", async () => {
    await host.setCells("Promises", "A3:E4", [
      ["Anna", "2026-03-15", "Deliver snow tools", "", "2026-03-01"],
      ["Vera", "2026-03-15", "Deliver snow tools", "", "2026-03-01"],
    ]);
    const { lines } = await call<TodayPage>("listToday", { from: 0, count: 3 });
    expect(lines.map(({ rank, step }) => [rank, step?.number])).toEqual([
      ["promise", 1],
      ["promise", undefined],
      ["promise", undefined],
    ]);
    await call("doneToday", done({ promised: on("15 Mar"), step: 1 }));
    expect((await listed(0, 1))[0]).toBe("Anna: step due, study");
  });

  test("of a due promise moves its day and leaves its words unchanged", async () => {
    await call("snoozeToday", { ...snooze, client: "Boris", promised: on("14 Mar") });
    expect(await host.cells("Promises", "A2:F3")).toEqual([
      ["boris", { date: "2026-03-20" }, "Send the samples", "", { date: "2026-03-01" }, ""],
      ["", "", "", "", "", ""],
    ]);
  });

  test("of a promise without words moves its day", async () => {
    await host.setCells("Promises", "C2", [[null]]);
    const { lines } = await call<TodayPage>("listToday", { from: 1, count: 1 });
    expect(lines[0]!.do).toBe("Contact as agreed");
    await call("snoozeToday", { ...snooze, client: "Boris", what: "", promised: on("14 Mar") });
    expect(await host.cells("Promises", "B2:C2")).toEqual([[{ date: "2026-03-20" }, ""]]);
  });

  test("needs a day after today", async () => {
    for (const until of [on("15 Mar"), on("1 Mar")]) {
      expect(await host.execute("snoozeToday", [{ ...snooze, until }])).toEqual({
        ok: false,
        problem: { code: "wrong fields", fields: ["until"] },
      });
    }
  });
});

describe("the sheet Today", () => {
  const shown = async (title = "Today") => (await host.cells(title, "A1:I6")).map((row) => row.map(String));

  test.each(["en", "ru"] as const)("has the list, by owner, with a box to tick: %s", async (language) => {
    host = await openAddOn(language, { sheets: sheets(language) });
    const before = await seen(host);
    const written = await call<WrittenToday & Written>("writeTodaySheet");
    expect(written).toMatchObject({ lines: 3, waiting: 0, logged: 0 });
    const title = language === "ru" ? "Сегодня" : "Today";
    const rows = (await host.cells(title, "A1:I5")).map((row) =>
      row
        .map((cell) => (typeof cell === "object" ? cell.date : String(cell)))
        .join("\t")
        .trimEnd(),
    );
    await expect(`${rows.join("\n")}\n`).toMatchFileSnapshot(`../golden/today-sheet.${language}.tsv`);
    expect(await undo(written)).toMatchObject({ sheets: 1 });
    expect(await seen(host)).toEqual(before);
  });

  test("is written over, with the lines that are too many made blank", async () => {
    await call("writeTodaySheet");
    await call("doneToday", done({ client: "Boris", promised: on("14 Mar") }));
    await call("writeTodaySheet");
    expect((await shown()).map((row) => `${row[0]}/${row[8]}`)).toEqual([
      "Client/Owner",
      "Anna/Olga",
      "Vera/",
      "/",
      "/",
      "/",
    ]);
    expect(await host.cells("Today", "B4")).toEqual([[""]]);
  });

  test("logs what was ticked on a phone: the touch, the promise, the step that we close", async () => {
    await call("writeTodaySheet");
    await host.setCells("Today", "B2", [[true], [true]]);
    const written = await call<WrittenToday & Written>("writeTodaySheet");
    expect(written).toMatchObject({ lines: 1, logged: 2 });
    expect(await host.cells("Touches", "A3:F4")).toEqual([
      [{ date: "2026-03-15" }, "Boris", "phone call", "we care about you", "", "Ivan"],
      [{ date: "2026-03-15" }, "Anna", "personal visit", "useful advice", "", "Olga"],
    ]);
    expect(await host.cells("Promises", "F2")).toEqual([[{ date: "2026-03-15" }]]);
    expect(await host.cells("Progress", "C2:D2")).toEqual([[1, "done"]]);
    await undo(written);
    expect(await host.cells("Touches", "B3")).toEqual([[""]]);
    expect((await shown())[1]!.slice(0, 2)).toEqual(["Boris", "true"]);
  });

  test("keeps a ticked line whose client was renamed since the sheet was written, and logs the others", async () => {
    await call("writeTodaySheet");
    const [line] = (await host.cells("Today", "A2:I2")) as unknown[][];
    await host.setCells("Today", "B2", [[true], [true]]);
    await host.setCells("Clients", "A3", [["Boris Ltd"]]);
    const written = await call<WrittenToday & Written>("writeTodaySheet");
    expect(written).toMatchObject({ lines: 2, logged: 1, kept: 1 });
    expect(await host.cells("Touches", "B3:B4")).toEqual([["Anna"], [""]]);
    const rows = await host.cells("Today", "A2:I5");
    const [client, , ...rest] = line!;
    expect(rows.filter(([name]) => name === "Boris")).toEqual([[client, true, ...rest]]);
    await host.setCells("Clients", "A3", [["Boris"]]);
    expect(await call("writeTodaySheet")).toMatchObject({ logged: 1, kept: 0 });
  });

  test("of the user's own, without the add-on's columns, is not changed", async () => {
    host = await openAddOn("en", { sheets: { ...sheets("en"), Today: [["Weather"], ["sun"]] } });
    const before = await seen(host);
    expect(await host.execute("writeTodaySheet")).toMatchObject({ ok: false, problem: { code: "refused" } });
    expect(await seen(host)).toEqual(before);
  });

  test("holds as many lines of a person as a day does", async () => {
    const settings = [{ setting: "Actions a day per person", value: 1 }];
    const clients = ["A", "B", "C"].map((client) => ({ client, phone: "1", owner: "Ivan" }));
    host = await openAddOn("en", { sheets: smallWorkbook("en", { clients, settings }) });
    expect(await call("writeTodaySheet")).toMatchObject({ lines: 1, waiting: 2 });
  });
});

const writes: [string, object | undefined][] = [
  ["doneToday", done({ client: "Anna", step: 1 })],
  ["doneToday", done({ client: "Boris", promised: on("14 Mar") })],
  ["snoozeToday", { client: "Boris", until: on("20 Mar"), what: "call", promised: on("14 Mar") }],
  ["writeTodaySheet", undefined],
];

test.each(writes)("%s leaves nothing half-written, wherever it broke", async (action, request) => {
  const before = await seen(host);
  let breaks = 0;
  for (; breaks < 80; breaks++) {
    host.failNext({ afterWrites: breaks, kind: "error" });
    const answer = (await host.execute(action, request === undefined ? [] : [request])) as Answer<Written>;
    if (answer.ok) break;
    expect(answer.problem).toEqual({ code: "unexpected", during: action });
    expect(await seen(host), `broken after ${breaks} writes`).toEqual(before);
  }
  expect(breaks).toBeGreaterThan(2);
  expect(breaks).toBeLessThan(80);
});
