import type { Tier } from "../../domain/records/tier";
import type { Wish } from "../../domain/what-if/what-if";
import { languages } from "../../i18n/language";
import { whatIfWordsIn } from "../../i18n/what-if";
import { fold } from "./fold";
import { codeIn } from "./word-codes";

type WishCode = keyof ReturnType<typeof whatIfWordsIn>["wishes"];

/** A target for a client: fan, newcomer, lead, awake, on time, offer, next tier, or the name of a tier; null = no such target. */
export function wishIn(text: string, tiers: readonly Tier[]): Wish | null {
  const status = codeIn("statuses", text);
  if (status === "fan" || status === "newcomer" || status === "lead") return { kind: "status", status };
  const kind = wishCodeIn(fold(text));
  if (kind !== null) return { kind };
  const tier = tiers.find(({ name }) => fold(name) === fold(text));
  return tier === undefined ? null : { kind: "tier", tier };
}

function wishCodeIn(folded: string): WishCode | null {
  for (const language of languages) {
    const { wishes } = whatIfWordsIn(language);
    for (const code in wishes) {
      const words = wishes[code as WishCode];
      if (code === folded || words.some((word) => fold(word) === folded)) return code as WishCode;
    }
  }
  return null;
}
