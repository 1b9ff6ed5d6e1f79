import type { ReadyRoadmap } from "../../drafts/ready-steps";
import type { SampleWords } from "../../i18n/sample";
import type { Words } from "../../i18n/words";

export type SampleClient = keyof SampleWords["clients"];
export type SampleProduct = keyof SampleWords["products"];
type Vocabulary = Words["vocabulary"];

/** The ready roadmaps that the sample's clients are on, in the order of its rows. */
export const sampleRoadmaps = ["roof", "nails", "coffee"] as const satisfies readonly ReadyRoadmap[];

/** Days before today. */
type Ago = number;

/** The history of one invented client, by days before today, without words. */
export interface SampleHistory {
  readonly segment: keyof SampleWords["segments"];
  /** p phone · e e-mail · m messenger · "" no contact */
  readonly contact: "" | "p" | "e" | "m" | "pe" | "pm" | "pem";
  readonly source?: keyof SampleWords["sources"];
  readonly map?: (typeof sampleRoadmaps)[number];
  readonly referredBy?: SampleClient;
  /** The client's own cycle, days. */
  readonly cycle?: number;
  readonly left?: Ago;
  readonly unwanted?: true;
  /** Quantities at list price. */
  readonly buys?: Partial<Record<SampleProduct, Record<Ago, number>>>;
  /** Free units: purchases with amount 0. */
  readonly free?: readonly [SampleProduct, Ago];
  /** A quantity sent back, at list price, in the order of an earlier day. */
  readonly refund?: {
    readonly product: SampleProduct;
    readonly quantity: number;
    readonly ago: Ago;
    readonly of: Ago;
  };
  /** Channel, content, and + where the client answered. */
  readonly touches?: Record<
    Ago,
    `${keyof Vocabulary["channels"]} ${keyof Vocabulary["contents"]}${"" | " +"}`
  >;
  /** Step and state. */
  readonly progress?: Record<Ago, "started" | `${number} ${"studied" | "done" | "skipped"}`>;
  /** Found out by the study of a step. */
  readonly benefits?: Record<number, keyof SampleWords["benefits"]>;
  readonly promise?: { readonly made: Ago; readonly due: Ago; readonly done?: Ago };
}

/** In whole days, so that the sample is the same on any day. */
const nineAndAHalfYears = 3470;

