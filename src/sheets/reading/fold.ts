const UNUSUAL = /[\u00a0\u202f\t\n\rё]| {2}/;
const SPACES = /[\s\u00a0\u202f]+/g;

/** Makes names comparable: trimmed, case, kinds of spaces and ё/е folded. */
export function fold(text: string): string {
  const lower = text.trim().toLowerCase();
  return UNUSUAL.test(lower) ? lower.replace(SPACES, " ").replace(/ё/g, "е") : lower;
}
