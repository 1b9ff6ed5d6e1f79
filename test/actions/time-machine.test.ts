import { describe, expect, test } from "vitest";
import type { Workbook } from "../../src/actions/change/workbook";
import { clientCard } from "../../src/actions/client-card/client-card";
import { dashboardPart } from "../../src/actions/dashboard/dashboard-part";
import { offerForClient } from "../../src/actions/offers/issue-offer";
import { refreshValues } from "../../src/actions/refresh/refresh-values";
import { checkRules } from "../../src/actions/rules-check/check-rules";
import { listToday } from "../../src/actions/today/list-today";
import { baseTouches } from "../../src/actions/touches/base-touches";
import { listCredits } from "../../src/actions/touches/list-credits";
import { touchPlan } from "../../src/actions/touches/touch-plan";
import type { Day } from "../../src/domain/values/day";
import type { Language } from "../../src/i18n/language";
import type { ColumnCode, SheetCode } from "../../src/sheets/columns/columns";
import { type Cell, dayIn } from "../../src/sheets/reading/cell";
import { specOf } from "../../src/sheets/tables/known-sheets";
import { on } from "../fixtures/days";
import { languages } from "../fixtures/pushed";
import { sampleLocales, sampleWorkbook } from "../fixtures/sample-workbook";

const lastDay = on("15 Mar");
/** From two days before the last one back to when the sample has hardly begun. */
const pastDays = [2, 5, 9, 40, 120, 400].map((ago) => lastDay - ago);

/** The column with the day on which a row was written. */
const writtenOn: Partial<Record<SheetCode, ColumnCode>> = {
  purchases: "date",
  touches: "date",
  progress: "date",
  points: "date",
  perks: "date",
  promises: "madeOn",
  claims: "date",
};
/** Cells that are filled later than their row. */
const filledOn: Partial<Record<SheetCode, ColumnCode>> = {
  promises: "doneOn",
  clients: "leftOn",
  contracts: "cancelledOn",
  claims: "settledOn",
};

type Sheets = ReturnType<typeof sampleWorkbook>;

/** The sheets as they were at the end of a day. */
function cutAfter(sheets: Sheets, language: Language, day: Day): Sheets {
  const isLater = (cell: Cell) => {
    const read = dayIn(cell, sampleLocales[language]);
    return "value" in read && read.value > day;
  };
  return Object.fromEntries(
    (Object.entries(sheets) as [SheetCode, Cell[][]][]).map(([sheet, [header, ...rows]]) => {
      const place = (column: ColumnCode | undefined) =>
        specOf(sheet).columns.findIndex(({ code }) => code === column);
      const [written, filled] = [place(writtenOn[sheet]), place(filledOn[sheet])];
      const known = rows.filter((row) => written < 0 || !isLater(row[written]!));
      return [
        sheet,
        [header!, ...known.map((row) => row.map((cell, c) => (c === filled && isLater(cell) ? "" : cell)))],
      ];
    }),
  ) as Sheets;
}

/** All answers of the panels and the Clients sheet for a workbook. */
function answersOn(sheets: Sheets, language: Language, asOf: Day): unknown {
  const workbook: Workbook = { ranges: sheets, locale: sampleLocales[language], asOf };
  const clients = sheets.clients.slice(1).map(([client]) => String(client));
  const all = { from: 0, count: clients.length };
  const offer = String(sheets.offers[1]![0]);
  return {
    table: refreshValues(workbook, 0, { column: 1, formula: null }),
    today: listToday(workbook, all, language),
    credits: listCredits(workbook, all),
    base: baseTouches(workbook),
    rules: checkRules(workbook, all),
    dashboard: dashboardPart(workbook, all),
    clients: clients.map((client) => [
      clientCard(workbook, client, language),
      touchPlan(workbook, client),
      offerForClient(workbook, { client, offer }, language),
    ]),
  };
}

describe.each(languages)("the sample in %s, asked about a past day", (language) => {
  const sheets = sampleWorkbook(language, lastDay);

  test.each(pastDays)("answers on %i as if nothing had been written since", (day) => {
    const cut = cutAfter(sheets, language, day);
    expect(cut).not.toEqual(sheets);
    expect(answersOn(sheets, language, day)).toEqual(answersOn(cut, language, day));
  });
});
