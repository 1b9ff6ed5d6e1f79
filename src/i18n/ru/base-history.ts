import type * as en from "../en/base-history";

export const periods: typeof en.periods = {
  week: ["неделя", "недели", "неделю", "недель", "по неделям"],
  month: ["месяц", "месяцы", "месяца", "месяцев", "по месяцам"],
  year: ["год", "годы", "года", "лет", "по годам"],
};

export const frequencyTitles: typeof en.frequencyTitles = {
  start: "Период с",
  purchases: "Покупок",
  clients: "Клиентов с покупкой",
  frequency: "Частота сделок",
  partial: "Ещё идёт",
};

export const cohortTitles: typeof en.cohortTitles = {
  month: "Первая покупка в",
  clients: "Клиентов",
  partial: "Ещё идёт месяц",
};

export const cohortMonth: typeof en.cohortMonth = (month) => `Месяц ${month}`;
export const cohortShare: typeof en.cohortShare = (month) => `Месяц ${month}, доля`;

export const historyTitles: typeof en.historyTitles = {
  month: "Месяц",
  partial: "Ещё идёт",
  newcomersMade: "Стали новичками",
  newcomersPlanned: "Новичков по плану",
  newcomersGap: "Новички: отклонение от плана",
  fansMade: "Стали поклонниками",
  fansPlanned: "Поклонников по плану",
  fansGap: "Поклонники: отклонение от плана",
  fellAsleep: "Заснули",
  wokeUp: "Проснулись",
  left: "Ушли",
  wonBack: "Вернули",
  becameFans: "Из его новичков уже поклонники",
  conversion: "Из новичков в поклонники, доля",
  medianDays: "Из новичков в поклонники, дней (медиана)",
};

export const atEndTitles: typeof en.atEndTitles = {
  target: "Целевых на конец месяца",
  lead: "Лидов на конец месяца",
  newcomer: "Новичков на конец месяца",
  fan: "Поклонников на конец месяца",
  sleeping: "Заснувших на конец месяца",
  returner: "Возвращенцев на конец месяца",
};

export const shareTitles: typeof en.shareTitles = {
  fansShare: "Доля прибыли от поклонников",
  repeatShare: "Доля купивших повторно",
  why: "Почему",
};

export const planTitles: typeof en.planTitles = {
  owner: "Ответственный",
  month: "Месяц",
  partial: "Ещё идёт",
  newcomersPlanned: "Новичков по плану",
  newcomersMade: "Стали новичками",
  newcomersGap: "Новички: отклонение от плана",
  fansPlanned: "Поклонников по плану",
  fansMade: "Стали поклонниками",
  fansGap: "Поклонники: отклонение от плана",
};

export const everybody: typeof en.everybody = "Все вместе";
export const nobody: typeof en.nobody = "Без ответственного";

export const fansWhy: typeof en.fansWhy = ({ share, all, withoutCost }, goal, format) => {
  if (all === null) return withoutCost === 0 ? "" : "Прибыль неизвестна: себестоимость нигде не указана.";
  const left =
    withoutCost === 0 ? "" : ` Без себестоимости, в расчёт не вошло покупок: ${format.number(withoutCost)}.`;
  if (share === null) return `Прибыли не было — делить нечего.${left}`;
  const verdict = share < goal ? "меньше, чем" : "при цели";
  return `Поклонники принесли ${format.share(share)} прибыли — ${verdict} ${format.share(goal)}.${left}`;
};

export const repeatWhy: typeof en.repeatWhy = ({ code, repeaters, buyers, asleepAfterOne }, format) => {
  if (code !== "run as one-off") return "";
  const { number } = format;
  return `Работаете как с разовым товаром. Купили: ${number(buyers)}, из них вернулись: ${number(repeaters)}, после одной покупки пропустили целый цикл: ${number(asleepAfterOne)}.`;
};
