import type { DashboardTimes } from "../../domain/dashboard/dashboard-client";
import { calendarOf } from "../../domain/values/day";
import type * as en from "../en/dashboard";
import type { Formatter } from "../formatter";
import { count } from "./count";

export const names: typeof en.names = {
  asOf: "На день",
  statuses: "Клиенты по статусам",
  fansShare: "Доля поклонников в прибыли",
  frequency: "Частота сделок",
  repeat: "Доля повторных клиентов",
  overdue: "Сумма просрочки",
  newcomers: "Новички за месяц",
  fans: "Поклонники за месяц",
  profit: "Прибыль за месяц",
};

export const unknown: typeof en.unknown = "неизвестно";

export const written: typeof en.written = "Лист каждый раз пишет дополнение; ваши диаграммы остаются.";

export const why: typeof en.why = {
  statuses: (clients) =>
    clients === 0 ? "Клиентов ещё нет." : "Все с листа «Клиенты», у каждого один статус.",
  ofAll: (share) => `${share} всех клиентов.`,
  fansShare({ because }, { year }, format) {
    const { code, norm, fans, all, withoutCost } = because;
    const left = leftOut(withoutCost);
    switch (code) {
      case "no costs":
        return "Без себестоимости неизвестно: заполните столбец «Себестоимость» на листе «Покупки».";
      case "no profit":
        return `Прибыли ${over(year, format)} не было, делить нечего.${left}`;
      case "known":
        return `Из прибыли ${format.money(all!)} ${over(year, format)} поклонники принесли ${format.money(fans!)}; норма ${format.share(norm)}.${left}`;
    }
  },
  frequency: ({ because }, { year }, format) =>
    because.clients === 0
      ? `Никто не покупал ${over(year, format)}.`
      : `Покупок на одного купившего ${over(year, format)}: ${count(because.purchases, "покупка", "покупки", "покупок")}, ${count(because.clients, "клиент", "клиента", "клиентов")}.`,
  repeat({ because: { code, buyers, repeaters } }, format) {
    if (code === "nobody bought") return "Никто ещё не покупал.";
    const came = `Купили снова: ${format.number(repeaters)} из ${count(buyers, "купившего", "купивших", "купивших")}.`;
    return code === "run as one-off"
      ? `${came} Не вернулись в свой цикл больше: вы работаете как с разовыми клиентами.`
      : came;
  },
  overdue: ({ because: { clients } }) =>
    clients === 0
      ? "Просроченных нет."
      : `Сумма средних чеков: ${count(clients, "клиент просрочен", "клиента просрочены", "клиентов просрочены")}; ушедшие насовсем не в счёт.`,
  made(plan, fact, setting, format) {
    if (plan === null) return `Плана на месяц нет: заполните «${setting}» на листе «Настройки».`;
    const rest = plan - fact;
    return `План на месяц: ${format.number(plan)}${rest > 0 ? `, осталось ${format.number(rest)}` : ", выполнен"}.`;
  },
  profit({ plan, profit, withoutCost }, setting, format) {
    const left = leftOut(withoutCost);
    if (profit === null) {
      return withoutCost === 0
        ? "В этом месяце ещё ничего не продано."
        : `Без себестоимости на листе «Покупки» неизвестно.${left}`;
    }
    if (plan === null) return `Цели на месяц нет: заполните «${setting}» на листе «Настройки».${left}`;
    const rest = plan - profit;
    return `Цель на месяц: ${format.money(plan)}${rest > 0 ? `, осталось ${format.money(rest)}` : ", достигнута"}.${left}`;
  },
};

const months = ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

export const monthName: typeof en.monthName = (day) => {
  const { year, month } = calendarOf(day);
  return `${months[month - 1]} ${year}`;
};

export const monthsName: typeof en.monthsName = (from, through) => {
  const [first, last] = [monthName(from), monthName(through)];
  return `${first.slice(4) === last.slice(4) ? first.slice(0, 3) : first}–${last}`;
};

export const charts: typeof en.charts = {
  flow: "Что происходило с клиентами, по месяцам",
  retention: "Кто покупает снова, по месяцам после первой покупки",
  effects: "Привлечение и три эффекта: выручка по месяцам",
  offers: "Предложения среди всех касаний",
};

export const columns: typeof en.columns = {
  month: "Месяц",
  later: "Месяцев спустя",
  everyone: "Все вместе",
  offers: "Предложения",
  limit: "Предел",
};

export const changes: typeof en.changes = {
  "newcomer made": "новички",
  "fan made": "поклонники",
  "fell asleep": "заснули",
  "woke up": "проснулись",
  left: "ушли",
  "won back": "вернулись",
};

const over = ({ last }: DashboardTimes["year"], format: Formatter) =>
  `за 12 полных месяцев по ${format.day(last)}`;
const leftOut = (rows: number) =>
  rows === 0 ? "" : ` Не учтены ${count(rows, "строка", "строки", "строк")} без себестоимости.`;
