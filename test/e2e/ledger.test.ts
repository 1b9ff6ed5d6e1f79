import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onlineRetailStatuses, type RetailLine } from "../oracle/online-retail-oracle";
import { type OpenedPage, openPage } from "./open-page";

const ledger = fileURLToPath(
  new URL("../../../shared/data/online-retail/ledger_100_clients.csv", import.meta.url),
);
const isThere = existsSync(ledger);
if (!isThere) console.log(`The real ledger is not at ${ledger}: its test is skipped.`);

/** 10 Dec 2011 as a serial day. */
const asOf = 40887;
/** The cycle that the preview answers with. */
const cycleDays = 30;

describe.skipIf(!isThere)("a real ledger of 100 clients, as of 2011-12-10", () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openPage({ ledger: { purchases: ledger, asOf: "2011-12-10" } });
  });
  afterAll(() => opened?.close());

  it("opens with statuses equal to an independent computation", async () => {
    const rows = await opened.shown("Clients", "A2:T110");
    const shown = new Map(rows.filter(([name]) => name !== "").map((row) => [row[0]!, row[19]!]));
    expect(shown.size).toBe(100);
    const { data } = Papa.parse<RetailLine>(readFileSync(ledger, "utf8").trim(), { header: true });
    expect(Object.fromEntries(shown)).toEqual(
      Object.fromEntries(onlineRetailStatuses(data, asOf, cycleDays)),
    );
    expect(new Set(shown.values()).size).toBeGreaterThan(2);
    expect(opened.failures).toEqual([]);
  });
});
