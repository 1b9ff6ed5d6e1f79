import type { Money } from "./money";
import { billWith, canMeet, type Programme } from "./programme";

/** The lowest bill that programmes allow, and the fewest of them that make it. */
export interface WorstBill {
  readonly bill: Money;
  readonly combination: readonly Programme[];
}

/**
 * The lowest bill over every allowed combination of programmes. More discounts never raise a bill, so only combinations to which nothing can be added
 * are tried.
 *
 * @see theory 7.8
 */
export function worstBill(price: Money, programmes: readonly Programme[]): WorstBill {
  let worst: WorstBill = { bill: price, combination: [] };
  const search = (left: readonly Programme[]): void => {
    const bill = billWith(price, left);
    if (bill >= worst.bill) return;
    const torn = left.find((one) => left.some((other) => other !== one && !canMeet(one, other)));
    if (torn === undefined) {
      worst = { bill, combination: left };
      return;
    }
    search(left.filter((other) => other === torn || canMeet(torn, other)));
    search(left.filter((other) => other !== torn));
  };
  search(programmes);
  return { bill: worst.bill, combination: needed(price, worst) };
}

/** Without those that change nothing, such as 1 % of a kopeck. */
function needed(price: Money, { bill, combination }: WorstBill): readonly Programme[] {
  const idle = combination.find((one) => billWith(price, without(combination, one)) === bill);
  return idle === undefined ? combination : needed(price, { bill, combination: without(combination, idle) });
}

function without(programmes: readonly Programme[], one: Programme): Programme[] {
  return programmes.filter((other) => other !== one);
}
