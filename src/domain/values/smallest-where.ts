/**
 * The least whole number from 0 to a bound for which something holds, given that it holds for every greater one too.
 *
 * @returns null where it does not hold even for the greatest
 */
export function smallestWhere(holds: (number: number) => boolean, greatest: number): number | null {
  if (!holds(greatest)) return null;
  let [low, high] = [0, 1];
  while (high < greatest && !holds(high)) [low, high] = [high, high * 2];
  high = Math.min(high, greatest);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
