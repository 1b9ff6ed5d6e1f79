import type { Effort } from "../../domain/base/focus";
import type { Source } from "../../domain/base/sources";
import { columnTitles } from "../column-titles";
import type * as en from "../en/base-analysis";
import type { Formatter } from "../formatter";
import { baseSettingTitles, sourceCostPrefix } from "./base-settings";
import { count } from "./count";

const buyers = (n: number) => count(n, "покупателя", "покупателей", "покупателей");
const sales = (n: number) => count(n, "продажу", "продажи", "продаж");

export const unknown: typeof en.unknown = "неизвестно";

export const focusTitles: typeof en.focusTitles = {
  effort: "Усилия",
  touches: "Касаний",
  share: "Доля касаний",
  why: "Почему",
};

export const efforts: typeof en.efforts = {
  attraction: "привлечение",
  retention: "удержание",
  return: "возврат",
};

const groupOf: Record<Effort, string> = {
  attraction: "целевых клиентов и лидов",
  retention: "новичков и поклонников",
  return: "заснувших и возвращенцев",
};

export const focusWhy: typeof en.focusWhy = (effort, { all, touches }, days) => {
  const time = days === null ? "за всё время" : `за последние ${count(days, "день", "дня", "дней")}`;
  if (all === 0) return `Касаний ${time} не было.`;
  return `На ${groupOf[effort]} пришлось ${touches[effort]} из ${count(all, "касания", "касаний", "касаний")} ${time}; статус взят на день касания.`;
};

export const sourceTitles: typeof en.sourceTitles = {
  source: "Источник",
  contacts: "Контактов",
  leads: "Лидов",
  buyers: "Покупателей",
  conversion: "Конверсия",
  days: "Дней до первой покупки",
  cost: "Затраты",
  costPerSale: "Цена покупателя или продажи",
  why: "Почему",
};

export const sourceRows: typeof en.sourceRows = {
  none: "(источник не указан)",
  attraction: "Привлечение: продажа новому клиенту",
  retention: "Удержание: повторная продажа",
};

export const sourceWhy: typeof en.sourceWhy = (source, format) => {
  const { contacts, buyers: bought, withoutDays } = source;
  if (contacts === 0) return "Деньги потрачены, но никто не пришёл.";
  return [
    `Купили ${bought} из ${contacts}`,
    ...(withoutDays > 0 ? [`в днях не учтены: ${withoutDays} — неизвестно, когда пришли до покупки`] : []),
    ...(source.source === null ? [] : [costWhy(source, format)]),
  ]
    .join("; ")
    .concat(".");
};

function costWhy({ cost, buyers: bought }: Source, format: Formatter): string {
  if (cost === null) return `в настройках нет строки «${sourceCostPrefix}»`;
  return `${format.money(cost)} на ${buyers(bought)}`;
}

export const attractionWhy: typeof en.attractionWhy = ({ cost, sales: bought, from }, format) => {
  if (cost === null)
    return `Неизвестно: нет ни источника с затратами и покупателями, ни строки «${baseSettingTitles.attractionCost}».`;
  if (from === "settings")
    return `${format.money(cost)} по настройкам: покупателей у источников с затратами нет.`;
  return `На источники потрачено ${format.money(cost)}, они привели ${buyers(bought)}.`;
};

export const retentionWhy: typeof en.retentionWhy = ({ cost, sales: repeated }, times, format) => {
  if (cost === null)
    return `Неизвестно: в настройках не заполнена строка «${baseSettingTitles.retentionCost}».`;
  if (repeated === 0) return "Неизвестно: за последние 12 полных месяцев повторных продаж не было.";
  const dearer =
    times === null ? "" : `; продажа новому клиенту стоит к повторной как ${format.number(times)} к 1`;
  return `${format.money(cost)} на ${sales(repeated)} за последние 12 полных месяцев${dearer}.`;
};

export const satisfiedTitles: typeof en.satisfiedTitles = {
  month: "Месяц",
  clients: "Довольных клиентов",
  grown: "Прирост",
  growth: "Прирост, доля",
  profit: "Прибыль от них",
  share: "Доля прибыли",
  keeping: "Затраты на удержание, доля прибыли",
  why: "Почему",
};

export const satisfiedWhy: typeof en.satisfiedWhy = ({ clients, grown, allProfit, isOver }, format) => {
  const { profit, withoutCost } = allProfit;
  return [
    `С последней оценкой 4 или 5: ${clients}, месяцем раньше: ${clients - grown}`,
    profit === null
      ? withoutCost > 0
        ? `прибыль неизвестна: столбец «${columnTitles.cost.ru}» нигде не заполнен`
        : "продаж не было"
      : `все клиенты принесли ${format.money(profit)}`,
    ...(profit !== null && withoutCost > 0
      ? [`не учтено строк, где не заполнен столбец «${columnTitles.cost.ru}»: ${withoutCost}`]
      : []),
    ...(isOver ? [] : ["месяц ещё не закончился"]),
  ]
    .join("; ")
    .concat(".");
};
