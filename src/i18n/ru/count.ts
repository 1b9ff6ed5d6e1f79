/** A number with its noun in the right form: 1 день, 2 дня, 5 дней. */
export function count(n: number, one: string, few: string, many: string): string {
  return `${n} ${form(n, one, few, many)}`;
}

function form(n: number, one: string, few: string, many: string): string {
  const tens = n % 100;
  const ones = n % 10;
  if (!Number.isInteger(n)) return few;
  if (ones === 1 && tens !== 11) return one;
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? few : many;
}
