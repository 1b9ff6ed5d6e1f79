import type { Language } from "./language";

/** Titles of sheets: names that users rely on. */
export const sheetTitles = {
  clients: { en: "Clients", ru: "Клиенты" },
  purchases: { en: "Purchases", ru: "Покупки" },
  touches: { en: "Touches", ru: "Касания" },
  products: { en: "Products", ru: "Товары" },
  roadmaps: { en: "Roadmaps", ru: "Дорожные карты" },
  progress: { en: "Progress", ru: "Прогресс" },
  promises: { en: "Promises", ru: "Договорённости" },
  tiers: { en: "Tiers", ru: "Уровни" },
  segments: { en: "Segments", ru: "Сегменты" },
  standards: { en: "Standards", ru: "Стандарты" },
  offers: { en: "Offers", ru: "Предложения" },
  contracts: { en: "Contracts", ru: "Договоры" },
  subscriptions: { en: "Subscriptions", ru: "Подписки" },
  points: { en: "Points", ru: "Баллы" },
  perks: { en: "Perks given", ru: "Выданные привилегии" },
  claims: { en: "Claims", ru: "Претензии" },
  audit: { en: "Audit", ru: "Аудит" },
  dashboard: { en: "Dashboard", ru: "Панель" },
  settings: { en: "Settings", ru: "Настройки" },
  today: { en: "Today", ru: "Сегодня" },
} satisfies Record<string, Record<Language, string>>;
