import type * as en from "../en/effects";
import { count } from "./count";

export const effectNames: typeof en.effectNames = {
  acquired: "привлечение",
  referral: "рекомендации",
  repeat: "повторные покупки",
  "cross-sell": "перекрёстные продажи",
};

export const baseColumns: typeof en.baseColumns = {
  effect: "Эффект",
  rows: "Строк покупок",
  revenue: "Выручка",
  margin: "Маржа",
  share: "Доля выручки",
};

export const total: typeof en.total = "всего";

export const clientColumns: typeof en.clientColumns = {
  repeat: "Повторные покупки",
  crossSell: "Перекрёстные продажи",
  referral: "По рекомендациям",
  value: "Ценность лояльности",
  tree: "Всё дерево рекомендаций",
};

export const inMargin: typeof en.inMargin = (title) => `${title}, маржа`;

export const why: typeof en.why = {
  withoutCost: (rows) => `${count(rows, "строка", "строки", "строк")} без себестоимости — вне маржи`,
  brought: (directly, inTree) =>
    `привёл ${count(directly, "клиента", "клиентов", "клиентов")}${inTree > directly ? `, во всём дереве ${inTree}` : ""}`,
  circle: (names) => `рекомендации по кругу: ${names}`,
  "brought by themselves": (name) => `«${name}» указан как порекомендовавший сам себя`,
  "unknown referrer": (name) => `порекомендовал «${name}», которого нет на листе «Клиенты»`,
};
