/** One line of the Purchases sheet; the array order is the sheet order, amounts are whole minor units. */
export type Row = {
  day: number;
  client: string;
  amount: number;
  quantity: number | null;
  order: string | null;
  product: string | null;
  deliveredOn?: number | null;
};

export type OracleSettings = {
  fanPurchases: number;
  fanSigns: number;
  growthShare: number;
  dueSoonShare: number;
  longOverdueFactor: number;
  trustedGaps: number;
  rhythmFirst: boolean;
  stepGraceDays: number;
};

export const oracleDefaults: OracleSettings = {
  fanPurchases: 3,
  fanSigns: 2,
  growthShare: 0.1,
  dueSoonShare: 0.8,
  longOverdueFactor: 3,
  trustedGaps: 3,
  rhythmFirst: false,
  stepGraceDays: 7,
};

/** `cycleDays` is the client's own cycle: null = blank, 0 = one-off. */
export type OracleClient = {
  name: string;
  cycleDays: number | null;
  leftOn: number | null;
  wanted: boolean;
  hasContact: boolean;
  answeredTouchDays: number[];
};

/** Everything behind the client's own cycle in theory 3.1; null = blank, 0 = one-off. */
export type OracleCyclePlan = {
  products: OracleProduct[];
  categoryCycles: Record<string, number | null>;
  segmentCycle: number | null;
  defaultCycle: number | null;
};

export type OracleProduct = { name: string; category: string | null; cycleDays: number | null };

export const noPlan: OracleCyclePlan = {
  products: [],
  categoryCycles: {},
  segmentCycle: null,
  defaultCycle: null,
};

export type OracleStatus = "returner" | "sleeping" | "fan" | "newcomer" | "lead" | "target";

export type OracleTimelineEntry = { status: OracleStatus; from: number };

/** Lowest tier first; `minSpend` in minor units; null = not filled. */
export type Tier = {
  name: string;
  minSpend: number | null;
  minPurchases: number | null;
  windowDays: number | null;
  keepDays: number;
  pointsRate: number;
  redeemCap: number;
  perks: string[];
};
