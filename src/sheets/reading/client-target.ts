import type { Tier } from "../../domain/records/tier";
import type { ClientTarget } from "../../domain/what-if/what-if";
import { languages } from "../../i18n/language";
import { whatIfWordsIn } from "../../i18n/what-if";
import { fold } from "./fold";
import { codeIn } from "./word-codes";

type ClientTargetCode = keyof ReturnType<typeof whatIfWordsIn>["targetWords"];

/** A target for a client: fan, newcomer, lead, awake, on time, offer, next tier, or the name of a tier; null = no such target. */
export function parseTarget(text: string, tiers: readonly Tier[]): ClientTarget | null {
  const status = codeIn("statuses", text);
  if (status === "fan" || status === "newcomer" || status === "lead") return { kind: "status", status };
  const kind = targetCodeIn(fold(text));
  if (kind !== null) return { kind };
  const tier = tiers.find(({ name }) => fold(name) === fold(text));
  return tier === undefined ? null : { kind: "tier", tier };
}

function targetCodeIn(folded: string): ClientTargetCode | null {
  for (const language of languages) {
    const { targetWords } = whatIfWordsIn(language);
    for (const code in targetWords) {
      const words = targetWords[code as ClientTargetCode];
      if (code === folded || words.some((word) => fold(word) === folded)) return code as ClientTargetCode;
    }
  }
  return null;
}
