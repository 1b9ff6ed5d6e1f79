import { fold } from "./fold";

/** Below this similarity, names are alike by chance. */
export const minSimilarity = 0.35;

/** The header that most resembles any of the names, for "Did you mean …?"; null where none does. */
export function mostSimilar(names: readonly string[], headers: readonly string[]): string | null {
  let best: string | null = null;
  let bestSimilarity = minSimilarity;
  for (const header of headers) {
    const similarity = Math.max(...names.map((name) => similarityOf(name, header)));
    if (similarity > bestSimilarity) {
      best = header;
      bestSimilarity = similarity;
    }
  }
  return best;
}

/** Share of letter pairs that two names have in common, 0..1 (Dice's coefficient). */
export function similarityOf(name: string, otherName: string): number {
  const [one, other] = [pairs(name), pairs(otherName)];
  const common = one.filter((pair) => other.includes(pair)).length;
  return (2 * common) / Math.max(1, one.length + other.length);
}

function pairs(text: string): string[] {
  const letters = fold(text);
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2));
}
