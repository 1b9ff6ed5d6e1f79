import type { Verdict } from "../values/verdict";
import type { BackTest, FanCount, FlagCount } from "./backtest";

/** Why rules are proposed, or are not: the numbers of the rule as it is and of the best one; null where there are none. */
export interface ProposalFacts<Count> {
  readonly code: "fewer mistakes" | "good as it is" | "too little data";
  readonly now: Count;
  readonly best: Count;
}

/** A factor in tenths, or a number of purchases that makes a fan; null = leave it as it is. */
export type RuleChange<Count> = Verdict<number | null, ProposalFacts<Count>>;

/** The pair of settings that fits the past best. */
export interface RuleProposal {
  readonly cycles: RuleChange<FlagCount>;
  readonly fans: RuleChange<FanCount>;
}

/** Fewer flags, or fewer purchases, than this prove nothing. */
export const trustedJudged = 30;

/** The flags of fewer clients are not enough either. */
export const trustedClients = 10;

/** A new rule must avoid at least one mistake in this many, or it is not worth the change. */
const smallestSavingOneIn = 10;

/**
 * The factor with the fewest mistakes, false alarms and late flags together, and the number of purchases with the fewest fans called too early
 * or too late; of equals the nearest to the rule as it is. Nothing is proposed from too little data, or for too small a gain.
 */
export function ruleProposal(test: BackTest, fanPurchases: number): RuleProposal {
  const flagsNow = test.flags[0]!;
  const fansNow = test.fans.find(({ needed }) => needed === fanPurchases)!;
  const hasClients = test.flagged >= trustedClients;
  return {
    cycles: ruleChange(test.flags, flagsNow, ({ tenths }) => tenths, wrongFlags, hasClients),
    fans: ruleChange(test.fans, fansNow, ({ needed }) => needed, wrongFans, true),
  };
}

/** Mistakes of one factor: false alarms and late flags. */
export function wrongFlags({ falseAlarms, late }: FlagCount): number {
  return falseAlarms + late;
}

/** Mistakes of one number of purchases: fans called too early and too late. */
export function wrongFans({ tooEarly, tooLate }: FanCount): number {
  return tooEarly + tooLate;
}

function ruleChange<Count extends { readonly judged: number }>(
  counts: readonly Count[],
  now: Count,
  value: (count: Count) => number,
  mistakes: (count: Count) => number,
  hasClients: boolean,
): RuleChange<Count> {
  const distance = (count: Count) => Math.abs(value(count) - value(now));
  const best = [...counts].sort((a, b) => mistakes(a) - mistakes(b) || distance(a) - distance(b))[0]!;
  if (now.judged < trustedJudged || !hasClients) {
    return { value: null, because: { code: "too little data", now, best: now } };
  }
  const saved = mistakes(now) - mistakes(best);
  if (saved === 0 || saved * smallestSavingOneIn < mistakes(now)) {
    return { value: null, because: { code: "good as it is", now, best } };
  }
  return { value: value(best), because: { code: "fewer mistakes", now, best } };
}
