import type { EndReason, SubscriptionRow } from "../records/subscription";
import { type Day, plusMonths } from "../values/day";
import { divideMoney, type Money } from "../values/money";
import type { Verdict } from "../values/verdict";

export type SubscriptionState = "ahead" | "active" | "ended";

/** Where a subscription stands on a day. */
export interface SubscriptionStanding {
  /** Its reason is that of the end; null while it runs, or where nobody wrote one down. */
  readonly state: Verdict<SubscriptionState, EndReason | null>;
  /** null when nothing more will be charged. */
  readonly nextCharge: Day | null;
  /** Monthly recurring revenue; 0 unless active. */
  readonly monthlyRevenue: Money;
  /** What the client saves against separate prices, for one fee; below 0 = loses. */
  readonly saving: Money | null;
  /** Our margin as a share of the fee; null without a cost or a fee. */
  readonly marginShare: number | null;
}

/** State, next charge, monthly revenue, saving and margin of a subscription. @see theory 7.5 */
export function subscriptionStanding(row: SubscriptionRow, asOf: Day): SubscriptionStanding {
  const { fee, everyMonths, separatePrice, cost } = row;
  const state = subscriptionState(row, asOf);
  return {
    state,
    nextCharge: state.value === "ended" ? null : nextCharge(row, asOf),
    monthlyRevenue: state.value === "active" ? divideMoney(fee, everyMonths) : 0,
    saving: separatePrice === null ? null : separatePrice - fee,
    marginShare: cost === null || fee === 0 ? null : (fee - cost) / fee,
  };
}

/**
 * Whether a subscription runs. The last day of its term still belongs to it, the day on which somebody ended it does not; a reason
 * without a day has always been true.
 * @see theory 7.5
 */
export function subscriptionState(
  { startsOn, endsOn, endedOn, endedBecause }: SubscriptionRow,
  asOf: Day,
): Verdict<SubscriptionState, EndReason | null> {
  const isTermOver = endsOn !== null && endsOn < asOf;
  if (isTermOver && (endedOn === null || endedOn > endsOn))
    return { value: "ended", because: endedOn === null ? (endedBecause ?? "term ended") : "term ended" };
  const isEnded = endedOn === null ? endedBecause !== null : endedOn <= asOf;
  if (isEnded) return { value: "ended", because: endedBecause };
  return { value: startsOn > asOf ? "ahead" : "active", because: null };
}

/**
 * The first charge on or after a day. Every charge is counted from the start, so that one begun on 31 Jan is charged on 28 Feb and on
 * 31 Mar; none falls on the last day of the term or on the day it ends, for it would pay for a time that is not to come.
 * @see theory 1.2, 7.5
 */
export function nextCharge(
  { startsOn, everyMonths, endsOn, endedOn }: SubscriptionRow,
  asOf: Day,
): Day | null {
  // A month has 31 days at the most: so many charges are surely not ahead.
  let count = Math.max(0, Math.floor((asOf - startsOn) / (31 * everyMonths)));
  let charge = plusMonths(startsOn, count * everyMonths);
  while (charge < asOf) charge = plusMonths(startsOn, ++count * everyMonths);
  const isOver = [endsOn, endedOn].some((end) => end !== null && charge >= end);
  return isOver ? null : charge;
}
