import type { Vocabulary } from "../../i18n/vocabulary";
import { fold } from "./fold";
import { codesOf } from "./word-codes";

/** The known word that a text begins with, the longest that fits, and what follows it; null where it begins with none. */
export function leadingWord<List extends keyof Vocabulary>(
  list: List,
  text: string,
): { readonly code: keyof Vocabulary[List]; readonly rest: string } | null {
  const folded = fold(text);
  let found: [string, string] | null = null;
  for (const [word, code] of codesOf(list)) {
    const isWhole =
      folded.length === word.length || !/[\p{L}\d]/u.test(folded[word.length] ?? "") || word.endsWith(":");
    if (folded.startsWith(word) && isWhole && word.length > (found?.[0].length ?? 0)) found = [word, code];
  }
  if (found === null) return null;
  const rest = text
    .trim()
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .slice(found[0].length)
    .trim();
  return { code: found[1] as keyof Vocabulary[List], rest };
}

/** The number in "step 3"; null for anything else. */
export function stepNumberIn(text: string): number | null {
  const rest = /^\d+$/.test(text.trim()) ? text.trim() : (stepWord(text) ?? "");
  return /^\d+$/.test(rest) ? Number(rest) : null;
}

function stepWord(text: string): string | null {
  const word = leadingWord("then", text.replace(/(\p{L})(\d)/u, "$1 $2"));
  return word?.code === "step" ? word.rest.replace(/^№ ?/, "") : null;
}
