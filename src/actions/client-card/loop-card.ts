import type { Standing } from "../../domain/client/standing";
import { type LoyaltyValue, loyaltyValues } from "../../domain/effects/loyalty-value";
import { standingAlarm } from "../../domain/loop/alarm";
import { loopStanding } from "../../domain/loop/loop";
import type { Day } from "../../domain/values/day";
import { loyaltyWhy } from "../../i18n/effects";
import type { Language } from "../../i18n/language";
import { loopWordsIn, toolTitle } from "../../i18n/loop";
import type { PanelRanges, TodaySheets } from "../../sheets/base/today-base";
import { toolsToTry } from "../../sheets/readers/trigger-tools";
import type { Locale } from "../../sheets/reading/locale";
import { formatterFor } from "../../sheets/writing/formatter";

/** Where a client is in the sales loop, and what their loyalty is worth. @see theory 9, 10.2 */
export interface LoopCard {
  readonly stage: string;
  readonly loop: number;
  readonly since: Day | null;
  readonly why: string;
  /** "" = none. */
  readonly alarm: string;
  /** What may bring the next purchase and was not used yet. */
  readonly tools: readonly string[];
  /** null = no result of loyalty yet. */
  readonly value: ValueCard | null;
}

export interface ValueCard
  extends Pick<LoyaltyValue, "repeat" | "crossSell" | "referral" | "value" | "tree"> {
  readonly why: string;
}

/** The loop and the loyalty value of one client, by place in the list of clients. */
export function loopCard(
  { base, clients }: TodaySheets,
  ranges: PanelRanges,
  place: number,
  standing: Standing,
  locale: Locale,
  language: Language,
  asOf: Day,
): LoopCard {
  const touches = base.touches?.get(place) ?? [];
  const { client, purchaseHistory } = standing.timeline;
  const loop = loopStanding(purchaseHistory, touches, client.addedOn, asOf);
  const alarm = standingAlarm(touches, base.claims.get(place) ?? [], standing.lastPurchase, asOf);
  const words = loopWordsIn(language);
  const format = formatterFor(language);
  const tools = toolsToTry(ranges, clients.names, locale)(place, loop, asOf);
  return {
    stage: words.loopStages[loop.stage],
    loop: loop.loop,
    since: loop.since,
    why: words.stageWhy(loop, format),
    alarm: alarm === null ? "" : words.alarmWhy(alarm, format),
    tools: tools.map((tool) => toolTitle(tool, language)),
    value: valueCard({ base, clients }, place, language, asOf),
  };
}

function valueCard(
  { base, clients }: Pick<TodaySheets, "base" | "clients">,
  place: number,
  language: Language,
  asOf: Day,
): ValueCard | null {
  const loyalty = loyaltyValues(base, asOf)(place);
  const { repeat, crossSell, referral, value, tree } = loyalty;
  const why = loyaltyWhy(loyalty, clients.titleOf, clients.textIn(place, "referredBy"), language);
  if (value.rows + tree.rows === 0 && why === "") return null;
  return { repeat, crossSell, referral, value, tree, why };
}
