import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { openLedger } from "../../preview/open-ledger";
import { flow, flowStatuses, placeOf, sum } from "../../src/domain/base/flow";
import { statusTimelines } from "../../src/domain/base/status-timelines";
import { readBase } from "../../src/sheets/base/base";
import { english, serial } from "../fixtures/locales";
import { onlineRetailStatuses, type RetailLine } from "../oracle/online-retail-oracle";

const file = fileURLToPath(
  new URL("../../../shared/data/online-retail/ledger_100_clients.csv", import.meta.url),
);
const isThere = existsSync(file);
if (!isThere) console.log(`The real ledger is not at ${file}: its test is skipped.`);

const cycleDays = 60;
const monthEnds = [
  "2010-11-30",
  "2010-12-31",
  "2011-01-31",
  "2011-02-28",
  "2011-03-31",
  "2011-04-30",
  "2011-05-31",
  "2011-06-30",
  "2011-07-31",
  "2011-08-31",
  "2011-09-30",
  "2011-10-31",
  "2011-11-30",
];

/** The matrix and the inflow, from the status of every client on every month-end. */
function plainFlow(lines: RetailLine[]) {
  const counts = flowStatuses.map(() => flowStatuses.map(() => 0));
  const inflow = flowStatuses.map(() => 0);
  const ends = monthEnds.map((day) => {
    const known = new Set(lines.filter(({ date }) => date.slice(0, 10) <= day).map(({ client }) => client));
    const statuses = onlineRetailStatuses(lines, serial(day), cycleDays);
    return new Map([...statuses].filter(([client]) => known.has(client)));
  });
  for (const [month, end] of ends.entries()) {
    // There were no clients in November 2010: the base begins in December.
    if (month < 2) continue;
    for (const [client, status] of end) {
      const before = ends[month - 1]!.get(client);
      if (before === undefined) inflow[placeOf(status)]!++;
      else counts[placeOf(before)]![placeOf(status)]!++;
    }
  }
  return { counts, inflow };
}

describe.skipIf(!isThere)("the flow of a real ledger of 100 clients", () => {
  test("is that of the status of every client on every month-end", () => {
    const csv = readFileSync(file, "utf8");
    const opened = openLedger(csv, "en");
    if ("problem" in opened) throw new Error(opened.problem);
    const settings = [
      ["Setting", "Value"],
      ["Business cycle, days", cycleDays],
    ];
    const { base } = readBase({ ...opened, settings }, english);
    const asOf = serial("2011-12-09");
    const { counts, inflow, months, undated } = flow(base, statusTimelines(base, asOf), asOf);
    const lines = Papa.parse<RetailLine>(csv.trim(), { header: true }).data;
    expect({ counts, inflow }).toEqual(plainFlow(lines));
    expect([months, undated]).toEqual([11, 0]);
    expect(sum(counts.map(sum))).toBeGreaterThan(500);
  });
});
