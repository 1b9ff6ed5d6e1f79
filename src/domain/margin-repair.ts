import { millionth, millionthsOf } from "./bill";
import { keepsFloor, type PricedProduct } from "./margin";
import type { Money } from "./money";
import { anyPoints, anyTier } from "./offer";
import { isOfTier, type Programme } from "./programme";
import { type WorstBill, worstBill } from "./worst-bill";

/** A change of one programme only. @see theory 15 (7.8) */
export type ProgrammeChange =
  | { readonly code: "share"; readonly programme: Programme; readonly to: number }
  | { readonly code: "free after"; readonly programme: Programme; readonly to: number }
  | { readonly code: "not with"; readonly programme: Programme; readonly other: Programme };

/** What brings every bill of a product up to the floor. */
export type Repair =
  | { readonly code: "none needed" }
  | { readonly code: "price below floor" }
  | { readonly code: "no single change" }
  | { readonly code: "change"; readonly change: ProgrammeChange; readonly taken: Money };

/** One step of a rate: 0.1 percentage point. */
const step = millionth / 1000;

/**
 * The smallest single change that lifts every bill of a product to the floor: the one that takes least from the discounts of the worst bill, and of
 * equals the first by row, and in a row keeping two apart, for it takes nothing else away.
 *
 * @see theory 7.8, 15 (7.8)
 */
export function smallestRepair(
  product: PricedProduct,
  programmes: readonly Programme[],
  worst: WorstBill,
): Repair {
  if (keepsFloor(product, worst.bill)) return { code: "none needed" };
  if (!keepsFloor(product, product.price)) return { code: "price below floor" };
  const repairs = changesOf(product, programmes, worst.combination).map((change) => ({
    change,
    taken: worstBill(product.price, changed(worst.combination, change)).bill - worst.bill,
  }));
  if (repairs.length === 0) return { code: "no single change" };
  return { code: "change", ...repairs.reduce((least, next) => (next.taken < least.taken ? next : least)) };
}

/** The programmes after a change. */
export function changed(programmes: readonly Programme[], change: ProgrammeChange): Programme[] {
  return programmes.map((programme) => (programme === change.programme ? afterChange(change) : programme));
}

/** Only a change within the worst bill can lift it: of each kind the smallest that lifts every other bill too. */
function changesOf(
  product: PricedProduct,
  programmes: readonly Programme[],
  combination: readonly Programme[],
): ProgrammeChange[] {
  const isEnough = (change: ProgrammeChange) =>
    keepsFloor(product, worstBill(product.price, changed(programmes, change)).bill);
  const least = (most: number, change: (steps: number) => ProgrammeChange): ProgrammeChange[] => {
    const steps = leastSteps(most, (count) => isEnough(change(count)));
    return steps === null ? [] : [change(steps)];
  };
  return combination.flatMap((programme) => [
    ...combination.flatMap((other) => keepApart(programme, other, combination)).filter(isEnough),
    ...least(Math.ceil(millionthsOf(programme.share) / step), (steps) => lowerShare(programme, steps)),
    ...least(mostSteps(programme, product), (steps) => laterFree(programme, steps)),
  ]);
}

function lowerShare(programme: Programme, steps: number): ProgrammeChange {
  const to = Math.max(0, millionthsOf(programme.share) - steps * step) / millionth;
  return { code: "share", programme, to };
}

function laterFree(programme: Programme, steps: number): ProgrammeChange {
  return { code: "free after", programme, to: programme.freeAfter! + steps };
}

/** With so many more to pay, one free piece is worth less than half a minor unit of each price. */
function mostSteps({ freeAfter }: Programme, { price }: PricedProduct): number {
  return freeAfter === null ? 0 : 2 * price;
}

/** *Not with* stands on Offers: one row names another, the tier or points. */
function keepApart(
  programme: Programme,
  other: Programme,
  combination: readonly Programme[],
): ProgrammeChange[] {
  const isLater = combination.indexOf(other) > combination.indexOf(programme);
  return isOfTier(programme) || !(isLater || isOfTier(other)) ? [] : [{ code: "not with", programme, other }];
}

function afterChange(change: ProgrammeChange): Programme {
  const { programme } = change;
  switch (change.code) {
    case "share":
      return { ...programme, share: change.to };
    case "free after":
      return { ...programme, freeAfter: change.to };
    case "not with":
      return { ...programme, notWith: [...programme.notWith, nameInNotWith(change.other)] };
  }
}

/** How *Not with* names a programme. */
function nameInNotWith({ kind, keys }: Programme): string {
  return kind === "tier" ? anyTier : kind === "points" ? anyPoints : keys[0]!;
}

/** The smallest of 1 … most that is enough, where all above an enough one are; null where even most is not. */
function leastSteps(most: number, isEnough: (steps: number) => boolean): number | null {
  if (most < 1 || !isEnough(most)) return null;
  let [few, enough] = [0, most];
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else few = middle;
  }
  return enough;
}
