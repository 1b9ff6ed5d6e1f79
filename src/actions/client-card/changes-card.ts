import type { Standing } from "../../domain/client/standing";
import type { Base } from "../../domain/records/base";
import type { Day } from "../../domain/values/day";
import { type ClientTarget, whatIfs } from "../../domain/what-if/what-if";
import type { Language } from "../../i18n/language";
import { whatIfWordsIn } from "../../i18n/what-if";
import { formatterFor } from "../../sheets/writing/formatter";

/** What would change the status and the tier of a client: a sentence each. */
export function changesCard(
  base: Base,
  place: number,
  { status, tier, purchases }: Standing,
  language: Language,
  asOf: Day,
): string[] {
  const { towards, whatItTakes } = whatIfWordsIn(language);
  const format = formatterFor(language);
  const betterStatus = betterThan[status.value];
  const isTierAhead = purchases > 0 && tier !== null && tier.gap.next !== null;
  const sentence = (goal: keyof typeof towards, target: ClientTarget) => {
    const takes = whatItTakes(whatIfs(base, target, asOf)(place), { target, asOf }, format);
    return `${towards[goal]}: ${takes[0]!.toLowerCase()}${takes.slice(1)}`;
  };
  return [
    sentence(
      betterStatus,
      betterStatus === "awake" ? { kind: "awake" } : { kind: "status", status: betterStatus },
    ),
    ...(isTierAhead ? [sentence("next tier", { kind: "next tier" })] : []),
  ];
}

/** The target status: the next better one, and for a fan to stay one. */
const betterThan = {
  target: "newcomer",
  lead: "newcomer",
  newcomer: "fan",
  fan: "fan",
  sleeping: "awake",
  returner: "awake",
} as const;
