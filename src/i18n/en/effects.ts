import type { Effect } from "../../domain/effects/effect";

export const effectNames: Record<Effect, string> = {
  acquired: "acquired",
  referral: "referral",
  repeat: "repeat",
  "cross-sell": "cross-sell",
};

/** Titles of the columns that BASE_EFFECTS answers with. */
export const baseColumns = {
  effect: "Effect",
  rows: "Rows of purchases",
  revenue: "Revenue",
  margin: "Margin",
  share: "Share of revenue",
};

/** The row under the four effects. */
export const total: string = "all together";

/** Titles of the columns that CLIENT_EFFECTS answers with: first in revenue, then in margin. */
export const clientColumns = {
  repeat: "Repeat",
  crossSell: "Cross-sell",
  referral: "Referral",
  value: "Loyalty value",
  tree: "Whole tree",
};

export const inMargin = (title: string) => `${title}, margin`;

/** Why a number is what it is. */
export const why = {
  withoutCost: (rows: number) =>
    `${rows === 1 ? "1 row" : `${rows} rows`} without a cost, left out of the margin`,
  brought: (directly: number, inTree: number) =>
    `brought ${clients(directly)}${inTree > directly ? `, ${inTree} in the whole tree` : ""}`,
  circle: (names: string) => `circle of referrals: ${names}`,
  "brought by themselves": (name: string) => `“${name}” is said to have brought themselves`,
  "unknown referrer": (name: string) => `brought by “${name}”, who is not on the Clients sheet`,
};

const clients = (count: number) => (count === 1 ? "1 client" : `${count} clients`);
