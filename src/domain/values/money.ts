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

/**
 * How many whole units (1 = the minor unit, 100 = the currency unit) a share of money holds, rounded down; 0 of money below 0.
 * Shares have six decimals at most and are multiplied as whole numbers: 0.29 of 100 is 29, not 28.
 */
export function unitsOfShare(money: Money, share: number, unit: number): number {
  const millionths = Math.round(share * 1e6);
  const whole = Math.floor(Math.max(0, money) / (unit * 1e6));
  const rest = Math.max(0, money) - whole * unit * 1e6;
  return whole * millionths + Math.floor((rest * millionths) / (unit * 1e6));
}

/** Never −0, which a cell would show as a debt of nothing. */
function signed(like: number, size: number): number {
  return like < 0 && size > 0 ? -size : size;
}
