import type { Standing } from "../../domain/client/standing";
import { type BillRules, billRules } from "../../domain/offers/bill-rules";
import { boughtUnder, contractPurchases } from "../../domain/offers/bought-under";
import { offersFor } from "../../domain/offers/client-offers";
import { type ContractStanding, contractStanding } from "../../domain/offers/contract";
import type { Programme } from "../../domain/offers/programme";
import { type SubscriptionStanding, subscriptionStanding } from "../../domain/offers/subscription";
import type { Volume } from "../../domain/records/contract";
import type { OfferRow } from "../../domain/records/offer";
import type { Points } from "../../domain/records/points-row";
import type { TodayBase } from "../../domain/records/today-base";
import { type PointsSource, pointsAccounts, pointsSource } from "../../domain/tiers/client-points";
import { type NthFree, nthFree } from "../../domain/tiers/nth-free";
import { clientPerks, type Perk, tierHeldSince } from "../../domain/tiers/perks";
import { expiringSoon } from "../../domain/tiers/points";
import { type SumReward, sumReward } from "../../domain/tiers/sum-reward";
import type { Day } from "../../domain/values/day";
import type { Money } from "../../domain/values/money";
import type { LoyaltySheets } from "../../sheets/base/loyalty";

/** What a client has earned and may use, and what was agreed. @see theory 5, 7 */
export interface LoyaltyCard {
  /** null = no client earns points. */
  readonly points: PointsCard | null;
  readonly perks: readonly Perk[];
  readonly free: readonly FreeCard[];
  readonly rewards: readonly RewardCard[];
  /** Where two rules or more fall on one purchase. */
  readonly bills: readonly BillCard[];
  readonly contracts: readonly ContractCard[];
  readonly subscriptions: readonly SubscriptionCard[];
}

export interface PointsCard {
  readonly balance: Points;
  readonly expiring: Points;
  /** The nearest last day. */
  readonly lastDay: Day | null;
  /** Share of a bill that points may pay. */
  readonly redeemCap: number;
  readonly source: PointsSource;
}

export interface FreeCard extends NthFree {
  readonly offer: string;
  /** As on Products; "" = any. */
  readonly product: string;
  readonly paidUnits: number;
}

export interface RewardCard extends SumReward {
  readonly offer: string;
  readonly sum: Money;
}

export interface BillCard {
  readonly product: string;
  readonly takenShare: number;
  readonly rules: readonly RuleCard[];
}

export interface RuleCard {
  readonly kind: Programme["kind"];
  readonly name: string;
  /** Of points, the most they may pay. */
  readonly share: number;
  readonly paidUnits: number | null;
  readonly overriddenBy: { readonly name: string; readonly because: "not with" | "one limited offer" } | null;
}

export interface ContractCard extends ContractStanding {
  readonly contract: string;
  readonly product: string;
  readonly agreed: Volume;
  readonly startsOn: Day;
  readonly endsOn: Day;
}

export interface SubscriptionCard extends SubscriptionStanding {
  readonly subscription: string;
  readonly fee: Money;
  readonly everyMonths: number;
}

/** The loyalty of one client, by place in the list of clients. */
export function loyaltyCard(
  base: TodayBase,
  sheets: LoyaltySheets,
  place: number,
  standing: Standing,
  asOf: Day,
): LoyaltyCard {
  const open = offersOf(base, sheets, standing, asOf);
  const held = standing.tier?.held ?? null;
  const terms = sheets.tierTerms.find(({ name }) => name === held?.name) ?? null;
  return {
    points: pointsCard(base, place, standing, asOf),
    perks: perksOf(base, place, standing, asOf),
    free: open.flatMap((offer) => freeCard(base, offer, standing, asOf)),
    rewards: open.flatMap((offer) => rewardCard(base, offer, standing, asOf)),
    bills: billRules(open, terms).map((bill) => billCard(base, bill)),
    contracts: contractCards(base, place, standing, asOf),
    subscriptions: (sheets.subscriptions.get(place) ?? []).map((row) => ({
      subscription: row.subscription,
      fee: row.fee,
      everyMonths: row.everyMonths,
      ...subscriptionStanding(row, asOf),
    })),
  };
}

