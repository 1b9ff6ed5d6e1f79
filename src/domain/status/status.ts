import { overdueDays } from "../cycle/overdue";
import type { Settings } from "../records/settings";
import type { Status } from "../records/status";
import type { Day, Days } from "../values/day";
import type { Verdict } from "../values/verdict";

/** All that decides a status: scalars only, so that the same rule can run anywhere. */
export interface StatusFacts {
  readonly purchases: number;
  readonly lastPurchase: Day | null;
  /** 0 to 3. */
  readonly growthSigns: number;
  readonly cycleDays: Days | null;
  /** The day the client left us; null = never. */
  readonly leftOn: Day | null;
  /** Whether we want a client who left back. */
  readonly isWanted: boolean;
  /** A phone, e-mail or messenger, or a touch the client answered. */
  readonly hasContact: boolean;
}

/** Why a status holds, with the numbers it was decided from. @see theory 4.5 */
export type StatusReason =
  | { readonly code: "left"; readonly leftOn: Day; readonly purchases: number }
  | {
      readonly code: "cycle over";
      readonly lastPurchase: Day;
      readonly elapsed: Days;
      readonly cycleDays: Days;
      readonly overdueDays: Days;
    }
  | { readonly code: "fan by purchases"; readonly purchases: number; readonly needed: number }
  | { readonly code: "fan by growth"; readonly growthSigns: number; readonly needed: number }
  | {
      readonly code: "bought";
      readonly purchases: number;
      readonly lastPurchase: Day;
      readonly fanPurchases: number;
    }
  | { readonly code: "contact" }
  | { readonly code: "no contact" };

/** Exactly one of the six statuses: the first that holds. @see theory 4.1 */
export function clientStatus(
  facts: StatusFacts,
  settings: Settings,
  asOf: Day,
): Verdict<Status, StatusReason> {
  const { purchases, lastPurchase, cycleDays, leftOn } = facts;
  if (purchases === 0 || lastPurchase === null) {
    return facts.hasContact
      ? { value: "lead", because: { code: "contact" } }
      : { value: "target", because: { code: "no contact" } };
  }
  if (leftOn !== null && leftOn <= asOf && facts.isWanted && lastPurchase < leftOn) {
    return { value: "returner", because: { code: "left", leftOn, purchases } };
  }
  const overdue = overdueDays(lastPurchase, cycleDays, asOf);
  if (cycleDays !== null && overdue !== null && overdue > 0) {
    const elapsed = asOf - lastPurchase;
    return {
      value: "sleeping",
      because: { code: "cycle over", lastPurchase, elapsed, cycleDays, overdueDays: overdue },
    };
  }
  return fanTest(facts, lastPurchase, settings);
}

/**
 * Fan or newcomer: enough purchases, or enough growth signs.
 * @see theory 4.2
 */
function fanTest(
  { purchases, growthSigns }: StatusFacts,
  lastPurchase: Day,
  settings: Settings,
): Verdict<Status, StatusReason> {
  const { fanPurchases, fanGrowthSigns } = settings;
  if (purchases >= fanPurchases) {
    return { value: "fan", because: { code: "fan by purchases", purchases, needed: fanPurchases } };
  }
  if (growthSigns >= fanGrowthSigns) {
    return { value: "fan", because: { code: "fan by growth", growthSigns, needed: fanGrowthSigns } };
  }
  return { value: "newcomer", because: { code: "bought", purchases, lastPurchase, fanPurchases } };
}
