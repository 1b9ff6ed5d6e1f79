import type { ProductCycle } from "../records/product";
import type { SetCycle } from "../records/set-cycle";
import type { Settings } from "../records/settings";
import type { Day, Days } from "../values/day";
import type { Rhythm } from "./rhythm";

/** Where a client's cycle comes from. */
export type CycleSource = "client" | "rhythm" | "product" | "category" | "segment" | "business";

export interface Cycle {
  /** Whole days, 1 or more; null = no cycle. */
  readonly days: Days | null;
  readonly source: CycleSource;
}

export interface SetCycles {
  readonly client: SetCycle;
  /** The products bought on the last day, each with its own cycle and its category's. */
  readonly products: readonly ProductCycle[];
  readonly segment: SetCycle;
  readonly rhythm: Rhythm;
}

/**
 * The purchase cycle of a client, first that is filled: own → product last bought → its category → segment → business.
 * A trusted rhythm, rounded up, comes before the product if the settings require it.
 * @see theory 3.1, 3.4
 */
export function clientCycle(setCycles: SetCycles, settings: Settings): Cycle {
  if (setCycles.client !== null) return cycleOf(setCycles.client, "client");
  if (settings.rhythmFirst && setCycles.rhythm.isTrusted && setCycles.rhythm.days !== null) {
    return { days: Math.ceil(setCycles.rhythm.days), source: "rhythm" };
  }
  const product = shortestProductCycle(setCycles.products);
  if (product !== null) return product;
  if (setCycles.segment !== null) return cycleOf(setCycles.segment, "segment");
  return { days: settings.businessCycleDays, source: "business" };
}

/** The shortest cycle among the products bought on one day; one-off only if all that have a cycle are one-off. */
export function shortestProductCycle(products: readonly ProductCycle[]): Cycle | null {
  let shortest: Cycle | null = null;
  for (const { own, category } of products) {
    const setCycle = own ?? category;
    if (setCycle === null) continue;
    const cycle = cycleOf(setCycle, own === null ? "category" : "product");
    if (shortest === null || isShorter(cycle, shortest)) shortest = cycle;
  }
  return shortest;
}

/** Last purchase + cycle; null without either. @see theory 3.3 */
export function nextPurchase(lastPurchase: Day | null, cycleDays: Days | null): Day | null {
  return lastPurchase === null || cycleDays === null ? null : lastPurchase + cycleDays;
}

function cycleOf(setCycle: Days | "one-off", source: CycleSource): Cycle {
  return { days: setCycle === "one-off" ? null : setCycle, source };
}

function isShorter(one: Cycle, other: Cycle): boolean {
  return one.days !== null && (other.days === null || one.days < other.days);
}
