import type { Money } from "../values/money";
import type { SetCycle } from "./set-cycle";

/** A product with the other columns of its sheet. */
export interface Product extends ProductCycle {
  /** The name as written. */
  readonly title: string;
  readonly warrantyMonths: number | null;
  readonly price: Money | null;
  /** Keys of the products that need this one again and again. @see theory 7.9 */
  readonly consumableOf: readonly string[];
}

export interface ProductCycle {
  readonly own: SetCycle;
  readonly category: SetCycle;
}
