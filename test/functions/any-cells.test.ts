import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { baseAudit } from "../../src/functions/base-audit";
import { baseCohorts } from "../../src/functions/base-cohorts";
import { baseFlow } from "../../src/functions/base-flow";
import { baseFocus } from "../../src/functions/base-focus";
import { baseFrequency } from "../../src/functions/base-frequency";
import { basePlan } from "../../src/functions/base-plan";
import { baseSatisfied } from "../../src/functions/base-satisfied";
import { baseSources } from "../../src/functions/base-sources";
import { baseStatusHistory } from "../../src/functions/base-status-history";
import { baseTargets } from "../../src/functions/base-targets";
import { clientContract } from "../../src/functions/client-contract";
import { clientCrossSell } from "../../src/functions/client-cross-sell";
import { clientFacts } from "../../src/functions/client-facts";
import { clientNextAction } from "../../src/functions/client-next-action";
import { clientNextPurchase } from "../../src/functions/client-next-purchase";
import { clientNthFree } from "../../src/functions/client-nth-free";
import { clientOfferCredit } from "../../src/functions/client-offer-credit";
import { clientOverdue } from "../../src/functions/client-overdue";
import { clientOverdueDays } from "../../src/functions/client-overdue-days";
import { clientPoints } from "../../src/functions/client-points";
import { clientPortrait } from "../../src/functions/client-portrait";
import { clientPostPurchase } from "../../src/functions/client-post-purchase";
import { clientSegment } from "../../src/functions/client-segment";
import { clientStatus } from "../../src/functions/client-status";
import { clientSubscription } from "../../src/functions/client-subscription";
import { clientSumReward } from "../../src/functions/client-sum-reward";
import { clientTable } from "../../src/functions/client-table";
import { clientTier } from "../../src/functions/client-tier";
import { clientTierGap } from "../../src/functions/client-tier-gap";
import { clientTiers } from "../../src/functions/client-tiers";
import { clientTouchMatrix } from "../../src/functions/client-touch-matrix";
import { clientWhy } from "../../src/functions/client-why";
import { offerCheck } from "../../src/functions/offer-check";
import { offerMargin } from "../../src/functions/offer-margin";
import { offerWorstBill } from "../../src/functions/offer-worst-bill";
import { receiptCheck } from "../../src/functions/receipt-check";
import { WrongArgument } from "../../src/sheets/problems/problem";
import {
  baseSettings,
  column,
  day,
  locales,
  optional,
  settings,
  sheet,
  tierTable,
  validOffers,
} from "../fixtures/any-cells";

