import type { Cell } from "../src/sheets/reading/cell";

/** A seeded ledger as Sheets would hand it over: fresh strings, real dates, nearly sorted by day, a tenth as many clients as rows. */
export interface BenchLedger {
  readonly clients: Cell[][];
  readonly purchases: Cell[][];
}

const firstDay = Date.UTC(2023, 0, 1);
const daysCovered = 1000;
const MILLISECONDS_PER_DAY = 86_400_000;

/** The day of the answers. */
export const benchToday = new Date(firstDay + daysCovered * MILLISECONDS_PER_DAY);

export function benchLedger(rows: number, seed: number): BenchLedger {
  const random = randomFrom(seed);
  const count = Math.max(1, Math.floor(rows / 10));
  const purchases: Cell[][] = [["Date", "Client", "Product", "Quantity", "Amount", "Order"]];
  for (let row = 0; row < rows; row++) {
    const day = Math.floor((row / rows) * daysCovered);
    purchases.push([
      new Date(firstDay + day * MILLISECONDS_PER_DAY),
      clientName(Math.floor(random() * count)),
      `Product ${Math.floor(random() * 50)}`,
      1 + Math.floor(random() * 5),
      Math.floor(random() * 100_000) / 100,
      `${row}`,
    ]);
  }
  const clients: Cell[][] = [["Client", "Phone"]];
  for (let client = 0; client < count; client++) clients.push([clientName(client), "+7 900 000-00-00"]);
  return { clients, purchases };
}

export const benchTiers: Cell[][] = [
  ["Tier", "Min spend", "Min purchases", "Window, days"],
  ["Base", 0, "", 365],
  ["Silver", 2000, "", 365],
  ["Gold", 5000, 3, 365],
];

export const benchSettings: Cell[][] = [
  ["Setting", "Value"],
  ["Business cycle, days", 60],
];

function clientName(client: number): string {
  return `C-${String(client).padStart(6, "0")}`;
}

/** mulberry32: small, fast and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
