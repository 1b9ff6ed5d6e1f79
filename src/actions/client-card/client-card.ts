import { type Standing, standings } from "../../domain/client/standing";
import type { CycleSource } from "../../domain/cycle/cycle";
import { type OverdueLevel, overdueLevel } from "../../domain/cycle/overdue";
import { isPending } from "../../domain/cycle/promise";
import { firstPurchases } from "../../domain/history/history";
import type { Status } from "../../domain/records/status";
import { clientOfferVerdict } from "../../domain/touches/offer-credit";
import type { Day, Days } from "../../domain/values/day";
import type { Money } from "../../domain/values/money";
import type { Convention } from "../../domain/values/written-number";
import type { Language } from "../../i18n/language";
import { todayWordsIn } from "../../i18n/today-words";
import { wordsIn } from "../../i18n/words";
import type { BaseSheets } from "../../sheets/base/base";
import { readLoyalty } from "../../sheets/base/loyalty";
import { readTodayBase } from "../../sheets/base/today-base";
import { settingText } from "../../sheets/readers/settings";
import { formatterFor } from "../../sheets/writing/formatter";
import { type Answer, failure, success } from "../change/answer";
import { baseRangesOf, missingSheet, type Workbook } from "../change/workbook";
import { withPortraitRemark } from "../today/portrait-remark";
import { type TodayLine, todayLines } from "../today/today-lines";
import { changesCard } from "./changes-card";
import { type ClaimsCard, claimsCard } from "./claims-card";
import { type LoopCard, loopCard } from "./loop-card";
import { type LoyaltyCard, loyaltyCard } from "./loyalty-card";
import { type RoadmapCard, roadmapCard } from "./roadmap-card";

/** Everything the card shows of one client. */
export interface ClientCard {
  readonly asOf: Day;
  readonly client: string;
  readonly name: string;
  readonly contacts: { readonly phone: string; readonly email: string; readonly messenger: string };
  readonly segment: string;
  readonly owner: string;
  readonly note: string;
  readonly refusesContact: boolean;
  readonly status: { readonly value: Status; readonly since: Day | null; readonly why: string };
  /** What would change the status and the tier, a sentence each. */
  readonly changes: readonly string[];
  readonly cycle: CycleCard;
  readonly money: MoneyCard;
  /** null = no tiers are defined, or nothing was bought. */
  readonly tier: TierCard | null;
  readonly loyalty: LoyaltyCard;
  readonly loop: LoopCard;
  /** How the spreadsheet's numbers are read when they are typed. */
  readonly convention: Convention;
  /** Why an offer would be against the rules today; "" = it would not. @see theory 6.5 */
  readonly offerWaits: string;
  readonly roadmap: RoadmapCard | null;
  readonly claims: ClaimsCard;
  /** Agreed contacts that are not done, the nearest first. */
  readonly promises: readonly { readonly due: Day; readonly what: string }[];
  /** The one next action of today's list; null = nothing is to be done. */
  readonly today: TodayLine | null;
  /** What the forms offer. */
  readonly offered: { readonly roadmaps: readonly string[]; readonly products: readonly string[] };
}

export interface CycleCard {
  readonly days: Days | null;
  readonly source: CycleSource;
  readonly level: OverdueLevel;
  readonly lastPurchase: Day | null;
  readonly nextPurchase: Day | null;
  readonly overdueDays: Days | null;
}

export interface MoneyCard {
  readonly currency: string;
  readonly spend: Money;
  readonly purchases: number;
  /** null without purchases. */
  readonly averageCheck: Money | null;
  /** The purchases, oldest first; at most the last forty. */
  readonly bought: readonly { readonly day: Day; readonly amount: Money }[];
}

export interface TierCard {
  readonly held: string | null;
  readonly isKept: boolean;
  /** null at the top. */
  readonly next: string | null;
  readonly missingSpend: Money | null;
  readonly missingPurchases: number | null;
  /** Only purchases of this many last days count for the next one; null = all, or the top. */
  readonly windowDays: Days | null;
}

/** A timeline with more marks than this shows nothing. */
const maxBought = 40;

