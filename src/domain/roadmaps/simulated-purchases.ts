import type { Day, Days } from "../values/day";

/** Purchases of a simulated client: the first on some day, the others one cycle after another, or each when it is requested. */
export interface SimulatedPurchases {
  readonly cycleDays: Days | null;
  readonly first: Day | null;
  /** Of a client without a cycle: the last one and how many. */
  readonly last: Day | null;
  readonly made: number;
  /** Ordinal of the last purchase that closed a step. */
  readonly used: number;
}

export function noPurchases(cycleDays: Days | null): SimulatedPurchases {
  return { cycleDays, first: null, last: null, made: 0, used: 0 };
}

/** The first purchase, made on a day without closing a step yet. */
export function withFirstPurchase(bought: SimulatedPurchases, day: Day): SimulatedPurchases {
  return bought.first === null ? { ...bought, first: day, last: day, made: 1 } : bought;
}

/** How many have been made by a day. */
export function countBy({ cycleDays, first, made }: SimulatedPurchases, day: Day): number {
  if (first === null || day < first) return 0;
  return cycleDays === null ? made : Math.floor((day - first) / cycleDays) + 1;
}

/** The last one made by a day. */
export function lastBy(bought: SimulatedPurchases, day: Day): Day | null {
  const count = countBy(bought, day);
  if (count === 0) return null;
  return bought.cycleDays === null ? bought.last : dayOfNumber(bought, count);
}

/** The day of the n-th; never while no rule sets it. */
export function dayOfNumber({ cycleDays, first }: SimulatedPurchases, number: number): Day {
  return first === null || cycleDays === null ? Number.POSITIVE_INFINITY : first + (number - 1) * cycleDays;
}

/** The first purchase on or after the opening of a step that closed none before; one that has to be requested is made on the due day. */
export function purchaseFor(
  bought: SimulatedPurchases,
  openedOn: Day,
  due: Day,
): { readonly day: Day; readonly bought: SimulatedPurchases } {
  const { cycleDays, first, last, made, used } = bought;
  if (first !== null && cycleDays !== null) {
    const number = Math.max(used + 1, Math.ceil((openedOn - first) / cycleDays) + 1);
    return { day: dayOfNumber(bought, number), bought: { ...bought, used: number } };
  }
  const isWaiting = last !== null && made > used && last >= openedOn;
  const day = isWaiting ? last : Math.max(openedOn, due);
  const number = isWaiting ? made : made + 1;
  return { day, bought: { cycleDays, first: first ?? day, last: day, made: number, used: number } };
}
