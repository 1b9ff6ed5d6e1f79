import type { Day, Days } from "../values/day";

/** One product that a client buys by the cycle, and when it runs out. */
export interface Replenishment {
  readonly product: string;
  readonly due: Day;
  readonly overdueDays: Days;
}

/**
 * The replenishment list of a client: each product with a cycle is due at its last purchase + its cycle; earliest first.
 * @see theory 3.5
 */
export function replenishments(
  lastBought: ReadonlyMap<string, Day>,
  productCycle: (product: string) => Days | null,
  asOf: Day,
): Replenishment[] {
  const list: Replenishment[] = [];
  for (const [product, day] of lastBought) {
    const cycle = productCycle(product);
    if (cycle !== null)
      list.push({ product, due: day + cycle, overdueDays: Math.max(0, asOf - day - cycle) });
  }
  return list.sort((a, b) => a.due - b.due);
}
