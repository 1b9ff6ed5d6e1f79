import type { Language } from "../../i18n/language";

/** Notes that the same column has on several sheets. */
export const clientNote: Record<Language, string> = {
  en: "The client, written as on Clients.",
  ru: "Клиент, как на листе «Клиенты».",
};

export const cycleDaysNote: Record<Language, string> = {
  en: "Usual days between purchases, e.g. 30; no = one-off. First filled stands: client, product, category, segment, business.",
  ru: "Обычно дней между покупками, напр. 30; нет = разовые. Берётся первый указанный: клиент, товар, категория, сегмент, бизнес.",
};

export const byNote: Record<Language, string> = {
  en: "Who of us did it, e.g. Maria.",
  ru: "Кто из нас это сделал, напр. Мария.",
};

export const anyNote: Record<Language, string> = {
  en: "Anything worth remembering.",
  ru: "Всё, что стоит помнить.",
};

export const channelNote: Record<Language, string> = {
  en: "How we reach the client, e.g. phone call, SMS, messenger. You may add your own.",
  ru: "Как связываемся: звонок, СМС, мессенджер… Можно вписать свой.",
};

export const contentNote: Record<Language, string> = {
  en: "What is inside: news, useful article, useful advice, client story, bonus surprise, we care about you, offer.",
  ru: "Что внутри: новости, полезная статья, полезный совет, история клиента, бонус-сюрприз, мы о вас заботимся, предложение.",
};
