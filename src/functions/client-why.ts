import { wordsIn } from "../i18n/words";
import type { Locale } from "../sheets/reading/locale";
import { formatterFor } from "../sheets/writing/formatter";
import type { Answer } from "./answer-rows";
import type { FormulaEntry } from "./formula-entry";
import { answerStatus } from "./status-arguments";

/**
 * Why a client has the status it has, in one sentence with the rule's numbers.
 *
 * @param {C2:C} lastPurchase Day of the last purchase, or a column of them; blank = has not bought.
 * @param {D2:D} purchases Number of purchases, or a column of them.
 * @param {30} cycleDays Purchase cycle in days; no or 0 = one-off.
 * @param {Today} asOf The day to judge on.
 * @param {E2:E} growthSigns Optional. How many of the three growth signs (0 to 3), from CLIENT_FACTS.
 * @param {F2:F} leftOn Optional. The day the client left us.
 * @param {G2:G} contact Optional. A phone, e-mail or messenger; anything filled is a contact.
 * @param {H2:H} wanted Optional. no = we do not want the client back; blank = yes.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row.
 * @customfunction
 * @see theory 4.5
 */
export function clientWhy(
  locale: Locale,
  lastPurchase: unknown,
  purchases: unknown,
  cycleDays: unknown,
  asOf: unknown,
  growthSigns: unknown,
  leftOn: unknown,
  contact: unknown,
  wanted: unknown,
  settings: unknown,
): Answer {
  const args = { lastPurchase, purchases, cycleDays, asOf, growthSigns, leftOn, contact, wanted, settings };
  const { statusWhy } = wordsIn(locale.language).verdicts;
  return answerStatus(locale, args, ({ because }) => statusWhy(because, formatterFor(locale.language)));
}

export const CLIENT_WHY: FormulaEntry<typeof clientWhy> = {
  class: "everyday",
  help: {
    ru: {
      about: "Почему у клиента такой статус: одно предложение с правилом и числами.",
      params: [
        "День последней покупки или столбец таких дней; пусто — ещё не покупал.",
        "Число покупок или столбец таких чисел.",
        "Цикл покупок в днях или столбец циклов; нет или 0 — разовые продажи.",
        "День, на который нужен ответ.",
        "Необязательно. Сколько из трёх признаков роста есть у клиента (0–3), из CLIENT_FACTS.",
        "Необязательно. День, когда клиент ушёл от нас.",
        "Необязательно. Телефон, почта или мессенджер; любая заполненная ячейка — контакт.",
        "Необязательно. нет — возвращать клиента не хотим; пусто — да.",
        "Необязательно. «Настройки».",
      ],
    },
  },
};
