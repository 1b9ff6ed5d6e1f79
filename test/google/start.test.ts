import { beforeAll, describe, expect, test } from "vitest";
import type { Host } from "../../preview/node-host";
import type { StartState } from "../../src/actions/start/start-request";
import { dialogsIn } from "../../src/i18n/dialogs";
import { wordsIn } from "../../src/i18n/words";
import { computedColumns } from "../../src/sheets/columns/computed";
import { workbookSheets } from "../../src/sheets/tables/known-sheets";
import { titlesIn } from "../../tools/titles-in";
import { evaluate, openAddOn } from "../fixtures/opened-add-on";
import { languages } from "../fixtures/pushed";
import { look, type SheetSeen } from "../fixtures/sheets-seen";
import { startWith } from "../fixtures/started";

describe.each(languages)("Start, with a sample, in %s", (language) => {
  const titles = titlesIn(language);
  const { vocabulary } = wordsIn(language);
  let host: Host;
  let answer: unknown;
  let sheets: SheetSeen[];
  const sheet = (code: keyof typeof titles.sheetTitles) =>
    sheets.find(({ name }) => name === titles.sheetTitles[code])!;
  beforeAll(async () => {
    host = await openAddOn(language, { sheets: { Own: [] } });
    answer = await startWith(host);
    sheets = await evaluate(host, look);
  });

  test("shows at the end what it has added, and where the answers are", async () => {
    expect(answer).toEqual({
      ok: true,
      value: {
        sheets: 18,
        clients: 40,
        filled: expect.arrayContaining(["readinessA"]),
        undo: expect.any(String),
      },
    });
    const active =
      "const r = SpreadsheetApp.getActive().getActiveRange(); return [r.getSheet().getName(), r.getA1Notation()];";
    expect(await evaluate(host, active)).toEqual([titles.sheetTitles.clients, "T2"]);
  });

  test("makes eighteen sheets after the user's own, each with its headers and a note on every one", () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      "Own",
      ...workbookSheets.map((spec) => titles.sheetTitles[spec.sheet]),
    ]);
    for (const spec of workbookSheets) {
      const computed = spec.sheet === "clients" ? computedColumns : [];
      const { header, notes, frozenRows } = sheet(spec.sheet);
      expect(header).toEqual([...spec.columns, ...computed].map(({ code }) => titles.columnTitles[code]));
      expect(
        notes.every((note) => note.length > 5),
        spec.sheet,
      ).toBe(true);
      expect(frozenRows).toBe(1);
    }
  });

  test("gives days, money, shares and words their formats", () => {
    const day = language === "ru" ? "dd.mm.yyyy" : "d mmm yyyy";
    const formatOf = (code: "purchases" | "tiers", column: keyof typeof titles.columnTitles) =>
      sheet(code).formats[sheet(code).header.indexOf(titles.columnTitles[column])];
    expect(
      ["date", "client", "amount", "discount"].map((column) => formatOf("purchases", column as "date")),
    ).toEqual([day, "@", "#,##0.00", "0%"]);
    expect([formatOf("tiers", "minSpend"), formatOf("tiers", "pointsRate")]).toEqual(["#,##0.00", "0%"]);
  });

  test("lets one choose from lists: codes reject other words, own lists only warn", () => {
    const { dropdowns, header } = sheet("progress");
    const rule = (column: "state" | "roadmap" | "client") =>
      dropdowns[header.indexOf(titles.columnTitles[column])];
    const states = ["started", "studied", "done", "skipped"] as const;
    expect(rule("state")).toEqual({
      criteria: "VALUE_IN_LIST",
      values: states.map((state) => vocabulary.states[state][0]),
      allowInvalid: false,
    });
    expect(rule("client")).toMatchObject({
      criteria: "VALUE_IN_RANGE",
      values: [`${titles.sheetTitles.clients}!A2:A1000`],
      allowInvalid: true,
    });
    expect(rule("roadmap")).toMatchObject({
      values: [`${titles.sheetTitles.roadmaps}!A2:A1000`],
      allowInvalid: true,
    });
  });

  test("colours each status and overdue, at most ten rules, in readable pairs of their own", () => {
    const { rules, header } = sheet("clients");
    const words = Object.values(vocabulary.statuses).map(([word]) => word);
    expect(rules.map(({ values }) => values[0])).toEqual([...words, expect.stringContaining("=TRUE")]);
    expect(new Set(rules.slice(0, 6).map(({ background, font }) => `${background} ${font}`)).size).toBe(6);
    expect(header.indexOf(titles.columnTitles.status)).toBe(19);
    expect(rules[0]!.range).toBe("T2:T1000");
    for (const { name, rules: others } of sheets) expect(others.length, name).toBeLessThanOrEqual(10);
  });

  test("warns, and only warns, a user who types over computed columns", () => {
    expect(sheet("clients").protections).toEqual([
      { range: "T1:AF1000", isWarningOnly: true, description: dialogsIn(language).start.protectedColumns },
    ]);
  });

  test("names the cell of Today on Settings, which follows the calendar", async () => {
    const today = await evaluate<string[]>(
      host,
      'const r = SpreadsheetApp.getActive().getRangeByName("Today"); return [r.getSheet().getName(), r.getA1Notation(), r.getFormula()];',
    );
    expect(today).toEqual([titles.sheetTitles.settings, "B2", "=TODAY()"]);
    expect(await host.cells(titles.sheetTitles.settings, "A2:B2")).toEqual([
      [wordsIn(language).settings.settingTitles.today, { date: "2026-03-15" }],
    ]);
  });

  test("fills the computed columns by one formula, which needs no comma, decimal or array literal", async () => {
    const clients = titles.sheetTitles.clients;
    const formulas = host
      .formulas(clients, "A1:AF41")
      .flat()
      .filter((formula) => formula !== "");
    expect(formulas).toHaveLength(1);
    expect(formulas[0]).toMatch(/^=CLIENT_TABLE\(A1:S;[^,.{}]*\)$/);
    const statuses = (await host.cells(clients, "T2:T41")).map(([cell]) => cell);
    expect(new Set(statuses)).toEqual(new Set(Object.values(vocabulary.statuses).map(([word]) => word)));
  });

  test("run again, it adds nothing and changes nothing", async () => {
    expect(await startWith(host)).toMatchObject({ value: { sheets: 0, clients: 0 } });
    expect(await evaluate(host, look)).toEqual(sheets);
  });
});

describe.each(languages)("the Start panel in %s", (language) => {
  test("is opened by its menu item", async () => {
    const host = await openAddOn(language);
    await host.execute("start");
    expect(host.sidebar).toMatchObject({ title: wordsIn(language).setUp.menu.start });
  });

  test("is resumed where it was interrupted, by any user who opens the spreadsheet", async () => {
    const host = await openAddOn(language, { sheets: { Mine: [["Client"], ["Ann"]] } });
    const opened = async () => (await host.execute("startState")) as { value: StartState };
    const { answers, step } = (await opened()).value;
    expect(step).toBe("business");
    const draft = { step: "data", answers: { ...answers, preset: "clothes", cycle: "90", data: "empty" } };
    expect(await host.execute("keepStartDraft", [draft])).toMatchObject({ ok: true });
    expect((await opened()).value).toMatchObject(draft);
  });

  test("shows no result of deleted sheets", async () => {
    const host = await openAddOn(language);
    const { value } = (await host.execute("startState")) as { value: StartState };
    await host.execute("keepStartDraft", [{ step: "result", answers: value.answers }]);
    expect(((await host.execute("startState")) as { value: StartState }).value.step).toBe("business");
  });
});