/** The card of one client, in the words of a language. @see theory 2.5, 3.3, 4.5, 5.4, 8.8, 14.1 */
export function clientCard(workbook: Workbook, client: string, language: Language): Answer<ClientCard> {
  const ranges = baseRangesOf(workbook);
  if (ranges === null)
    return missingSheet(workbook, "clients", "purchases") ?? failure({ code: "no sheet", sheet: "clients" });
  const sheets = readTodayBase(ranges, workbook.locale);
  const place = sheets.clients.names.placeOf(client);
  if (place < 0) return failure({ code: "unknown client", client });
  const { asOf } = workbook;
  const standing = standings(sheets.base, asOf)(place);
  const text = (column: Parameters<typeof sheets.clients.textIn>[1]) => sheets.clients.textIn(place, column);
  const { statusWhy } = wordsIn(language).verdicts;
  return success({
    asOf,
    client: sheets.clients.titleOf(place),
    name: text("name"),
    contacts: { phone: text("phone"), email: text("email"), messenger: text("messenger") },
    segment: standing.segment.because.code === "rule" ? standing.segment.because.rule.name : text("segment"),
    owner: text("owner"),
    note: text("note"),
    refusesContact: sheets.base.clients[place]!.refusesContact,
    status: {
      value: standing.status.value,
      since: standing.since,
      why: withPortraitRemark(
        statusWhy(standing.status.because, formatterFor(language)),
        sheets,
        place,
        standing.status.value,
        language,
      ),
    },
    changes: changesCard(sheets.base, place, standing, language, asOf),
    cycle: cycleCard(sheets, standing, asOf),
    money: moneyCard(standing, asOf, settingText("currency", ranges.settings)),
    tier: tierCard(standing),
    loyalty: loyaltyCard(
      sheets.base,
      readLoyalty(ranges, sheets.clients, workbook.locale),
      place,
      standing,
      asOf,
    ),
    loop: loopCard(sheets, ranges, place, standing, workbook.locale, language, asOf),
    convention: { decimal: workbook.locale.decimal, dayOrder: workbook.locale.dayOrder },
    offerWaits: todayWordsIn(language).offerWhy(
      clientOfferVerdict(sheets.base, place, standing, asOf).because,
      formatterFor(language),
    ),
    roadmap: roadmapCard(standing.roadmap, language),
    claims: claimsCard(sheets, place, standing, asOf),
    promises: (sheets.base.promises.get(place) ?? [])
      .filter((promise) => isPending(promise, asOf))
      .map(({ due, what }) => ({ due, what }))
      .sort((a, b) => a.due - b.due),
    today: todayLines(sheets, { from: place, count: 1 }, language, asOf).lines[0] ?? null,
    offered: {
      roadmaps: [...sheets.base.roadmaps.values()].map(({ name }) => name),
      products: sheets.productTitles,
    },
  });
}

function cycleCard(
  { base }: BaseSheets,
  { cycle, lastPurchase, nextPurchase, overdueDays }: Standing,
  asOf: Day,
): CycleCard {
  const level = overdueLevel(lastPurchase, cycle.days, base.settings, asOf);
  return { days: cycle.days, source: cycle.source, level, lastPurchase, nextPurchase, overdueDays };
}

function moneyCard({ timeline, spend, purchases }: Standing, asOf: Day, currency: string): MoneyCard {
  const { history, count } = timeline.purchaseHistory.purchasesOn(asOf);
  const { days, amounts } = firstPurchases(history, count);
  const averageCheck = purchases === 0 ? null : Math.round(spend / purchases);
  const bought = days.map((day, i) => ({ day, amount: amounts[i]! })).slice(-maxBought);
  return { currency, spend, purchases, averageCheck, bought };
}

function tierCard({ tier, purchases }: Standing): TierCard | null {
  if (tier === null || purchases === 0) return null;
  const { next, missingSpend, missingPurchases } = tier.gap;
  return {
    held: tier.held?.name ?? null,
    isKept: tier.isKept,
    next: next?.name ?? null,
    missingSpend,
    missingPurchases,
    windowDays: next?.windowDays ?? null,
  };
}
