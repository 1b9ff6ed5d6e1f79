import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { openLedger } from "../../preview/open-ledger";
import { cohorts } from "../../src/domain/base/cohorts";
import { dealFrequency } from "../../src/domain/base/frequency";
import { purchaseDays } from "../../src/domain/history/purchase-days";
import { readBase } from "../../src/sheets/base/base";
import { isoDay } from "../fixtures/days";
import { english } from "../fixtures/locales";
import { answers, cohortsSql, frequencySql, ledgerInSql } from "../oracle/sql";

const file = fileURLToPath(
  new URL("../../../shared/data/online-retail/ledger_100_clients.csv", import.meta.url),
);
const isThere = existsSync(file);
if (!isThere) console.log(`The real ledger is not at ${file}: its test is skipped.`);

type Line = { date: string; client: string; order: string; amount: string };

/** 10 Dec 2011 as a serial day, and as text. */
const [asOf, asOfText] = [40887, "2011-12-10"];

describe.skipIf(!isThere)("a real ledger of 100 clients", () => {
  const csv = isThere ? readFileSync(file, "utf8") : "";
  const daysBought = () => {
    const ledger = openLedger(csv, "en");
    if ("problem" in ledger) throw new Error(ledger.problem);
    const { base } = readBase(ledger, english);
    return purchaseDays(base.ledger, base.clients.length, asOf);
  };
  const inSql = () => {
    const { data } = Papa.parse<Line>(csv.trim(), { header: true });
    const rows = data.map(({ date, client, order, amount }) => ({
      client,
      day: date.slice(0, 10),
      amount: Number(amount),
      order: order || null,
    }));
    return ledgerInSql(rows, asOfText);
  };

  test("has the monthly cohorts that SQL counts over its rows", async () => {
    const found = cohorts(daysBought(), asOf);
    const counted = found.flatMap(({ month, active }) =>
      active.map((clients, since) => [isoDay(month.first).slice(0, 7), since, clients]),
    );
    const expected = answers(await inSql(), cohortsSql);
    expect(counted.filter(([, , clients]) => clients !== 0)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(50);
    expect(found).toHaveLength(13);
    expect(found.reduce((all, { clients }) => all + clients, 0)).toBeLessThanOrEqual(100);
    expect(found.map(({ partial }) => partial)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
  });

  test("has the deal frequency by week, month and year that SQL counts over its rows", async () => {
    const database = await inSql();
    const days = daysBought();
    for (const kind of ["week", "month", "year"] as const) {
      const counted = dealFrequency(days, kind, asOf).filter(({ purchases }) => purchases > 0);
      expect(counted.map((one) => [isoDay(one.period.first), one.purchases, one.clients])).toEqual(
        answers(database, frequencySql(kind)),
      );
    }
  });
});
