import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { openLedger } from "../../preview/open-ledger";
import { backTest } from "../../src/domain/rule-check/backtest";
import { ruleProposal } from "../../src/domain/rule-check/rule-proposal";
import { readBase } from "../../src/sheets/base/base";
import { english } from "../fixtures/locales";

const file = fileURLToPath(
  new URL("../../../shared/data/online-retail/ledger_100_clients.csv", import.meta.url),
);
const isThere = existsSync(file);
if (!isThere) console.log(`The real ledger is not at ${file}: its test is skipped.`);

/** 10 Dec 2011 as a serial day. */
const asOf = 40887;
const serialOf1970 = 25569;

type Line = { date: string; client: string; amount: string };

/** Purchase days of each client, read the plain way. */
function plainDays(lines: readonly Line[]): number[][] {
  const bought = lines.filter(({ amount }) => Number(amount) >= 0);
  return [...new Set(bought.map(({ client }) => client))].map((client) => {
    const own = bought.filter((line) => line.client === client).map(({ date }) => date.slice(0, 10));
    return [...new Set(own)].sort().map((day) => Date.parse(day) / 86_400_000 + serialOf1970);
  });
}

describe.skipIf(!isThere)(
  "the real ledger of 100 clients, replayed with its median gap of 48 days as the cycle",
  () => {
    const csv = isThere ? readFileSync(file, "utf8") : "";

    test("has the flags and false alarms of a plain reading at each factor", () => {
      const ledger = openLedger(csv, "en");
      if ("problem" in ledger) throw new Error(ledger.problem);
      const { base } = readBase(ledger, english);
      const settings = { ...base.settings, businessCycleDays: 48 };
      const replayed = backTest({ ...base, settings }, { from: 0, count: 100 }, asOf);
      const { data } = Papa.parse<Line>(csv.trim(), { header: true });
      const waits = plainDays(data).flatMap((days) =>
        days.map((day, i) => ({ day, gap: (days[i + 1] ?? Number.POSITIVE_INFINITY) - day })),
      );
      const judged = waits.filter(({ day }) => asOf - day > 3 * 48);
      for (const { tenths, ...count } of replayed.flags) {
        const cycle = Math.round(4.8 * tenths);
        const flagged = judged.filter(({ gap }) => gap > cycle + 1);
        expect([tenths, count.judged]).toEqual([tenths, flagged.length]);
        expect([tenths, count.falseAlarms]).toEqual([
          tenths,
          flagged.filter(({ gap }) => gap <= cycle + 1 + 24).length,
        ]);
      }
      const { cycles, fans } = ruleProposal(replayed, 3);
      expect([cycles.value, cycles.because.now.falseAlarms, cycles.because.best.falseAlarms]).toEqual([
        20, 25, 9,
      ]);
      expect(fans.value).toBe(2);
    });
  },
);
