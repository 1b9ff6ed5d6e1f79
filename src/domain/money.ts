/** An amount of money in whole minor units (kopecks, cents), so that 0.1 + 0.2 = 0.3. @see theory 1.3 */
export type Money = number;

/**
 * Money of an amount in a cell, rounded half away from zero to two decimals: 1.005 becomes 101, as a person would round it.
 * The factor just above 1 lifts what binary fractions lose on the way to ×100.
 */
export function moneyOf(amount: number): Money {
  return signed(amount, Math.round(Math.abs(amount) * 100 * (1 + Number.EPSILON)));
}

/** The amount a cell shows: a number with two decimals. */
export function amountOf(money: Money): number {
  return money / 100;
}

/** A share of money, rounded half away from zero to the minor unit. */
export function divideMoney(money: Money, by: number): Money {
  return signed(money, Math.round(Math.abs(money) / by));
}

/** Never −0, which a cell would show as a debt of nothing. */
function signed(like: number, size: number): number {
  return like < 0 && size > 0 ? -size : size;
}
