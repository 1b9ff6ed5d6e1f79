import { planFact, wholePlan } from "../domain/base/plan-fact";
import { type FansShare, fansShare, profitsByStatus } from "../domain/base/profit-share";
import { repeatShare } from "../domain/base/repeat-share";
import { type StatusMonth, statusHistory } from "../domain/base/status-history";
import { monthsOfBase, type StatusTimeline, statusTimelines } from "../domain/base/status-timelines";
import type { BaseSettings } from "../domain/records/base-settings";
import type { Ledger } from "../domain/records/ledger";
import { beforeAllDays, type Day } from "../domain/values/day";
import { baseHistoryWordsIn } from "../i18n/base-history";
import { readBase } from "../sheets/base/base";
import { readBaseSettings } from "../sheets/readers/base-settings";
import { type Cell, dayCell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { formatterFor } from "../sheets/writing/formatter";
import { checkCells, dayOfTable, firstCell } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";
import { dayArgument } from "./row-arguments";
import { titledRows } from "./titled-rows";

/**
 * The base month by month: newcomers and fans made, against the plan too, who fell asleep, woke up, left and was won back, and clients by status at the end.
 *
 * @param {Clients!A1:S} clients The Clients table with its header row.
 * @param {Purchases!A1:I} purchases The Purchases table with its header row; fans' share of profit needs Cost.
 * @param {Today} asOf The day to judge on; the month it lies in is marked while it runs.
 * @param {Settings!A1:C} settings Optional. The Settings table, for the rules of statuses and the plans of a month.
 * @param {Products!A1:H} products Optional. The Products table, for cycles.
 * @param {Touches!A1:K} touches Optional. The Touches table; an answered touch makes a lead.
 * @param {Segments!A1:F} segments Optional. The Segments table, for cycles of segments.
 * @param {Tiers!A1:I} tiers Optional. The Tiers table, for segments that name a tier.
 * @param {DATE(2026;1;1)} from Optional. A day of the first month to show; without it all are.
 * @customfunction
 * @see theory 11.3
 */
export function baseStatusHistory(
  locale: Locale,
  clients: unknown,
  purchases: unknown,
  asOf: unknown,
  settings: unknown,
  products: unknown,
  touches: unknown,
  segments: unknown,
  tiers: unknown,
  from: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const { base } = readBase({ clients, purchases, settings, products, touches, segments, tiers }, locale);
  const goals = readBaseSettings("settings", settings, locale);
  const known = statusTimelines(base, day);
  const first = dayArgument("from", firstCell(from), locale).at(0)!.value ?? beforeAllDays;
  const shown = monthsOfBase(known, day, first);
  const { historyTitles, atEndTitles, shareTitles } = baseHistoryWordsIn(locale.language);
  const titles = { ...historyTitles, ...atEndTitles, ...shareTitles };
  checkCells((shown.length + 1) * Object.keys(titles).length);
  const months = statusHistory(known, day, shown);
  const sharesOf = sharesByMonth(known, base.ledger, months, goals, locale, day);
  return titledRows(
    titles,
    months.map((month, i) => ({
      ...monthCells(month, goals, locale),
      ...month.atEnd,
      ...sharesOf(i),
    })),
  );
}

export const BASE_STATUS_HISTORY: FormulaEntry<typeof baseStatusHistory> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица по месяцам: кто стал новичком и поклонником и каков план, кто заснул, проснулся, ушёл и вернулся и сколько клиентов каждого статуса в конце месяца.",
      params: [
        "«Клиенты» с заголовками.",
        "«Покупки» с заголовками; для доли прибыли нужна себестоимость.",
        "День, на который нужен ответ; пока его месяц идёт, он отмечен.",
        "Необязательно. «Настройки»: из неё правила статусов и планы на месяц.",
        "Необязательно. «Товары»: из неё циклы.",
        "Необязательно. «Касания»: ответ на касание делает клиента лидом.",
        "Необязательно. «Сегменты»: из неё циклы сегментов.",
        "Необязательно. «Уровни»: для сегментов, где назван уровень.",
        "Необязательно. Любой день первого месяца, который нужно показать; без него видны все.",
      ],
    },
  },
};

function monthCells(
  { month, isPartial, changes, conversion }: StatusMonth,
  { planNewcomers, planFans }: BaseSettings,
  locale: Locale,
) {
  const newcomers = planFact(wholePlan(planNewcomers), changes["newcomer made"]);
  const fans = planFact(wholePlan(planFans), changes["fan made"]);
  return {
    month: dayCell(month.first, locale),
    partial: isPartial,
    newcomersMade: newcomers.fact,
    newcomersPlanned: newcomers.plan ?? "",
    newcomersGap: newcomers.gap ?? "",
    fansMade: fans.fact,
    fansPlanned: fans.plan ?? "",
    fansGap: fans.gap ?? "",
    fellAsleep: changes["fell asleep"],
    wokeUp: changes["woke up"],
    left: changes.left,
    wonBack: changes["won back"],
    becameFans: conversion.becameFans,
    conversion: conversion.share ?? "",
    medianDays: conversion.medianDays ?? "",
  };
}

/** Fans' share of each month's profit, the repeat share at its end, and what the two mean. */
function sharesByMonth(
  clients: readonly StatusTimeline[],
  ledger: Ledger,
  months: readonly StatusMonth[],
  goals: BaseSettings,
  locale: Locale,
  asOf: Day,
): (month: number) => Record<"fansShare" | "repeatShare" | "why", Cell> {
  const periods = months.map(({ month }) => month);
  const fans: FansShare[] = profitsByStatus(clients, ledger, periods).map(fansShare);
  const { fansWhy, repeatWhy } = baseHistoryWordsIn(locale.language);
  const format = formatterFor(locale.language);
  return (month) => {
    const repeat = repeatShare(clients, Math.min(periods[month]!.last, asOf));
    const why = [fansWhy(fans[month]!, goals.fansShare, format), repeatWhy(repeat.because, format)];
    return {
      fansShare: fans[month]!.share ?? "",
      repeatShare: repeat.value ?? "",
      why: why.filter((sentence) => sentence !== "").join(" "),
    };
  };
}
