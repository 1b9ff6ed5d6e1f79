import { beforeAll, describe, expect, test } from "vitest";
import type { Host } from "../../preview/node-host";
import { wordsIn } from "../../src/i18n/words";
import { computedColumns, workbookSheets } from "../../src/sheets/workbook";
import { evaluate, openAddOn } from "../fixtures/opened-add-on";
import { languages } from "../fixtures/pushed";
import { look, type SheetSeen } from "../fixtures/sheets-seen";

describe.each(languages)("Start, with a sample, in %s", (language) => {
  const { titles, vocabulary, setUp } = wordsIn(language);
  let host: Host;
  let sheets: SheetSeen[];
  const sheet = (code: keyof typeof titles.sheetTitles) =>
    sheets.find(({ name }) => name === titles.sheetTitles[code])!;
  beforeAll(async () => {
    host = await openAddOn(language, { sheets: { Own: [] }, answers: ["YES", "30", "YES"] });
    await host.execute("start");
    sheets = await evaluate(host, look);
  });

  test("asks before it adds anything, and says in the end what it has added", () => {
    const names = workbookSheets.map((spec) => titles.sheetTitles[spec.sheet]).join(", ");
    expect(host.questions.map(({ prompt, buttons }) => [prompt, buttons])).toEqual([
      [setUp.start.createSheets(names), "YES_NO"],
      [setUp.start.businessCycle, "OK_CANCEL"],
      [setUp.start.addSample(40), "YES_NO"],
    ]);
    expect(host.toasts.map(({ message }) => message)).toEqual([setUp.start.done(10, 40)]);
  });

  test("makes ten sheets behind the team's own, each with its headers and a note on every one", () => {
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

  test("warns, and only warns, whoever types over computed columns", () => {
    expect(sheet("clients").protections).toEqual([
      { range: "T1:AF1000", isWarningOnly: true, description: setUp.start.protectedColumns },
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

  test("run again, it says that everything is there and changes nothing", async () => {
    const before = host.questions.length;
    host.answer("OK");
    await host.execute("start");
    expect(host.questions.slice(before).map(({ prompt }) => prompt)).toEqual([setUp.start.nothingToCreate]);
    expect(await evaluate(host, look)).toEqual(sheets);
  });
});
