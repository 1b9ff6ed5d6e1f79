import { amountOf, type Money } from "../domain/values/money";
import { roundedUp } from "../domain/values/rounded-up";

/** Unrounded money as a cell shows it: up to the next minor unit. */
export function shownMoney(money: Money): number {
  return amountOf(roundedUp(money));
}

/** The same, or the word for what is not known. */
export function moneyOr(unknown: string, money: Money | null): number | string {
  return money === null ? unknown : shownMoney(money);
}
