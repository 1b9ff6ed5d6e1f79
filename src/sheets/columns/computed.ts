import { columnTitles } from "../../i18n/column-titles";
import { type Language, languages } from "../../i18n/language";
import { type Cell, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import type { Column, ColumnLooks } from "./columns";

/** What CLIENT_TABLE answers, to the right of the input columns. */
export const computedColumns = [
  { code: "status", kind: "status" },
  { code: "since", kind: "day" },
  { code: "lastPurchase", kind: "day" },
  { code: "purchases", kind: "number" },
  { code: "spend", kind: "money" },
  { code: "cycle", kind: "days" },
  { code: "nextPurchase", kind: "day" },
  { code: "overdue", kind: "yes or no" },
  { code: "daysOverdue", kind: "days" },
  { code: "tier", kind: "text" },
  { code: "nextAction", kind: "text" },
  { code: "due", kind: "day" },
  { code: "why", kind: "text" },
] satisfies Column[];

export const computedLooks: ColumnLooks<typeof computedColumns> = {
  status: {
    width: 125,
    note: {
      en: "auto · First that holds: returner (left, wanted back), sleeping (overdue), fan, newcomer, lead (has a contact), target",
      ru: "авто · Первый подходящий: возвращенец (ушёл, хотим вернуть), заснувший (просрочен), поклонник, новичок, лид (есть контакт), целевой",
    },
  },
  since: {
    width: 110,
    note: { en: "auto · Day from which the status holds", ru: "авто · С какого дня этот статус" },
  },
  lastPurchase: {
    width: 150,
    note: {
      en: "auto · Latest day with a purchase; a refund does not count",
      ru: "авто · Последний день с покупкой; возврат — не покупка",
    },
  },
  purchases: {
    width: 80,
    note: {
      en: "auto · Days with a purchase; cancelled orders left out",
      ru: "авто · Дней с покупками, без отменённых заказов",
    },
  },
  spend: {
    width: 125,
    note: { en: "auto · All amounts paid minus refunds", ru: "авто · Всё оплаченное минус возвраты" },
  },
  cycle: {
    width: 55,
    note: {
      en: "auto · Days between purchases: first filled of client, product, category, segment, business. Blank = one-off",
      ru: "авто · Дней между покупками: первый указанный — клиент, товар, категория, сегмент, бизнес. Пусто — разовые",
    },
  },
  nextPurchase: {
    width: 155,
    note: { en: "auto · Last purchase + cycle", ru: "авто · Последняя покупка + цикл" },
  },
  overdue: {
    width: 95,
    note: {
      en: "auto · TRUE when more days than the cycle have passed since the last purchase",
      ru: "авто · ИСТИНА, если с последней покупки прошло больше дней, чем цикл",
    },
  },
  daysOverdue: {
    width: 130,
    note: {
      en: "auto · Days past the next purchase; 0 = on time, blank = no cycle or no purchase",
      ru: "авто · На сколько дней опоздал с покупкой; 0 — вовремя, пусто — нет цикла или покупок",
    },
  },
  tier: {
    width: 80,
    note: {
      en: "auto · Highest row of Tiers whose conditions are all met, or a tier still kept",
      ru: "авто · Высший из уровней, чьи условия выполнены или который ещё держится",
    },
  },
  nextAction: {
    width: 330,
    note: {
      en: "auto · First step of the roadmap not done, skipped or passed over",
      ru: "авто · Первый шаг карты, который не сделан, не пропущен и подходит клиенту",
    },
  },
  due: {
    width: 95,
    note: {
      en: "auto · Day the next action is due: Starts after + Offset",
      ru: "авто · Срок следующего действия: «После чего» + «Через сколько»",
    },
  },
  why: {
    width: 620,
    note: {
      en: "auto · Reasons for status, tier and next action, with numbers",
      ru: "авто · Причины статуса, уровня и действия, с числами",
    },
  },
};

/** Where our computed columns begin in a header, as values without a formula; null where they are not there. */
export function computedPlace(header: readonly Cell[]): number | null {
  const titles = header.map((cell) => fold(textOf(cell)));
  const isComputed = (place: number, language: Language) =>
    computedColumns.every(({ code }, c) => titles[place + c] === fold(columnTitles[code][language]));
  const place = titles.findIndex((_, at) => languages.some((language) => isComputed(at, language)));
  return place < 0 ? null : place;
}
