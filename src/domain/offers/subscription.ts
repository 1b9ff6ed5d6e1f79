import type { EndReason, SubscriptionRow } from "../records/subscription";
import { type Day, plusMonths } from "../values/day";
import { divideMoney, type Money } from "../values/money";
import type { Verdict } from "../values/verdict";

export type SubscriptionState = "ahead" | "active" | "ended";

/** The state of a subscription on a day. */
export interface SubscriptionStanding {
  /** The reason why it ended; null while it runs, or where no reason is recorded. */
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
 * Whether a subscription runs. The last day of its term is included, the day on which it was ended is not; a reason
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
 * 31 Mar; none falls on the last day of the term or on the day it ends, because it would pay for a period after the end.
 * @see theory 1.2, 7.5
 */
export function nextCharge(
  { startsOn, everyMonths, endsOn, endedOn }: SubscriptionRow,
  asOf: Day,
): Day | null {
  // A month has at most 31 days, so this many charges are certainly in the past.
  let count = Math.max(0, Math.floor((asOf - startsOn) / (31 * everyMonths)));
  let charge = plusMonths(startsOn, count * everyMonths);
  while (charge < asOf) charge = plusMonths(startsOn, ++count * everyMonths);
  const isOver = [endsOn, endedOn].some((end) => end !== null && charge >= end);
  return isOver ? null : charge;
}
