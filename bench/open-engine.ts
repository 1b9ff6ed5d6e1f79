import bundleNodeHost from "../preview/node/bundle";
import { createHost, type Typed } from "../preview/node-host";
import { dayOf } from "../src/domain/values/day";
import { benchLedger } from "./ledger";

/** Milliseconds an open formula engine (Univer, headless) takes for what a user would write instead: a scan of the ledger per client and column. */
export async function openEngine(dist: string, rows: number): Promise<number> {
  await bundleNodeHost();
  const { clients, purchases } = benchLedger(rows, 1);
  const ledger = purchases
    .slice(1)
    .map((row): Typed[] => [serial(row[0] as Date), String(row[1]), Number(row[4])]);
  const names = clients.slice(1).map(([name]): Typed[] => [String(name)]);
  const host = await createHost({ distDir: dist, sheets: { Purchases: ledger, Clients: names } });
  try {
    const start = performance.now();
    await host.setCells(
      "Clients",
      `B1:G${names.length}`,
      names.map((_, i) => formulas(i + 1, rows)),
    );
    await host.idle();
    return performance.now() - start;
  } finally {
    host.dispose();
  }
}

/** Count, sum, first, last, days since and status, as nested formulas. */
function formulas(row: number, rows: number): string[] {
  const [days, clients, amounts] = ["A", "B", "C"].map(
    (column) => `Purchases!$${column}$1:$${column}$${rows}`,
  );
  return [
    `=COUNTIFS(${clients},$A${row})`,
    `=SUMIFS(${amounts},${clients},$A${row})`,
    `=MINIFS(${days},${clients},$A${row})`,
    `=MAXIFS(${days},${clients},$A${row})`,
    `=${today}-E${row}`,
    `=IF(B${row}=0,"lead",IF(F${row}>60,"sleeping",IF(B${row}>=3,"fan","newcomer")))`,
  ];
}

const today = dayOf(2025, 9, 27)!;

function serial(date: Date): number {
  return Math.floor(date.getTime() / 86_400_000) + 25569;
}