export const sampleClients: Record<SampleClient, SampleHistory> = {
  aurora: {
    segment: "cafes",
    contact: "pem",
    source: "fair",
    map: "coffee",
    buys: { beans: { 44: 10, 12: 14 } },
    touches: {
      50: "visit offer +",
      42: "visit care +",
      38: "call offer",
      33: "parcel surprise",
      28: "videoCall advice +",
      17: "visit care +",
      10: "visit care +",
    },
    progress: { 55: "started", 22: "7 done" },
  },
  bravo: { segment: "cafes", contact: "pe", source: "ad", map: "coffee", progress: { 3: "started" } },
  cedar: {
    segment: "cafes",
    contact: "pm",
    source: "site",
    map: "coffee",
    touches: { 12: "visit offer" },
    progress: { 14: "started" },
    promise: { made: 12, due: 1 },
  },
  delta: {
    segment: "cafes",
    contact: "p",
    source: "ad",
    map: "coffee",
    buys: { beans: { 1: 5 } },
    touches: { 15: "visit offer +" },
    progress: { 20: "started" },
  },
  ember: {
    segment: "cafes",
    contact: "pe",
    source: "fair",
    map: "coffee",
    buys: { beans: { 12: 6 } },
    touches: { 19: "visit offer +", 11: "messenger news" },
    progress: { 21: "started" },
  },
  fjord: {
    segment: "cafes",
    contact: "p",
    source: "site",
    map: "coffee",
    buys: { beans: { 100: 8, 65: 8, 37: 6 } },
    touches: { 110: "visit offer", 98: "visit care +" },
    progress: { 120: "started" },
  },
  grain: {
    segment: "cafes",
    contact: "e",
    source: "ad",
    left: 110,
    buys: { beans: { 262: 6, 230: 6, 190: 6, 130: 4 } },
    touches: { 100: "call offer", 90: "series article", 30: "letter care" },
  },
  harbor: {
    segment: "cafes",
    contact: "pem",
    source: "friend",
    map: "coffee",
    referredBy: "iris",
    buys: { beans: { 116: 12, 86: 12, 56: 14, 26: 15 }, filter: { 116: 3, 86: 3, 56: 4, 26: 4 } },
    touches: {
      125: "visit offer +",
      114: "visit care +",
      108: "call offer",
      100: "parcel surprise",
      95: "videoCall advice +",
      87: "visit care",
      84: "videoCall care +",
      50: "call offer",
      45: "parcel surprise +",
      40: "videoCall advice",
      25: "visit care +",
      10: "series article",
    },
    progress: { 130: "started", 90: "7 done", 33: "7 skipped" },
    promise: { made: 60, due: 50, done: 50 },
  },
  iris: {
    segment: "cafes",
    contact: "pem",
    source: "fair",
    buys: {
      machine: { 200: 1 },
      beans: { 170: 20, 135: 20, 104: 22, 73: 24, 44: 24, 15: 26 },
      filter: { 170: 4, 135: 4, 104: 4, 73: 6, 44: 6, 15: 6 },
      cleaner: { 140: 2, 80: 2, 15: 2 },
    },
    touches: {
      198: "visit care +",
      60: "series article",
      30: "call care +",
      13: "event story +",
      5: "series news +",
    },
  },
  juno: {
    segment: "cafes",
    contact: "pe",
    source: "ad",
    map: "coffee",
    left: 20,
    buys: { beans: { 90: 8, 60: 8, 35: 9 } },
    touches: { 97: "visit offer +", 88: "visit care +", 80: "call offer" },
    progress: { 99: "started" },
  },
  kiosk: {
    segment: "cafes",
    contact: "p",
    source: "site",
    buys: { beans: { 70: 5, 20: 10 } },
    refund: { product: "beans", quantity: 10, ago: 18, of: 20 },
    touches: { 15: "call care +" },
  },
  lumen: {
    segment: "cafes",
    contact: "pm",
    source: "site",
    map: "coffee",
    buys: { beans: { 52: 9, 22: 9 } },
    refund: { product: "beans", quantity: 2, ago: 19, of: 22 },
    touches: { 58: "visit offer +", 50: "visit care +", 30: "call offer +", 4: "parcel surprise +" },
    progress: { 60: "started" },
  },
  maple: { segment: "cafes", contact: "", source: "fair" },
  north: {
    segment: "cafes",
    contact: "pe",
    source: "fair",
    map: "coffee",
    buys: { filter: { 25: 6 } },
    touches: { 33: "visit offer +", 22: "visit care +", 3: "call offer +" },
    progress: { 35: "started" },
  },
  anna: {
    segment: "guests",
    contact: "m",
    source: "friend",
    referredBy: "clara",
    buys: { cup: { 22: 1, 17: 1, 11: 1, 2: 1 } },
    free: ["cup", 6],
    touches: { 9: "messenger news +", 16: "messenger story" },
  },
  boris: {
    segment: "guests",
    contact: "p",
    source: "ad",
    buys: { cup: { 4: 1 } },
    touches: { 2: "sms care" },
  },
  clara: {
    segment: "guests",
    contact: "m",
    source: "ad",
    buys: { cup: { 13: 1, 6: 1 } },
    touches: { 5: "messenger news" },
  },
  dan: {
    segment: "guests",
    contact: "pe",
    source: "site",
    buys: { cup: { 55: 1, 47: 1, 40: 1, 30: 1, 20: 1 } },
    touches: { 8: "sms surprise", 25: "sms care" },
  },
  elena: {
    segment: "guests",
    contact: "e",
    source: "ad",
    buys: { cup: { 120: 1, 100: 2 } },
    touches: { 60: "series story", 20: "series surprise" },
  },
  fred: {
    segment: "guests",
    contact: "p",
    source: "ad",
    left: 15,
    unwanted: true,
    buys: { cup: { 50: 1, 38: 1, 25: 2, 18: 3 } },
  },
  gale: { segment: "guests", contact: "", source: "fair", touches: { 5: "event story +" } },
  henry: { segment: "guests", contact: "", source: "ad" },
  hill: {
    segment: "homes",
    contact: "p",
    source: "ad",
    map: "roof",
    buys: { roof: { 60: 1 }, snow: { 50: 1 }, coupon: { 40: 1 } },
    touches: { 58: "call care +", 33: "visit care +" },
  },
  lake: {
    segment: "homes",
    contact: "pm",
    source: "friend",
    map: "roof",
    referredBy: "hill",
    buys: { roof: { 20: 1 } },
    touches: { 18: "call care +" },
  },
  mill: {
    segment: "homes",
    contact: "p",
    source: "site",
    map: "roof",
    buys: { roof: { 6: 1 } },
    touches: { 4: "call care +" },
  },
  oak: {
    segment: "homes",
    contact: "pe",
    source: "fair",
    map: "roof",
    buys: { roof: { 30: 1 }, snow: { 8: 1 } },
    touches: { 28: "call care +" },
  },
  pine: {
    segment: "homes",
    contact: "p",
    source: "friend",
    map: "roof",
    referredBy: "quarry",
    buys: { roof: { 400: 1 }, snow: { 390: 1 }, coupon: { 380: 1 } },
    progress: { 374: "4 skipped" },
    promise: { made: 374, due: 400 - nineAndAHalfYears },
    touches: { 50: "letter surprise" },
  },
  quarry: {
    segment: "homes",
    contact: "pe",
    source: "ad",
    map: "roof",
    buys: { roof: { 3600: 1 }, snow: { 3590: 1 }, coupon: { 3575: 1 }, repair: { 100: 1 } },
    touches: { 120: "call care +" },
    progress: { 3560: "4 done", 120: "5 done" },
  },
  reed: {
    segment: "homes",
    contact: "p",
    source: "ad",
    map: "roof",
    left: 100,
    buys: { roof: { 150: 1 }, snow: { 140: 1 } },
    touches: { 95: "call care" },
    progress: { 120: "3 skipped" },
  },
  spring: {
    segment: "homes",
    contact: "pm",
    source: "site",
    map: "roof",
    touches: { 2: "visit story +", 6: "series article" },
  },
  atlas: {
    segment: "builders",
    contact: "pe",
    source: "fair",
    map: "nails",
    buys: {
      nails: { 300: 1, 260: 40, 210: 45, 160: 50, 110: 50, 70: 60, 30: 60 },
      screws: { 210: 5, 160: 5, 110: 8, 70: 8, 30: 8 },
    },
    touches: { 290: "series article +", 65: "call care +", 25: "series news" },
    progress: { 285: "3 studied" },
    benefits: { 3: "season" },
  },
  beam: { segment: "builders", contact: "p", source: "ad", map: "nails", buys: { nails: { 5: 1 } } },
  crane: {
    segment: "builders",
    contact: "pe",
    source: "site",
    map: "nails",
    buys: { nails: { 150: 20, 75: 20 } },
    touches: { 140: "series article" },
    promise: { made: 70, due: 2 },
  },
  dome: {
    segment: "builders",
    contact: "pm",
    source: "friend",
    map: "nails",
    referredBy: "atlas",
    buys: { nails: { 20: 10 }, screws: { 20: 10 } },
    touches: { 15: "series article +" },
  },
  forge: {
    segment: "builders",
    contact: "e",
    source: "site",
    touches: { 30: "webinar advice +", 10: "series article" },
  },
  gas: {
    segment: "plants",
    contact: "pem",
    source: "fair",
    map: "nails",
    buys: {
      nails: { 330: 1, 300: 120, 240: 120, 200: 120, 160: 120, 120: 120, 80: 120, 40: 120, 6: 120 },
      screws: { 240: 20, 120: 20, 6: 20 },
      bolts: { 200: 10, 80: 10 },
    },
    touches: {
      325: "series article +",
      150: "event surprise +",
      60: "series article",
      35: "call care +",
      4: "series news",
    },
    progress: { 310: "3 studied", 270: "4 studied", 240: "4 done" },
    benefits: { 3: "lots", 4: "lorry" },
  },
  crates: {
    segment: "plants",
    contact: "pe",
    source: "fair",
    map: "nails",
    cycle: 60,
    buys: {
      nails: { 200: 1, 170: 100, 90: 20, 50: 20, 10: 20 },
      screws: { 50: 4, 10: 4 },
      bolts: { 130: 5 },
    },
    touches: { 190: "series article +", 100: "call surprise +", 40: "series article", 12: "call care +" },
    progress: { 180: "3 studied", 140: "4 studied", 130: "4 done" },
    benefits: { 3: "season", 4: "lorry" },
  },
  wagons: {
    segment: "plants",
    contact: "p",
    source: "site",
    map: "nails",
    buys: { nails: { 90: 1, 33: 120 } },
    touches: { 85: "series article", 30: "event story +" },
    progress: { 60: "3 studied", 20: "4 studied" },
    benefits: { 3: "lots", 4: "lorry" },
  },
  pallets: {
    segment: "plants",
    contact: "e",
    source: "ad",
    map: "nails",
    buys: { nails: { 400: 1, 350: 15, 200: 15 } },
    touches: { 390: "series article", 60: "call care" },
    progress: { 180: "3 skipped" },
  },
  boats: { segment: "plants", contact: "", source: "fair" },
};
