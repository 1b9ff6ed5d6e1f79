/** The margin guard again, by trying everything: every tier, every subset, every step of every change. Slow and independent of src/domain. */

export interface OracleTier {
  readonly key: string;
  /** Whole per mille, so that a step is 1. */
  readonly discount: number;
  readonly cap: number;
}

export interface OracleOffer {
  readonly key: string;
  readonly isLimited: boolean;
  readonly product: string | null;
  readonly forSegment: string | null;
  readonly forTier: string | null;
  readonly until: number | null;
  readonly discount: number;
  readonly freeAfter: number | null;
  readonly notWith: readonly string[];
}

export interface OracleCase {
  readonly price: number;
  readonly cost: number;
  /** Whole per mille. */
  readonly floor: number;
  readonly product: string;
  readonly tiers: readonly OracleTier[];
  readonly offers: readonly OracleOffer[];
  readonly asOf: number;
}

interface Use {
  readonly tier: OracleTier | null;
  readonly usesDiscount: boolean;
  readonly usesPoints: boolean;
  readonly offers: readonly OracleOffer[];
}

function subsets<T>(list: readonly T[]): T[][] {
  return list.reduce<T[][]>((all, item) => all.concat(all.map((some) => [...some, item])), [[]]);
}

function isAllowed(use: Use, { product, asOf, tiers }: OracleCase): boolean {
  const { offers, tier } = use;
  if (offers.filter(({ isLimited }) => isLimited).length > 1) return false;
  const segments = new Set(offers.flatMap(({ forSegment }) => (forSegment === null ? [] : [forSegment])));
  if (segments.size > 1) return false;
  return offers.every((offer, i) => {
    if (offer.product !== null && offer.product !== product) return false;
    if (offer.until !== null && offer.until < asOf) return false;
    const lowest = tiers.findIndex(({ key }) => key === offer.forTier);
    const usesTier = use.usesDiscount || use.usesPoints;
    if (usesTier && tiers.indexOf(tier!) < lowest) return false;
    if (use.usesDiscount && (offer.notWith.includes("tier") || offer.notWith.includes(tier!.key)))
      return false;
    if (use.usesPoints && offer.notWith.includes("points")) return false;
    return offers.every((other, k) => k === i || !offer.notWith.includes(other.key));
  });
}

function allUses(given: OracleCase): Use[] {
  const held: (OracleTier | null)[] = [null, ...given.tiers];
  const uses = held.flatMap((tier) =>
    subsets(given.offers).flatMap((offers) =>
      subsets(tier === null ? [] : ["discount", "points"]).map((of) => ({
        tier,
        offers,
        usesDiscount: of.includes("discount"),
        usesPoints: of.includes("points"),
      })),
    ),
  );
  return uses.filter((use) => isAllowed(use, given));
}

function billOf({ tier, usesDiscount, usesPoints, offers }: Use, price: number): number {
  let [top, bottom] = [BigInt(price), 1n];
  const keep = (part: number, whole: number) => {
    top *= BigInt(part);
    bottom *= BigInt(whole);
  };
  if (usesDiscount) keep(1000 - tier!.discount, 1000);
  for (const { discount, freeAfter } of offers) {
    keep(1000 - discount, 1000);
    if (freeAfter !== null) keep(freeAfter, freeAfter + 1);
  }
  const whole = top / bottom;
  const isHalfOrMore = (top - whole * bottom) * 2n >= bottom;
  const bill = Number(whole) + (isHalfOrMore ? 1 : 0);
  return usesPoints ? bill - Math.floor((bill * tier!.cap) / 1000) : bill;
}

export function lowestBill(given: OracleCase): number {
  return Math.min(...allUses(given).map((use) => billOf(use, given.price)));
}

export function isAtFloor({ cost, floor }: OracleCase, bill: number): boolean {
  return bill > 0 && (bill - cost) * 1000 >= floor * bill;
}

/** Whether every bill is at the floor. */
export function isSafe(given: OracleCase): boolean {
  return allUses(given).every((use) => isAtFloor(given, billOf(use, given.price)));
}

/** Every change of one programme that lifts every bill to the floor, the smallest of its kind; `mostFree` ends the search for n. */
export function savingChanges(given: OracleCase, maxFree: number): string[] {
  const found: string[] = [];
  const withTier = (t: number, change: Partial<OracleTier>): OracleCase => ({
    ...given,
    tiers: given.tiers.map((tier, i) => (i === t ? { ...tier, ...change } : tier)),
  });
  const withOffer = (o: number, change: Partial<OracleOffer>): OracleCase => ({
    ...given,
    offers: given.offers.map((offer, i) => (i === o ? { ...offer, ...change } : offer)),
  });
  const firstThatSaves = (
    name: string,
    from: number,
    step: number,
    to: number,
    make: (n: number) => OracleCase,
  ) => {
    for (let n = from + step; step < 0 ? n >= to : n <= to; n += step) {
      if (isSafe(make(n))) return found.push(`${name} ${n}`);
    }
    return 0;
  };
  given.tiers.forEach(({ key, discount, cap }, t) => {
    firstThatSaves(`discount of ${key}`, discount, -1, 0, (n) => withTier(t, { discount: n }));
    firstThatSaves(`points of ${key}`, cap, -1, 0, (n) => withTier(t, { cap: n }));
  });
  given.offers.forEach(({ key, discount, freeAfter, notWith }, o) => {
    firstThatSaves(`discount of ${key}`, discount, -1, 0, (n) => withOffer(o, { discount: n }));
    if (freeAfter !== null)
      firstThatSaves(`free of ${key}`, freeAfter, 1, maxFree, (n) => withOffer(o, { freeAfter: n }));
    for (const other of ["tier", "points", ...given.offers.slice(o + 1).map((later) => later.key)]) {
      if (notWith.includes(other)) continue;
      if (isSafe(withOffer(o, { notWith: [...notWith, other] }))) found.push(`${key} not with ${other}`);
    }
  });
  return found;
}