// biome-ignore lint/suspicious/noExplicitAny: cells give formulas whatever they hold
type Formula = (...args: any[]) => unknown;
const [clients, purchases, roadmaps, progress, touches] = (
  ["clients", "purchases", "roadmaps", "progress", "touches"] as const
).map(sheet);
const wholeBase = [
  clients!,
  purchases!,
  day,
  baseSettings,
  optional("products"),
  optional("touches"),
  optional("segments"),
  tierTable,
];
const formulas: [string, Formula, fc.Arbitrary<unknown>[]][] = [
  ["CLIENT_OVERDUE", clientOverdue, [column, column, day]],
  ["CLIENT_OVERDUE_DAYS", clientOverdueDays, [column, column, day]],
  ["CLIENT_NEXT_PURCHASE", clientNextPurchase, [column, column]],
  ["CLIENT_POST_PURCHASE", clientPostPurchase, [column, day, settings]],
  ["CLIENT_TOUCH_MATRIX", clientTouchMatrix, [touches!, day, settings]],
  [
    "CLIENT_OFFER_CREDIT",
    clientOfferCredit,
    [touches!, clients!, day, settings, optional("segments"), optional("purchases"), tierTable],
  ],
  ["CLIENT_STATUS", clientStatus, [column, column, column, day, column, column, column, column, settings]],
  ["CLIENT_WHY", clientWhy, [column, column, column, day, column, column, column, column, settings]],
  ["CLIENT_TIER", clientTier, [column, column, tierTable]],
  ["CLIENT_TIER_GAP", clientTierGap, [column, column, tierTable]],
  ["CLIENT_TIERS", clientTiers, [clients!, purchases!, tierTable, day]],
  ["CLIENT_FACTS", clientFacts, [clients!, purchases!, day, settings]],
  ["CLIENT_CONTRACT", clientContract, [sheet("contracts"), day, optional("purchases"), settings]],
  ["CLIENT_SUBSCRIPTION", clientSubscription, [sheet("subscriptions"), day, settings]],
  [
    "BASE_FREQUENCY",
    baseFrequency,
    [
      purchases!,
      fc.constantFrom("week", "месяц", "YEAR", "day"),
      day,
      fc.oneof(fc.constant(""), day),
      settings,
    ],
  ],
  ["BASE_COHORTS", baseCohorts, [purchases!, day, fc.oneof(fc.constant(""), day), settings]],
  [
    "BASE_STATUS_HISTORY",
    baseStatusHistory,
    [
      clients!,
      purchases!,
      day,
      settings,
      optional("products"),
      optional("touches"),
      optional("segments"),
      tierTable,
      fc.oneof(fc.constant(""), day),
    ],
  ],
  [
    "BASE_PLAN",
    basePlan,
    [
      clients!,
      purchases!,
      day,
      settings,
      optional("products"),
      optional("touches"),
      optional("segments"),
      tierTable,
    ],
  ],
  ["BASE_AUDIT", baseAudit, [sheet("audit"), settings]],
  ["CLIENT_CROSS_SELL", clientCrossSell, [clients!, purchases!, sheet("products"), day, settings]],
  [
    "CLIENT_POINTS",
    clientPoints,
    [
      clients!,
      purchases!,
      tierTable,
      day,
      settings,
      optional("points"),
      fc.constantFrom("", 5, "1 500,50", "#N/A"),
    ],
  ],
  [
    "CLIENT_NTH_FREE",
    clientNthFree,
    [
      clients!,
      purchases!,
      fc.constantFrom("Ann", 5, "", true),
      fc.constantFrom(1, 3, "2", 0, ""),
      day,
      settings,
    ],
  ],
  [
    "CLIENT_SUM_REWARD",
    clientSumReward,
    [clients!, purchases!, fc.constantFrom(5, 15, "10,5", 0, ""), day, settings],
  ],
  [
    "CLIENT_SEGMENT",
    clientSegment,
    [clients!, sheet("segments"), day, optional("purchases"), settings, tierTable, optional("touches")],
  ],
  [
    "OFFER_CHECK",
    offerCheck,
    [column, column, column, column, column, day, column, column, optional("touches"), settings],
  ],
  ["OFFER_MARGIN", offerMargin, [column, column, column, column, settings]],
  [
    "OFFER_WORST_BILL",
    offerWorstBill,
    [sheet("products"), fc.oneof(validOffers, sheet("offers")), tierTable, day, settings],
  ],
  ["RECEIPT_CHECK", receiptCheck, [column]],
  ["BASE_TARGETS", baseTargets, wholeBase],
  ["BASE_FLOW", baseFlow, wholeBase],
  [
    "BASE_FOCUS",
    baseFocus,
    [clients!, purchases!, touches!, day, fc.constantFrom("", 30, "x", 0), settings, "", "", ""].map((one) =>
      typeof one === "string" ? fc.constant(one) : one,
    ),
  ],
  ["BASE_SOURCES", baseSources, [clients!, purchases!, day, baseSettings, optional("touches")]],
  ["BASE_SATISFIED", baseSatisfied, [clients!, purchases!, touches!, day, baseSettings]],
  ["CLIENT_PORTRAIT", clientPortrait, [clients!, baseSettings]],
  [
    "CLIENT_NEXT_ACTION",
    clientNextAction,
    [
      clients!,
      roadmaps!,
      progress!,
      purchases!,
      day,
      settings,
      optional("products"),
      tierTable,
      optional("touches"),
      optional("segments"),
    ],
  ],
  [
    "CLIENT_TABLE",
    clientTable,
    [
      clients!,
      purchases!,
      day,
      settings,
      optional("products"),
      tierTable,
      roadmaps!,
      progress!,
      optional("touches"),
      optional("segments"),
      optional("promises"),
    ],
  ],
];

function isCell(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "object") return value !== null && Number.isFinite((value as Date).getTime());
  return typeof value === "string" || typeof value === "boolean";
}

describe.each(formulas)("%s, given any cells at all,", (_, formula, args) => {
  test("answers a cell or a rectangle of cells, or refuses with a problem it can name", () => {
    let answered = 0;
    fc.assert(
      fc.property(fc.constantFrom(...locales), fc.tuple(...args), (locale, given) => {
        let answer: unknown;
        try {
          answer = formula(locale, ...given);
        } catch (error) {
          expect(error).toBeInstanceOf(WrongArgument);
          return;
        }
        answered++;
        const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.filter((row) => row.length !== rows[0]!.length || !row.every(isCell))).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(answered).toBeGreaterThan(40);
  });
});