/** The points of one client. @see theory 5.5 */
export function pointsCard(base: TodayBase, place: number, standing: Standing, asOf: Day): PointsCard | null {
  const earns = base.tiers?.some(({ pointsRate }) => pointsRate > 0) === true;
  if (!earns && !hasPoints(base, asOf)) return null;
  const { rows, purchaseHistory } = standing.timeline;
  const account = pointsAccounts(base, asOf)(place, rows, purchaseHistory);
  const { points: expiring, lastDay } = expiringSoon(account, asOf);
  const redeemCap = standing.tier?.held?.redeemCap ?? 1;
  return { balance: account.balance, expiring, lastDay, redeemCap, source: pointsSource(base, asOf) };
}

function hasPoints({ points }: TodayBase, asOf: Day): boolean {
  return [...(points?.values() ?? [])].some((rows) => rows.some(({ day }) => day <= asOf));
}

/** The perks of the tier held, given or due. @see theory 5.1 */
export function perksOf(base: TodayBase, place: number, standing: Standing, asOf: Day): Perk[] {
  const held = standing.tier?.held ?? null;
  const since = tierHeldSince(standing.timeline.purchaseHistory, base.tiers ?? [], asOf);
  if (held === null || since === null) return [];
  return clientPerks(held.perks, base.perks.get(place) ?? [], base.keyOf, since, asOf);
}

function offersOf(
  base: TodayBase,
  { offers, tierTerms }: LoyaltySheets,
  { segment, status, tier }: Standing,
  asOf: Day,
): OfferRow[] {
  const held = tier?.held ?? null;
  const client = {
    segment: segment.value,
    status: status.value,
    tier: held === null ? null : base.keyOf(held.name),
  };
  return offersFor(
    offers,
    client,
    tierTerms.map(({ key }) => key),
    asOf,
  );
}

function freeCard(base: TodayBase, offer: OfferRow, { timeline }: Standing, asOf: Day): FreeCard[] {
  const { kind, name, product, freeAfter } = offer;
  if (kind !== "n-th free" || freeAfter === null) return [];
  const standing = nthFree(
    base.ledger,
    timeline.rows,
    timeline.purchaseHistory,
    { product, paidUnits: freeAfter },
    asOf,
  );
  return [{ offer: name, product: titleOf(base, product), paidUnits: freeAfter, ...standing }];
}

function rewardCard(base: TodayBase, offer: OfferRow, { timeline }: Standing, asOf: Day): RewardCard[] {
  const { kind, name, rewardSum } = offer;
  if (kind !== "sum reward" || rewardSum === null || rewardSum <= 0) return [];
  const standing = sumReward(base.ledger, timeline.rows, timeline.purchaseHistory, rewardSum, asOf);
  return [{ offer: name, sum: rewardSum, ...standing }];
}

function billCard(base: TodayBase, { product, takenShare, rules }: BillRules): BillCard {
  return {
    product: titleOf(base, product),
    takenShare,
    rules: rules.map(({ programme, overriddenBy }) => ({
      kind: programme.kind,
      name: programme.name,
      share: programme.share,
      paidUnits: programme.freeAfter,
      overriddenBy:
        overriddenBy === null ? null : { name: overriddenBy.programme.name, because: overriddenBy.because },
    })),
  };
}

function contractCards(base: TodayBase, place: number, { timeline }: Standing, asOf: Day): ContractCard[] {
  const contracts = base.contracts.get(place);
  if (contracts === undefined) return [];
  const rows = contractPurchases(base.ledger, timeline.rows, asOf);
  return contracts.map((contract) => ({
    contract: contract.contract,
    product: titleOf(base, contract.product),
    agreed: contract.agreed,
    startsOn: contract.startsOn,
    endsOn: contract.endsOn,
    ...contractStanding(contract, boughtUnder(contract, rows, asOf), base.settings, asOf),
  }));
}

/** "" = any product. */
function titleOf(base: TodayBase, product: string | null): string {
  return product === null ? "" : (base.products?.get(product)?.title ?? product);
}
