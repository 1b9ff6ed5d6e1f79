import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { buildAddOn } from "../tools/build";
import { root } from "../tools/root";
import { codeStart } from "./code-start";
import { offerCredit } from "./offer-credit";
import { openEngine } from "./open-engine";
import { panelActions, panelSizes } from "./panel-actions";
import { printTable, type Row } from "./print-table";
import { serviceCalls } from "./service-calls";

/** `npm run bench`: ratios inside one run, with their budgets. The worst of several processes counts. */
const processes = 3;
const folder = join(root, "build/bench");

interface Process {
  readonly medians: Record<string, number>;
  readonly first: Record<string, number>;
}

mkdirSync(folder, { recursive: true });
await build({
  entryPoints: ["one-process", "first-call"].map((name) => join(root, "bench", `${name}.ts`)),
  outdir: folder,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "es2022",
  outExtension: { ".js": ".mjs" },
});
const dist = join(folder, "dist");
await buildAddOn(dist);

const rows: Row[] = [];
const tableRatios = new Map<number, number>();
for (const [size, rounds] of [
  [20_000, 15],
  [100_000, 15],
  [1_000_000, 7],
] as const) {
  const runs = times(processes, () => inProcess<Process>("one-process", size, rounds));
  const ratio = Math.max(...runs.map(({ medians }) => Math.max(medians.en!, medians.ru!) / medians.floor!));
  tableRatios.set(size, ratio);
  rows.push({
    what: `CLIENT_TABLE / grouping floor, ${size} rows`,
    figure: ratio,
    unit: "×",
    goal: 3,
    hard: 6,
  });
  if (size === 100_000) {
    const naive = Math.min(...runs.map(({ medians }) => medians.naive! / medians.ru!));
    rows.push({
      what: "naive objects / ours, 100000 rows",
      figure: naive,
      unit: "×",
      goal: 3,
      hard: 2,
      isFloor: true,
    });
  }
}
rows.push({
  what: "linearity: ratio at 1000000 / ratio at 100000",
  figure: tableRatios.get(1_000_000)! / tableRatios.get(100_000)!,
  unit: "×",
  goal: 1.5,
  hard: 2,
});
const firsts = times(5, () => inProcess<{ floor: number; first: number }>("first-call", 100_000));
const firstRatios = firsts.map(({ floor, first }) => first / floor).sort((a, b) => a - b);
rows.push({
  what: "first call in a fresh process / floor, 100000 rows",
  figure: firstRatios[2]!,
  unit: "×",
  goal: 6,
  hard: 10,
});
const engineRows = 10_000;
const ours = times(5, () => inProcess<{ first: number }>("first-call", engineRows).first).sort(
  (a, b) => a - b,
)[2]!;
rows.push({
  what: `Univer with COUNTIFS/MAXIFS columns / our first call, ${engineRows} rows`,
  figure: (await openEngine(dist, engineRows)) / ours,
  unit: "×",
  goal: 500,
  hard: 250,
  isFloor: true,
});
rows.push(await serviceCalls(dist));
rows.push(...codeStart(readFileSync(join(dist, "Code.js"), "utf8"), statSync(join(dist, "Code.js")).size));
rows.push(offerCredit(), ...panelActions(), ...panelSizes(dist));
printTable(rows);

function inProcess<Result>(name: string, ...args: number[]): Result {
  const file = join(folder, `${name}.mjs`);
  const printed = execFileSync(process.execPath, [
    "--expose-gc",
    "--max-old-space-size=8192",
    file,
    ...args.map(String),
  ]);
  return JSON.parse(printed.toString());
}

function times<Result>(count: number, run: () => Result): Result[] {
  return Array.from({ length: count }, run);
}
