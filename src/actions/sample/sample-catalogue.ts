import type { Language } from "../../i18n/language";
import { type SampleWords, sampleWords as words } from "../../i18n/sample";
import { wordsIn } from "../../i18n/words";
import type { SampleRow } from "../new-sheets/sample-rows";
import type { SampleProduct } from "./sample-clients";

/** Prices below are in dollars; roubles are a hundred times as many. */
export const moneyFactor: Record<Language, number> = { en: 1, ru: 100 };

interface SampleItem {
  readonly price: number;
  readonly cost: number;
  readonly cycle?: number | "no";
  readonly warrantyYears?: number;
  readonly consumableOf?: SampleProduct;
  readonly minMargin?: number;
}

export const items: Record<SampleProduct, SampleItem> = {
  beans: { price: 18, cost: 10, cycle: 30, consumableOf: "machine", minMargin: 0.2 },
  filter: { price: 22, cost: 12, minMargin: 0.2 },
  cup: { price: 3, cost: 1, cycle: 7 },
  machine: { price: 2400, cost: 1800, cycle: "no", warrantyYears: 2, minMargin: 0.15 },
  cleaner: { price: 9, cost: 5, cycle: 60, consumableOf: "machine" },
  cartridge: { price: 15, cost: 8, cycle: 90, consumableOf: "machine" },
  roof: { price: 9000, cost: 6300, cycle: "no", warrantyYears: 10, minMargin: 0.2 },
  snow: { price: 120, cost: 70, cycle: 365 },
  coupon: { price: 800, cost: 300, cycle: "no" },
  repair: { price: 600, cost: 350, cycle: "no" },
  nails: { price: 24, cost: 15, minMargin: 0.15 },
  screws: { price: 30, cost: 19, minMargin: 0.15 },
  bolts: { price: 40, cost: 26, minMargin: 0.15 },
};

interface SampleTier {
  readonly minSpend?: number;
  readonly minPurchases?: number;
  readonly discount: number;
  readonly pointsRate: number;
  readonly redeemCap?: number;
  readonly keepDays?: number;
}

const tiers: Record<keyof SampleWords["tiers"], SampleTier> = {
  base: { minPurchases: 2, discount: 0.07, pointsRate: 0.01 },
  silver: { minSpend: 300, discount: 0.07, pointsRate: 0.02 },
  gold: { minSpend: 1000, discount: 0.08, pointsRate: 0.03 },
  vip1: { minSpend: 3000, minPurchases: 4, discount: 0.09, pointsRate: 0.03, keepDays: 30 },
  vip2: { minSpend: 6000, minPurchases: 6, discount: 0.1, pointsRate: 0.04, keepDays: 30 },
  vip3: { minSpend: 15000, minPurchases: 8, discount: 0.12, pointsRate: 0.05, redeemCap: 0.2, keepDays: 30 },
};

interface SampleSegment {
  /** The product that identifies the segment. */
  readonly boughtProduct: SampleProduct;
  readonly cycleDays?: number;
  /** Offers in 30 days. */
  readonly offers: string;
}

const segments: Record<keyof SampleWords["segments"], SampleSegment> = {
  cafes: { boughtProduct: "beans", offers: "2" },
  guests: { boughtProduct: "cup", cycleDays: 7, offers: "3" },
  homes: { boughtProduct: "roof", offers: "1" },
  builders: { boughtProduct: "screws", cycleDays: 60, offers: "2" },
  plants: { boughtProduct: "nails", cycleDays: 45, offers: "1" },
};

export function productRows(language: Language): SampleRow[] {
  const texts = words[language].products;
  const factor = moneyFactor[language];
  return entries(items).map(([product, { price, cost, cycle, consumableOf, ...more }]) => ({
    product: texts[product].name,
    category: texts[product].category,
    ...(cycle && { cycleDays: cycle === "no" ? wordsIn(language).vocabulary.yesNo.no[0]! : cycle }),
    price: price * factor,
    cost: cost * factor,
    ...(consumableOf && { consumableOf: texts[consumableOf].name }),
    ...more,
  }));
}

export function tierRows(language: Language): SampleRow[] {
  return entries(tiers).map(([tier, { minSpend = 0, ...more }]) => ({
    tier: words[language].tiers[tier].name,
    ...(minSpend > 0 && { minSpend: minSpend * moneyFactor[language] }),
    windowDays: 365,
    redeemCap: 0.1,
    perks: words[language].tiers[tier].perks,
    ...more,
  }));
}

export function segmentRows(language: Language): SampleRow[] {
  const { subjects } = wordsIn(language).vocabulary;
  return entries(segments).map(([segment, { boughtProduct, ...more }]) => {
    const { name, offer } = words[language].segments[segment];
    const product = words[language].products[boughtProduct].name;
    return { segment: name, onlyIf: `${subjects.product[0]} = ${product}`, offer, ...more };
  });
}

function entries<Key extends string, Value>(record: Record<Key, Value>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
