import { type Gap, purchaseGaps } from "../history/purchase-gaps";
import type { Ledger } from "../records/ledger";
import type { Day, Days } from "../values/day";
import type { Verdict } from "../values/verdict";
import { type GapBar, gapBars } from "./gap-bars";

/** Why a cycle is proposed: from gaps of its own, from those of the whole business, or not at all. */
export type ProposalReason = "own gaps" | "business gaps" | "few gaps";

/** A cycle that the ledger proposes, null where it cannot, with the gaps it was read from. */
export type ProposedCycle = Verdict<Days | null, { readonly code: ProposalReason } & GapSummary>;

/** What the gaps of a product, or of all purchases, look like. */
export interface GapSummary {
  /** How many gaps were looked at. */
  readonly gaps: number;
  /** Half of the gaps are not longer; null without gaps. */
  readonly median: Days | null;
  /** Nine of ten gaps are not longer; null without gaps. */
  readonly q90: Days | null;
  readonly bars: readonly GapBar[];
}

/** Proposals for a whole workbook. */
export interface ProposedCycles {
  readonly business: ProposedCycle;
  /** By key of the product; the one with most gaps first. */
  readonly products: readonly { readonly product: string; readonly cycle: ProposedCycle }[];
}

/** Fewer gaps than this prove nothing. */
export const trustedProposalGaps = 30;

/** A second purchase within a day is one order sent in two parts, and no sign of a cycle. */
export const sameOrderDays: Days = 1;

/**
 * The cycle that the purchases themselves propose, for the business and for each product: the days that nine of ten gaps do not exceed.
 * A median would call half of the healthy clients sleeping. A product with few gaps is given the business's.
 *
 * @see theory 3.1
 */
export function proposedCycles(ledger: Ledger, clients: number, asOf: Day): ProposedCycles {
  const gaps = purchaseGaps(ledger, clients, sameOrderDays, asOf);
  const business = proposal(gapSummary(gaps.business, asOf), null);
  const products = [...gaps.products].map(([product, own]) => ({
    product,
    cycle: proposal(gapSummary(own, asOf), business.value),
  }));
  return { business, products: products.sort((a, b) => b.cycle.because.gaps - a.cycle.because.gaps) };
}

function proposal(summary: GapSummary, businessDays: Days | null): ProposedCycle {
  const because = (code: ProposalReason) => ({ code, ...summary });
  if (summary.gaps >= trustedProposalGaps) return { value: summary.q90, because: because("own gaps") };
  return businessDays === null
    ? { value: null, because: because("few gaps") }
    : { value: businessDays, because: because("business gaps") };
}

/**
 * Median, nine-tenths and bars of gaps.
 *
 * A gap that began lately is known only if it was short, so gaps that began later than one nine-tenths ago are left out, unless too few remain.
 */
export function gapSummary(gaps: readonly Gap[], asOf: Day): GapSummary {
  const all = sortedDays(gaps);
  const outer = quantile(all, 0.9);
  const settled =
    outer === null ? all : sortedDays(gaps.filter(({ startedOn }) => startedOn <= asOf - outer));
  const days = settled.length >= trustedProposalGaps ? settled : all;
  const q90 = quantile(days, 0.9);
  return { gaps: days.length, median: quantile(days, 0.5), q90, bars: gapBars(days, q90) };
}

/** The smallest of the sorted values that the share does not exceed; null of none. */
function quantile(sorted: readonly Days[], share: number): Days | null {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? null;
}

function sortedDays(gaps: readonly Gap[]): Days[] {
  return gaps.map(({ days }) => days).sort((a, b) => a - b);
}
