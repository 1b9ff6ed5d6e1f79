import { type BenchLedger, benchLedger } from "./ledger";
import type { Variant } from "./variants";

/** Milliseconds of one run of each variant, round after round. */
export type Samples = Record<string, number[]>;

const dropped = 2;

/** Runs the variants by turns, each on a ledger of its own: fresh strings, nothing remembered from the run before. */
export function takeSamples(
  variants: Readonly<Record<string, Variant>>,
  rows: number,
  rounds: number,
): Samples {
  const samples: Samples = Object.fromEntries(Object.keys(variants).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, variant] of Object.entries(variants)) {
      const ledger: BenchLedger = benchLedger(rows, round + 1);
      settleYoung();
      const start = performance.now();
      variant(ledger);
      samples[name]!.push(performance.now() - start);
    }
  }
  return samples;
}

/** Moves the fresh ledger out of the young heap, so that its rows are not collected at the variant's expense. */
export function settleYoung(): void {
  const collect = globalThis.gc as ((options: { type: "minor" }) => void) | undefined;
  for (let i = 0; i < 2; i++) collect?.({ type: "minor" });
}

/** The middle of the samples, the first two left out. */
export function medianOf(samples: readonly number[]): number {
  const sorted = samples.slice(Math.min(dropped, samples.length - 1)).sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}
