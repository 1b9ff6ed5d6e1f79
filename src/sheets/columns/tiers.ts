import { type ColumnLooks, required, sheetSpec, text } from "./columns";

export const tiersSheet = sheetSpec("tiers", [
  text("tier", { ...required }),
  { code: "minSpend", kind: "money" },
  { code: "minPurchases", kind: "number" },
  { code: "windowDays", kind: "days" },
  { code: "discount", kind: "share" },
  { code: "pointsRate", kind: "share" },
  { code: "redeemCap", kind: "share" },
  text("perks"),
  { code: "keepDays", kind: "days" },
]);

export const tiersLooks: ColumnLooks<typeof tiersSheet.columns> = {
  tier: {
    width: 120,
    note: {
      en: "Name of the tier, lowest first, e.g. Silver.",
      ru: "Название уровня, низший первым, напр. Серебро.",
    },
  },
  minSpend: {
    note: {
      en: "Spend from which the tier is given, inclusive; blank = no such condition.",
      ru: "С какой суммы покупок даётся, включительно; пусто — без этого условия.",
    },
  },
  minPurchases: {
    note: {
      en: "Purchases from which the tier is given; blank = no such condition.",
      ru: "Со скольких покупок даётся; пусто — без этого условия.",
    },
  },
  windowDays: {
    note: {
      en: "How many last days count, e.g. 365; blank = all time.",
      ru: "За сколько последних дней считать, напр. 365; пусто — за всё время.",
    },
  },
  discount: { note: { en: "Discount of this tier, e.g. 7%.", ru: "Скидка на этом уровне, напр. 7%." } },
  pointsRate: {
    note: {
      en: "Share of what was paid that comes back as points, e.g. 5%.",
      ru: "Какая доля оплаты вернётся баллами, напр. 5%.",
    },
  },
  redeemCap: {
    note: {
      en: "Share of a bill that points may pay, e.g. 50%.",
      ru: "Какую долю чека можно оплатить баллами, напр. 50%.",
    },
  },
  perks: {
    width: 260,
    note: {
      en: "What else it gives, e.g. free delivery, own manager.",
      ru: "Что ещё даёт, напр. бесплатная доставка.",
    },
  },
  keepDays: {
    note: {
      en: "Days the tier is kept once its conditions no longer hold; blank = 0.",
      ru: "Сколько дней уровень держится, когда условия уже не выполнены; пусто = 0.",
    },
  },
};
