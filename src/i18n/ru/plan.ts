import type { Conversion } from "../../domain/base/conversion";
import type { Lever } from "../../domain/base/levers";
import type { BuyingStatus, StatusProfit } from "../../domain/base/status-profit";
import type { UnknownTarget } from "../../domain/base/targets";
import { columnTitles } from "../column-titles";
import type * as en from "../en/plan";
import type { Formatter } from "../formatter";
import { baseSettingTitles } from "./base-settings";
import { count } from "./count";

export const unknown: typeof en.unknown = "неизвестно";

export const targetTitles: typeof en.targetTitles = {
  what: "Что",
  plan: "План",
  fact: "Факт",
  gap: "Отклонение",
  why: "Почему",
};

export const targets: typeof en.targets = {
  profit: "Прибыль в месяц",
  fans: "Поклонники",
  newcomers: "Новички в месяц",
  leads: "Лиды в месяц",
  contacts: "Контакты в месяц",
};

export const targetWhy: typeof en.targetWhy = (reason, format) => {
  switch (reason.code) {
    case "goal":
      return `Цель из настроек; факт — за последний полный месяц${withoutCost(reason.withoutCost)}.`;
    case "fans":
      return `${part(reason, format)}; поклонник приносит ${earned(reason.of, reason.each, format)}.`;
    case "newcomers": {
      const { fansLost, conversion, newcomers } = reason.toReplace;
      const bySales = (reason.goal * reason.share) / reason.each;
      const lost =
        fansLost === 0
          ? "поклонников не теряли"
          : `в месяц теряем поклонников: ${format.number(fansLost)}, на замену нужно ${format.number(newcomers)} (${rate("newcomers", conversion, format)})`;
      return `${part(reason, format)}; новичок приносит ${earned(reason.of, reason.each, format)}, значит, нужно ${format.number(bySales)}; ${lost}.`;
    }
    case "leads":
    case "contacts":
      return `${reason.code === "leads" ? "Новичков" : "Лидов"} в месяц: ${format.number(reason.next)}; ${rate(reason.code, reason.conversion, format)}${undated(reason.code, reason.conversion)}.`;
    default:
      return `Неизвестно: ${unknownWhy(reason)}.`;
  }
};

function part({ goal, share }: { readonly goal: number; readonly share: number }, format: Formatter): string {
  return `${format.share(share)} от ${format.money(goal)} — это ${format.money(goal * share)}`;
}

function earned({ profit, clientMonths }: StatusProfit, each: number, format: Formatter): string {
  const all = `${format.money(profit.profit ?? 0)} на ${format.number(clientMonths)} клиенто-месяцев`;
  return `${format.money(each)} в месяц (${all}${withoutCost(profit.withoutCost)})`;
}

function withoutCost(rows: number): string {
  return rows === 0 ? "" : `; не учтено строк, где не заполнен столбец «${columnTitles.cost.ru}»: ${rows}`;
}

type Way = "newcomers" | "leads" | "contacts";

const went: Record<Way, string> = {
  newcomers: "новичков стали поклонниками",
  leads: "лидов купили",
  contacts: "контактов стали лидами",
};

const some: Record<Way, string> = { newcomers: "новичков", leads: "лидов", contacts: "контактов" };

function rate(way: Way, { made, converted }: Conversion, format: Formatter): string {
  return `из ${made} ${went[way]} ${converted} (${format.share(converted / made)})`;
}

function undated(way: "leads" | "contacts", { undated: clients }: Conversion): string {
  const column = way === "leads" ? columnTitles.leadSince.ru : columnTitles.addedOn.ru;
  return clients === 0 ? "" : `; не учтено клиентов, у которых не заполнен столбец «${column}»: ${clients}`;
}

const many: Record<BuyingStatus, string> = { newcomer: "новички", fan: "поклонники" };
const ofMany: Record<BuyingStatus, string> = { newcomer: "новичков", fan: "поклонников" };

function unknownWhy(reason: UnknownTarget): string {
  switch (reason.code) {
    case "no goal":
      return `в настройках не заполнена строка «${baseSettingTitles.profitGoal}»`;
    case "nobody":
      return `за последние 12 полных месяцев не было ${ofMany[reason.status]}`;
    case "no cost":
      return `ни в одной покупке ${ofMany[reason.status]} не заполнен столбец «${columnTitles.cost.ru}»`;
    case "no profit":
      return `${many[reason.status]} не принесли прибыли за последние 12 полных месяцев`;
    case "not observed":
      return "ещё ни одного месяца не видно от начала до конца";
    case "no conversion":
      return noConversion(reason.of, reason.conversion);
    case "before it":
      return "неизвестна строка выше";
  }
}

function noConversion(way: Way, conversion: Conversion): string {
  const left = way === "newcomers" ? "" : undated(way, conversion);
  if (conversion.made > 0) return `из ${conversion.made} ${went[way]} 0${left}`;
  return `за последние 12 полных месяцев новых ${some[way]} не было${left}`;
}

export const flowTitles: typeof en.flowTitles = {
  part: "Часть",
  of: "О чём",
  all: "Всего",
  profit: "Прибыль",
  gain: "Прибавка прибыли",
  why: "Почему",
};

export const flowParts: typeof en.flowParts = {
  matrix: "Переходы за месяц",
  inflow: "Новые за месяц",
  now: "Сейчас",
  forecast: "Прогноз",
  lever: "Рычаг",
};

export const levers: typeof en.levers = {
  "more fans": "+5 п. п. новичков в поклонники",
  "fewer asleep": "−5 п. п. засыпающих",
  "more leads": "+10 лидов в месяц",
};

export const rowWhy: typeof en.rowWhy = (counts, names) => {
  const all = counts.reduce((sum, one) => sum + one, 0);
  if (all === 0) return "На конец месяца никого с этим статусом не было: считаем, что он не меняется.";
  const parts = names.flatMap((name, i) => (counts[i]! > 0 ? [`${name} — ${counts[i]}`] : []));
  return `На конец месяца ${all}, из них через месяц: ${parts.join(", ")}.`;
};

export const inflowWhy: typeof en.inflowWhy = (clients, months, left) => {
  if (months === 0) return "Ещё ни одного месяца не видно от начала до конца.";
  const undatedClients = left === 0 ? "" : `; не учтено клиентов без единой даты: ${left}`;
  return `${clients} за ${count(months, "полный месяц", "полных месяца", "полных месяцев")}${undatedClients}.`;
};

export const earningsWhy: typeof en.earningsWhy = (number, each, format) => {
  const parts = (["newcomer", "fan"] as const).map(
    (status) =>
      `${many[status]} ${format.number(number[status])} × ${each[status] === null ? unknown : format.money(each[status])}`,
  );
  return `Прибыль за месяц: ${parts.join(" + ")}.`;
};

export const leverWhy: typeof en.leverWhy = ({ code, profit, gain }, seen, format) => {
  if (profit === null || gain === null) return "Неизвестно: неизвестна прибыль от новичка или поклонника.";
  return `Прибыль за 12 месяцев: ${format.money(profit)} против ${format.money(profit - gain)} без него; на концы месяцев ${leverOf[code]}: ${seen}.`;
};

const leverOf: Record<Lever["code"], string> = {
  "more fans": "было новичков",
  "fewer asleep": "было новичков и поклонников",
  "more leads": "было лидов",
};
