import type { Product } from "../records/product";
import type { Day } from "../values/day";

/** A consumable that a client who owns its product has never bought. Products are keys. @see theory 7.9 */
export interface MissingConsumable {
  readonly owned: string;
  readonly consumable: string;
  /** Purchase day of the owned product + cycle of the consumable; null = it has no cycle. */
  readonly due: Day | null;
}

/** Which consumables each product needs, from the column *Consumable of*. */
export type Consumables = ReadonlyMap<string, readonly string[]>;

/** The map of products and their consumables. @see theory 7.9 */
export function consumablesOf(products: ReadonlyMap<string, Product>): Consumables {
  const consumables = new Map<string, string[]>();
  for (const [consumable, { consumableOf }] of products) {
    for (const owned of consumableOf) {
      if (owned !== consumable) consumables.set(owned, [...(consumables.get(owned) ?? []), consumable]);
    }
  }
  return consumables;
}

/**
 * What a client owns and never bought the consumable of, the earliest due first. A consumable of several owned products is named once, for
 * the one that needs it first.
 *
 * @param bought the last purchase day of each product
 * @see theory 7.9
 */
export function missingConsumables(
  bought: ReadonlyMap<string, Day>,
  consumables: Consumables,
  products: ReadonlyMap<string, Product>,
): MissingConsumable[] {
  const missing = new Map<string, MissingConsumable>();
  for (const [owned, day] of bought) {
    for (const consumable of consumables.get(owned) ?? []) {
      if (bought.has(consumable)) continue;
      const found = { owned, consumable, due: dueDay(day, products.get(consumable)) };
      const known = missing.get(consumable);
      if (known === undefined || byDue(found, known) < 0) missing.set(consumable, found);
    }
  }
  return [...missing.values()].sort(byDue);
}

/** The earliest due first, those without a day last. */
export function byDue(one: MissingConsumable, other: MissingConsumable): number {
  if (one.due === null || other.due === null) return Number(one.due === null) - Number(other.due === null);
  return one.due - other.due;
}

function dueDay(bought: Day, consumable: Product | undefined): Day | null {
  const cycle = consumable?.own ?? consumable?.category ?? null;
  return cycle === null || cycle === "one-off" ? null : bought + cycle;
}
