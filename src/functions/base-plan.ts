import { type MonthResult, planByOwner } from "../domain/base/plan-fact";
import { statusTimelines } from "../domain/base/status-timelines";
import { isOver, monthOf } from "../domain/values/month";
import { baseHistoryWordsIn } from "../i18n/base-history";
import { readBase } from "../sheets/base/base";
import { plannedOwners, readBaseSettings } from "../sheets/readers/base-settings";
import type { ClientsSheet } from "../sheets/readers/clients";
import { type Cell, dayCell } from "../sheets/reading/cell";
import { fold } from "../sheets/reading/fold";
import type { Locale } from "../sheets/reading/locale";
import { dayOfTable } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";
import { titledRows } from "./titled-rows";

/**
 * Newcomers and fans made in a month against the plan, of everybody together and of each owner; a table with a header row.
 *
 * @param {Clients!A1:S} clients The Clients table with its header row; Owner says whose a client is.
 * @param {Purchases!A1:I} purchases The Purchases table with its header row.
 * @param {Today} asOf Any day of the month; later purchases are left out.
 * @param {Settings!A1:C} settings The Settings table; a person's plan is a row such as “Newcomers planned a month: Ivan”.
 * @param {Products!A1:H} products Optional. The Products table, for cycles.
 * @param {Touches!A1:K} touches Optional. The Touches table; an answered touch makes a lead.
 * @param {Segments!A1:F} segments Optional. The Segments table, for cycles of segments.
 * @param {Tiers!A1:I} tiers Optional. The Tiers table, for segments that name a tier.
 * @customfunction
 * @see theory 11.3
 */
export function basePlan(
  locale: Locale,
  clients: unknown,
  purchases: unknown,
  asOf: unknown,
  settings: unknown,
  products: unknown,
  touches: unknown,
  segments: unknown,
  tiers: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const ranges = { clients, purchases, settings, products, touches, segments, tiers };
  const { base, clients: sheet } = readBase(ranges, locale);
  const plans = readBaseSettings("settings", settings, locale);
  const month = monthOf(day);
  const ownerOf = (place: number) => fold(sheet.textIn(place, "owner")) || null;
  const { whole, owners } = planByOwner(statusTimelines(base, day), ownerOf, plans, month);
  const { planTitles, everybody, nobody } = baseHistoryWordsIn(locale.language);
  const names = ownerNames(sheet, base.clients.length, settings);
  const running = { month: dayCell(month.first, locale), partial: !isOver(month, day) };
  return titledRows(planTitles, [
    { owner: everybody, ...running, ...resultCells(whole) },
    ...owners.map(({ owner, ...result }) => ({
      owner: owner === null ? nobody : names.get(owner)!,
      ...running,
      ...resultCells(result),
    })),
  ]);
}

export const BASE_PLAN: FormulaEntry<typeof basePlan> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: сколько за месяц стало новичков и поклонников против плана, у всех вместе и у каждого ответственного.",
      params: [
        "«Клиенты» с заголовками; чей клиент, говорит «Ответственный».",
        "«Покупки» с заголовками.",
        "Любой день месяца; более поздних покупок ещё нет.",
        "«Настройки»; план человека — строка вроде «Новичков в месяц по плану: Иван».",
        "Необязательно. «Товары»: из неё циклы.",
        "Необязательно. «Касания»: ответ на касание делает клиента лидом.",
        "Необязательно. «Сегменты»: из неё циклы сегментов.",
        "Необязательно. «Уровни»: для сегментов, где назван уровень.",
      ],
    },
  },
};

function resultCells({ newcomers, fans }: MonthResult) {
  return {
    newcomersPlanned: newcomers.plan ?? "",
    newcomersMade: newcomers.fact,
    newcomersGap: newcomers.gap ?? "",
    fansPlanned: fans.plan ?? "",
    fansMade: fans.fact,
    fansGap: fans.gap ?? "",
  };
}

/** Owners as they are written on Clients, else on Settings, by folded name. */
function ownerNames(sheet: ClientsSheet, clients: number, settings: unknown): ReadonlyMap<string, string> {
  const names = new Map(plannedOwners(settings));
  for (let place = clients - 1; place >= 0; place--) {
    const name = sheet.textIn(place, "owner");
    names.set(fold(name), name);
  }
  return names;
}
