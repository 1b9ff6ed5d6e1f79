/** Letter of the n-th column, 1 = A. */
export function columnLetter(n: number): string {
  const last = String.fromCharCode(65 + ((n - 1) % 26));
  return n > 26 ? columnLetter(Math.floor((n - 1) / 26)) + last : last;
}
