import { count } from "../ru/count";
import type { DashboardPanelWords } from "./en";

export const dashboard: DashboardPanelWords = {
  title: "Показатели",
  titleOn: (day) => `Показатели на ${day}`,
  loading: "Просматриваю клиентов",
  stopped: (done, total) => `Остановлено: просмотрено клиентов ${done} из ${total}.`,
  soFar: "Показатели только по просмотренным клиентам.",
  goOn: "Продолжить",
  noClients: "Клиентов ещё нет. Внесите их на лист «Клиенты».",
  plan: "План и факт",
  showList: "Показать список",
  list: "Список",
  showListOf: (name) => `Показать список: ${name}`,
  write: "Записать на лист «Панель»",
  refresh: "Обновить",
  back: "Назад к показателям",
  listed: (clients) => `Клиентов: ${clients}`,
  opens: "Выберите клиента, чтобы открыть его карточку.",
  more: (rest) => `Показать ещё (${rest})`,
  facts: {
    since: (day) => `с ${day}`,
    profit: (all, fans) => `прибыль ${all}, из неё поклонником ${fans}`,
    deals: (purchases) => count(purchases, "покупка", "покупки", "покупок"),
    overdue: (days, check) => `просрочен на ${count(days, "день", "дня", "дней")}, средний чек ${check}`,
    monthProfit: (profit) => `прибыль ${profit}`,
  },
  news: {
    writing: "Записываю…",
    written: "Лист «Панель» записан.",
    withoutCharts:
      "Показатели записаны на лист «Панель», но диаграммы нарисовать не удалось. Попробуйте ещё раз.",
  },
};
