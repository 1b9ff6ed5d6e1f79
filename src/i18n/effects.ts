import type { LoyaltyValue } from "../domain/effects/loyalty-value";
import * as en from "./en/effects";
import type { Language } from "./language";
import * as ru from "./ru/effects";

/** Words of the effects of loyalty; separate from the words that everyday formulas load. */
export type EffectWords = typeof en;

const words: Record<Language, EffectWords> = { en, ru };

export function effectWordsIn(language: Language): EffectWords {
  return words[language];
}

/** How many names of a long circle are shown. */
const maxNames = 6;

/** The reasons for a loyalty value: the clients that were referred, and what is wrong or not known. */
export function loyaltyWhy(
  { value, referral, tree, brought, circle, fault }: LoyaltyValue,
  nameOf: (place: number) => string,
  referredBy: string,
  language: Language,
): string {
  const { why } = effectWordsIn(language);
  const names = circle?.slice(0, maxNames).map(nameOf) ?? [];
  const end = circle !== null && circle.length > maxNames ? "…" : names[0];
  const withoutCost = value.withoutCost + tree.withoutCost - referral.withoutCost;
  const sentenceParts = [
    ...(brought.directly === 0 ? [] : [why.brought(brought.directly, brought.inTree)]),
    ...(circle === null ? [] : [why.circle([...names, end].join(" → "))]),
    ...(fault === null ? [] : [why[fault](referredBy)]),
    ...(withoutCost === 0 ? [] : [why.withoutCost(withoutCost)]),
  ].join("; ");
  return sentenceParts.charAt(0).toUpperCase() + sentenceParts.slice(1);
}
