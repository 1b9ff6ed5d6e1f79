import { describe, expect, test } from "vitest";
import type { Host } from "../../preview/node-host";
import type { Answer } from "../../src/actions/change/answer";
import type { TodayPage } from "../../src/actions/today/list-today";
import type { Language } from "../../src/i18n/language";
import { clientsSheet } from "../../src/sheets/columns/clients";
import { titlesIn } from "../../tools/titles-in";
import { evaluate } from "../fixtures/opened-add-on";
import { languages } from "../fixtures/pushed";
import { openStarted } from "../fixtures/started";

/** The sample is dated as of 15 March 2026. Latest first: what is cut for one day is cut for the days before it too. */
const pastDays = ["2026-03-08", "2026-01-20"];

/** Types a day next to *Today* on Settings, as a person would. */
async function typeToday(host: Host, day: string, language: Language): Promise<void> {
  const cell = await evaluate<string>(
    host,
    'return SpreadsheetApp.getActive().getRangeByName("Today").getA1Notation();',
  );
  await host.setCells(titlesIn(language).sheetTitles.settings, cell, [[day]]);
}

/** Deletes every row that was written after a day, and blanks the cells that were filled after it. */
function cutAfter(host: Host, day: string, language: Language): Promise<unknown> {
  const { sheetTitles: sheets, columnTitles: columns } = titlesIn(language);
  const dated = [
    ...(["purchases", "touches", "progress", "points", "perks", "claims"] as const).map((sheet) => [
      sheets[sheet],
      columns.date,
    ]),
    [sheets.promises, columns.madeOn],
  ];
  const filledLater = [
    [sheets.promises, columns.doneOn],
    [sheets.clients, columns.leftOn],
    [sheets.contracts, columns.cancelledOn],
    [sheets.claims, columns.settledOn],
  ];
  return evaluate(
    host,
    `const isLater = (cell) => cell !== "" &&
       Utilities.formatDate(cell, "Europe/Moscow", "yyyy-MM-dd") > "${day}";
     let cut = 0;
     const laterIn = ([title, header]) => {
       const range = SpreadsheetApp.getActive().getSheetByName(title).getDataRange();
       const values = range.getValues();
       const column = values[0].indexOf(header);
       const later = values.flatMap((row, r) => (r > 0 && isLater(row[column]) ? [r] : []));
       cut += later.length;
       return { range, values, column, later };
     };
     for (const of of ${JSON.stringify(dated)}) {
       const { range, values, later } = laterIn(of);
       if (later.length === 0) continue;
       const known = values.filter((_, r) => !later.includes(r));
       range.setValues([...known, ...later.map(() => values[0].map(() => ""))]);
     }
     for (const of of ${JSON.stringify(filledLater)}) {
       const { range, column, later } = laterIn(of);
       for (const r of later) range.getCell(r + 1, column + 1).clearContent();
     }
     return cut;`,
  );
}

/** All answers of the panels and the Clients sheet. */
async function answersOn(host: Host, language: Language): Promise<unknown> {
  const ask = async <Said>(action: string, ...request: object[]): Promise<Said> => {
    const answer = (await host.execute(action, request)) as Answer<Said>;
    if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer.problem)}`);
    return answer.value;
  };
  const { clients: sheet } = titlesIn(language).sheetTitles;
  const table = await host.shown(sheet, "A1:AJ42");
  const clients = table.slice(1).flatMap(([client]) => (client ? client : []));
  const all = { from: 0, count: 100 };
  const today = await ask<TodayPage>("listToday", all);
  const cards: unknown[] = [];
  // The test of actions looks at the cards of everyone.
  for (const client of clients.filter((_, i) => i % 20 === today.asOf % 20)) {
    cards.push(await ask("clientCard", { client }), await ask("touchPlan", { client }));
  }
  return {
    computed: table.map((row) => row.slice(clientsSheet.columns.length)),
    today,
    cards,
    credits: await ask("listCredits", all),
    base: await ask("baseTouches"),
    dashboard: await ask("dashboardPart", all),
  };
}

describe.each(languages)("the time machine, in %s", (language) => {
  test("gives the whole workbook as of a typed day, as if nothing had been written since", async () => {
    const host = await openStarted(language);
    const days = language === "en" ? pastDays : pastDays.slice(0, 1);
    const then: unknown[] = [];
    for (const day of days) {
      await typeToday(host, day, language);
      then.push(await answersOn(host, language));
    }
    for (const [i, day] of days.entries()) {
      expect(await cutAfter(host, day, language)).toBeGreaterThan(0);
      await host.idle();
      await typeToday(host, day, language);
      expect(then[i]).toEqual(await answersOn(host, language));
    }
    expect(new Set(then.map((said) => JSON.stringify(said))).size).toBe(days.length);
  });
});
