/** Soft hyphens and spaces of no width hide inside words. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const BROKEN_WORD = /(\p{L})[-‐‑][ \t]*\r?\n\s*(?=\p{L})/gu;
const BETWEEN = `[\\s\\-‐-―"'“”„«»*_/]*`;
const SPECIAL_OFFER = new RegExp(
  `(?<!\\p{L})(?:(?:спец\\.?|специальн\\p{L}{1,3})${BETWEEN}предложен[иь]\\p{L}{1,4}|special${BETWEEN}offer(?:s|ings?)?)(?!\\p{L})`,
  "iu",
);

/**
 * The words "special offer" as they are in a text, in any case or ending and with any separator; null where they are not used.
 * @see theory 7.2
 */
export function findSpecialOfferWording(text: string): string | null {
  const whole = text.normalize("NFC").replace(INVISIBLE, "").replace(BROKEN_WORD, "$1");
  const found = SPECIAL_OFFER.exec(whole);
  return found === null ? null : found[0].replace(/\s+/g, " ");
}
