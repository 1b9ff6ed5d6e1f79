import type { Money } from "../values/money";
import { billWith, canCombine, type Programme } from "./programme";

/** The lowest bill that programmes allow, and the fewest of them that make it. */
export interface WorstBill {
  readonly bill: Money;
  readonly combination: readonly Programme[];
}

/** Programmes of one bill. */
export type Combination = readonly Programme[];

/**
 * The lowest bill over every allowed combination of programmes. More discounts never raise a bill, so only combinations to which nothing can be added
 * are looked at.
 *
 * @see theory 7.8
 */
export function worstBill(price: Money, programmes: readonly Programme[]): WorstBill {
  let worst: WorstBill = { bill: price, combination: [] };
  for (const combination of fullCombinations(programmes)) {
    const bill = billWith(price, combination);
    if (bill < worst.bill) worst = { bill, combination };
  }
  return { bill: worst.bill, combination: needed(price, worst) };
}

/** Every allowed combination to which no other programme can be added. Products share their programmes, so they are found once for a list. */
export function fullCombinations(programmes: readonly Programme[]): readonly Combination[] {
  const known = combinationsOf.get(programmes) ?? findCombinations(programmes);
  combinationsOf.set(programmes, known);
  return known;
}

const combinationsOf = new WeakMap<readonly Programme[], readonly Combination[]>();

function findCombinations(programmes: readonly Programme[]): Combination[] {
  const isExcluded = new Map(programmes.map((one) => [one, new Set(programmes.filter(cannotCombine(one)))]));
  const isFull = (chosen: Combination) =>
    programmes.every(
      (one) => chosen.includes(one) || chosen.some((other) => isExcluded.get(one)!.has(other)),
    );
  const found: Combination[] = [];
  const search = (left: Combination): void => {
    const torn = left.find((one) => left.some((other) => isExcluded.get(one)!.has(other)));
    if (torn === undefined) {
      if (isFull(left)) found.push(left);
      return;
    }
    search(left.filter((other) => !isExcluded.get(torn)!.has(other)));
    search(left.filter((other) => other !== torn));
  };
  search(programmes);
  return found;
}

function cannotCombine(one: Programme): (other: Programme) => boolean {
  return (other) => other !== one && !canCombine(one, other);
}

/** Without those that change nothing, such as 1 % of a kopeck. */
function needed(price: Money, { bill, combination }: WorstBill): Combination {
  const idle = combination.find((one) => billWith(price, without(combination, one)) === bill);
  return idle === undefined ? combination : needed(price, { bill, combination: without(combination, idle) });
}

function without(programmes: Combination, one: Programme): Programme[] {
  return programmes.filter((other) => other !== one);
}
