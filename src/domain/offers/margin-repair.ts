import { anyPoints, anyTier } from "../records/offer";
import type { Money } from "../values/money";
import { millionth, millionthsOf } from "./bill";
import { keepsFloor, type PricedProduct } from "./margin";
import { billWith, canCombine, isOfTier, type Programme } from "./programme";
import { type Combination, fullCombinations, type WorstBill } from "./worst-bill";

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
 * equals the first by row, and within a row keeping two apart, because it removes nothing else.
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
  const { price } = product;
  const lowestAfter = (combination: Combination, change: ProgrammeChange) =>
    Math.min(...combinationsAfter(combination, change).map((after) => billWith(price, after)));
  // A change never lowers a bill: only combinations below the floor need be looked at.
  const low = fullCombinations(programmes).filter((one) => !keepsFloor(product, billWith(price, one)));
  const isEnough = (change: ProgrammeChange) =>
    low.every((combination) => keepsFloor(product, lowestAfter(combination, change)));
  const repairs = changesOf(worst.combination, isEnough).map((change) => ({
    change,
    taken: lowestAfter(worst.combination, change) - worst.bill,
  }));
  if (repairs.length === 0) return { code: "no single change" };
  return { code: "change", ...repairs.reduce((least, next) => (next.taken < least.taken ? next : least)) };
}

/** Only a change within the worst bill can lift it: of each kind the smallest that is enough. */
function changesOf(
  combination: Combination,
  isEnough: (change: ProgrammeChange) => boolean,
): ProgrammeChange[] {
  const smallestChange = (most: number, change: (steps: number) => ProgrammeChange): ProgrammeChange[] => {
    const steps = smallestStepCount(most, (count) => isEnough(change(count)));
    return steps === null ? [] : [change(steps)];
  };
  return combination.flatMap((programme) => [
    ...combination.flatMap((other) => exclusionChanges(programme, other, combination)).filter(isEnough),
    ...smallestChange(Math.ceil(millionthsOf(programme.share) / step), (steps) =>
      lowerShare(programme, steps),
    ),
    ...smallestChange(programme.freeAfter === null ? 0 : maxPaid, (steps) => laterFree(programme, steps)),
  ]);
}

/** The rest of a combination after a change; of programmes that then exclude one another either one or the others. */
function combinationsAfter(combination: Combination, change: ProgrammeChange): Combination[] {
  const { programme } = change;
  if (!combination.includes(programme)) return [combination];
  const after = afterChange(change);
  const others = combination.filter((other) => other !== programme);
  const excluded = others.filter((other) => !canCombine(after, other));
  if (excluded.length === 0) return [[...others, after]];
  return [others, [...others.filter((other) => !excluded.includes(other)), after]];
}

function lowerShare(programme: Programme, steps: number): ProgrammeChange {
  const to = Math.max(0, millionthsOf(programme.share) - steps * step) / millionth;
  return { code: "share", programme, to };
}

function laterFree(programme: Programme, steps: number): ProgrammeChange {
  return { code: "free after", programme, to: programme.freeAfter! + steps };
}

/** After this many paid pieces, a free piece no longer changes any price that is counted exactly. */
const maxPaid = 1e15;

/** *Not with* is a column of Offers: one row names another, the tier or points. */
function exclusionChanges(
  programme: Programme,
  other: Programme,
  combination: Combination,
): ProgrammeChange[] {
  const isLater = combination.indexOf(other) > combination.indexOf(programme);
  return isOfTier(programme) || !(isLater || isOfTier(other)) ? [] : [{ code: "not with", programme, other }];
}

/** The programme after a change. */
export function afterChange(change: ProgrammeChange): Programme {
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
function smallestStepCount(most: number, isEnough: (steps: number) => boolean): number | null {
  if (most < 1 || !isEnough(most)) return null;
  let [few, enough] = [0, most];
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else few = middle;
  }
  return enough;
}
