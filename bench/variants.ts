import { clientRows } from "../src/functions/client-table";
import { readBase } from "../src/sheets/base/base";
import type { Cell, SheetDate } from "../src/sheets/reading/cell";
import type { Locale } from "../src/sheets/reading/locale";
import { zoneFrom } from "../src/sheets/reading/zone";
import { type BenchLedger, benchSettings, benchTiers, benchToday } from "./ledger";

/** The same ledger computed in several ways; each returns a number, so that nothing is optimised away. */
export type Variant = (ledger: BenchLedger) => number;

/** The floor: grouping the client ids alone. No function that answers per client can do less. */
export const groupingFloor: Variant = ({ purchases }) => {
  const places = new Map<Cell, number>();
  let checksum = 0;
  for (let row = 1; row < purchases.length; row++) {
    const client = purchases[row]![1]!;
    let place = places.get(client);
    if (place === undefined) {
      place = places.size;
      places.set(client, place);
    }
    checksum += place;
  }
  return checksum;
};

/** Every column and every reason of CLIENT_TABLE, from cells to cells. */
export function clientTableIn(language: "en" | "ru"): Variant {
  return ({ clients, purchases }) => {
    const locale: Locale = { language, decimal: ".", dayOrder: "day first", zone: zoneFrom(() => 180) };
    const sheets = readBase({ clients, purchases, settings: benchSettings, tiers: benchTiers }, locale);
    return clientRows(sheets, locale, locale.zone.dayAt(benchToday.getTime())).length;
  };
}

interface NaivePurchase {
  readonly day: Date;
  readonly amount: number;
}

/** What a hurried programmer writes: an object per row, a filtered list per client, a date looked up per cell. */
export const naiveObjects: Variant = ({ purchases }) => {
  const byClient: Record<string, NaivePurchase[]> = {};
  for (const row of purchases.slice(1)) {
    const purchase = {
      day: new Date(new Date((row[0] as SheetDate).getTime()).toDateString()),
      amount: Number(row[4]),
    };
    byClient[String(row[1])] = [...(byClient[String(row[1])] ?? []), purchase];
  }
  const answers = Object.entries(byClient).map(([client, list]) => {
    const sorted = list.sort((a, b) => a.day.getTime() - b.day.getTime());
    const last = sorted[sorted.length - 1]!.day;
    const overdue = (benchToday.getTime() - last.getTime()) / 86_400_000 - 60;
    const spend = sorted.reduce((sum, { amount }) => sum + amount, 0);
    const gaps = sorted.slice(1).map(({ day }, i) => day.getTime() - sorted[i]!.day.getTime());
    gaps.sort((a, b) => a - b);
    const status = overdue > 0 ? "sleeping" : sorted.length > 2 ? "fan" : "newcomer";
    return { client, last, overdue, spend, rhythm: gaps[gaps.length >> 1], status };
  });
  return answers.length;
};
