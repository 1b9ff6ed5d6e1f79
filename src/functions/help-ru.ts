import type { Locale } from "../sheets/locale";
import type { clientContract } from "./client-contract";
import type { clientCrossSell } from "./client-cross-sell";
import type { clientFacts } from "./client-facts";
import type { clientNextAction } from "./client-next-action";
import type { clientNextPurchase } from "./client-next-purchase";
import type { clientNthFree } from "./client-nth-free";
import type { clientOfferCredit } from "./client-offer-credit";
import type { clientOverdue } from "./client-overdue";
import type { clientOverdueDays } from "./client-overdue-days";
import type { clientPoints } from "./client-points";
import type { clientPostPurchase } from "./client-post-purchase";
import type { clientSegment } from "./client-segment";
import type { clientStatus } from "./client-status";
import type { clientSubscription } from "./client-subscription";
import type { clientSumReward } from "./client-sum-reward";
import type { clientTable } from "./client-table";
import type { clientTier } from "./client-tier";
import type { clientTierGap } from "./client-tier-gap";
import type { clientTiers } from "./client-tiers";
import type { clientTo } from "./client-to";
import type { clientTouchMatrix } from "./client-touch-matrix";
import type { clientWhy } from "./client-why";
import type { offerCheck } from "./offer-check";
import type { offerMargin } from "./offer-margin";
import type { offerWorstBill } from "./offer-worst-bill";
import type { receiptCheck } from "./receipt-check";

/** The help of one formula: a sentence, and one for each argument in its order. */
export interface FormulaHelp<Args extends readonly unknown[]> {
  readonly about: string;
  readonly params: { readonly [K in keyof Args]: string };
}

/** What a person types: all arguments but the locale. */
type ArgsOf<F> = F extends (locale: Locale, ...args: infer Args) => unknown ? Required<Args> : never;

interface Formulas {
  CLIENT_CONTRACT: typeof clientContract;
  CLIENT_CROSS_SELL: typeof clientCrossSell;
  CLIENT_FACTS: typeof clientFacts;
  CLIENT_NEXT_ACTION: typeof clientNextAction;
  CLIENT_NEXT_PURCHASE: typeof clientNextPurchase;
  CLIENT_NTH_FREE: typeof clientNthFree;
  CLIENT_OFFER_CREDIT: typeof clientOfferCredit;
  CLIENT_OVERDUE: typeof clientOverdue;
  CLIENT_OVERDUE_DAYS: typeof clientOverdueDays;
  CLIENT_POINTS: typeof clientPoints;
  CLIENT_POST_PURCHASE: typeof clientPostPurchase;
  CLIENT_SEGMENT: typeof clientSegment;
  CLIENT_STATUS: typeof clientStatus;
  CLIENT_SUBSCRIPTION: typeof clientSubscription;
  CLIENT_SUM_REWARD: typeof clientSumReward;
  CLIENT_TABLE: typeof clientTable;
  CLIENT_TIER: typeof clientTier;
  CLIENT_TIER_GAP: typeof clientTierGap;
  CLIENT_TIERS: typeof clientTiers;
  CLIENT_TO: typeof clientTo;
  CLIENT_TOUCH_MATRIX: typeof clientTouchMatrix;
  CLIENT_WHY: typeof clientWhy;
  OFFER_CHECK: typeof offerCheck;
  OFFER_MARGIN: typeof offerMargin;
  OFFER_WORST_BILL: typeof offerWorstBill;
  RECEIPT_CHECK: typeof receiptCheck;
}

const clients = "Таблица «Клиенты» вместе со строкой заголовков.";
const purchases = "Таблица «Покупки» вместе со строкой заголовков.";
const touches = "Таблица «Касания» вместе со строкой заголовков.";
const tiersWithoutWindow =
  "Таблица «Уровни» вместе со строкой заголовков, низший уровень первым, без столбцов окна и удержания.";
const tiers = "Таблица «Уровни» вместе со строкой заголовков, низший уровень первым.";
const asOf = "День, на который нужен ответ.";
const settings = "Необязательно. Таблица «Настройки» вместе со строкой заголовков.";
const settingsForHeaders =
  "Необязательно. Таблица «Настройки»: нужна, когда у столбцов ваши собственные заголовки.";
const products = "Необязательно. Таблица «Товары»: из неё циклы и гарантии.";
const segments = "Необязательно. Таблица «Сегменты»: из неё правила и циклы сегментов.";
const lastPurchase = "День последней покупки или столбец таких дней";
const cycleDays = "Цикл покупок в днях или столбец циклов; нет или 0 — разовые продажи.";
const spend = "Сумма покупок за вычетом возвратов или столбец таких сумм.";
const purchaseCount = "Число покупок или столбец таких чисел.";

const statusParams = [
  `${lastPurchase}; пусто — ещё не покупал.`,
  purchaseCount,
  cycleDays,
  asOf,
  "Необязательно. Сколько из трёх признаков роста есть у клиента (0–3), из CLIENT_FACTS.",
  "Необязательно. День, когда клиент ушёл от нас.",
  "Необязательно. Телефон, почта или мессенджер; любая заполненная ячейка — контакт.",
  "Необязательно. нет — возвращать клиента не хотим; пусто — да.",
  settings,
] as const;

/** The Russian help of every formula, for the build that writes it into the stubs. A missing formula or argument does not compile. */
export const helpRu: { readonly [Name in keyof Formulas]: FormulaHelp<ArgsOf<Formulas[Name]>> } = {
  CLIENT_CONTRACT: {
    about:
      "Таблица: как выполняется каждый договор на объём — куплено, доля, сколько должно быть к этому дню, недобор к концу и компенсация за оборудование.",
    params: [
      "Таблица «Договоры» вместе со строкой заголовков.",
      asOf,
      "Необязательно. Таблица «Покупки»; без неё известен только план.",
      "Необязательно. Таблица «Настройки»: в ней есть и компенсация по оставшимся дням.",
    ],
  },
  CLIENT_CROSS_SELL: {
    about:
      "Список: что кому предложить — расходники, которых клиент ещё не покупал, хотя товар для них у него есть; ближайший срок первым.",
    params: [
      clients,
      "Таблица «Покупки» вместе со строкой заголовков; нужен столбец «Товар».",
      "Таблица «Товары» вместе со строкой заголовков; «Расходник для» называет товар, которому он нужен.",
      asOf,
      "Необязательно. Таблица «Настройки»: из неё циклы категорий.",
    ],
  },
  CLIENT_FACTS: {
    about:
      "Таблица: первая и последняя покупка каждого клиента, число, сумма, средний чек, ритм, признаки роста.",
    params: [clients, purchases, "День, на который нужен ответ; более поздних покупок ещё нет.", settings],
  },
  CLIENT_NEXT_ACTION: {
    about:
      "Таблица: следующее действие по дорожной карте — первый шаг, который не сделан, не пропущен и подходит клиенту.",
    params: [
      "Таблица «Клиенты» вместе со строкой заголовков; карту задаёт столбец «Дорожная карта».",
      "Таблица «Дорожные карты» вместе со строкой заголовков.",
      "Таблица «Прогресс» вместе со строкой заголовков.",
      purchases,
      asOf,
      settings,
      products,
      "Необязательно. Таблица «Уровни»: для условий и шагов, где назван уровень.",
      "Необязательно. Таблица «Касания»: для шагов, которые завершает касание.",
      segments,
    ],
  },
  CLIENT_NEXT_PURCHASE: {
    about:
      "День, когда клиент должен купить снова: последняя покупка + цикл; пусто, если чего-то из них нет.",
    params: [`${lastPurchase}.`, cycleDays],
  },
  CLIENT_NTH_FREE: {
    about:
      "Таблица: «купи несколько — следующая бесплатно». Сколько единиц товара каждый клиент оплатил, сколько ему положено бесплатно и сколько осталось до следующей.",
    params: [
      clients,
      purchases,
      "Название товара. Покупка на сумму 0 — бесплатная единица, клиент её уже получил.",
      "Сколько единиц оплачивают до бесплатной: 3 — четвёртая бесплатно.",
      asOf,
      settingsForHeaders,
    ],
  },
  CLIENT_OFFER_CREDIT: {
    about:
      "Таблица: можно ли делать клиенту предложение — касания, доля предложений, какое правило мешает, сколько полезных касаний не хватает и с какого дня можно.",
    params: [
      touches,
      clients,
      asOf,
      settings,
      "Необязательно. Таблица «Сегменты»: как часто сегменту можно делать предложения.",
      "Необязательно. Таблица «Покупки»: кто ушёл, но купил снова, тот вернулся; и для правил сегментов о покупках.",
      "Необязательно. Таблица «Уровни»: для правил сегментов, где назван уровень.",
    ],
  },
  CLIENT_OVERDUE: {
    about: "ИСТИНА, если клиент не покупал дольше цикла; ЛОЖЬ, если ещё вовремя или цикла нет.",
    params: [`${lastPurchase}.`, cycleDays, asOf],
  },
  CLIENT_OVERDUE_DAYS: {
    about: "На сколько дней клиент опоздал с покупкой; 0 — вовремя, пусто — нет цикла или покупок.",
    params: [`${lastPurchase}.`, cycleDays, asOf],
  },
  CLIENT_POINTS: {
    about:
      "Таблица: баллы каждого клиента — остаток, сколько сгорит в ближайшие 30 дней и с какого дня, какую часть чека можно ими оплатить.",
    params: [
      clients,
      "Таблица «Покупки»: пока на листе «Баллы» нет начислений, баллы приносят покупки по ставке уровня.",
      "Таблица «Уровни» вместе со строкой заголовков: ставка баллов и предел списания.",
      asOf,
      "Необязательно. Таблица «Настройки» вместе со строкой заголовков: из неё срок жизни баллов.",
      "Необязательно. Таблица «Баллы»: если в ней есть хоть одно начисление, сами покупки баллов не приносят.",
      "Необязательно. Сумма чека, который клиент хочет оплатить баллами.",
    ],
  },
  CLIENT_POST_PURCHASE: {
    about:
      "Пора ли делать следующее предложение после покупки: ещё рано, открыто (и сколько дней осталось) или закрыто; пусто, если покупок нет.",
    params: [`${lastPurchase}.`, asOf, settings],
  },
  CLIENT_SEGMENT: {
    about:
      "Таблица: сегмент каждого клиента — вписанный вручную, иначе по первому подходящему правилу «Сегментов»; строка правила и почему.",
    params: [
      "Таблица «Клиенты» вместе со строкой заголовков; правила могут спрашивать о любом её столбце.",
      "Таблица «Сегменты» вместе со строкой заголовков.",
      asOf,
      "Необязательно. Таблица «Покупки»: для правил о товарах, числе и сумме покупок, уровне.",
      settings,
      "Необязательно. Таблица «Уровни»: для правил, где назван уровень.",
      "Необязательно. Таблица «Касания»; касание с ответом делает клиента лидом.",
    ],
  },
  CLIENT_STATUS: {
    about:
      "Статус клиента, один из шести: целевой клиент, лид, новичок, поклонник, заснувший или возвращенец.",
    params: statusParams,
  },
  CLIENT_SUM_REWARD: {
    about:
      "Таблица: награда за сумму заказов — в какой день клиент её получил, до какого дня она действует (6 месяцев) и сколько набрано до следующей.",
    params: [clients, purchases, "Сумма заказов, за которую положена награда.", asOf, settingsForHeaders],
  },
  CLIENT_SUBSCRIPTION: {
    about:
      "Таблица: действует ли каждая подписка и почему прекращена, следующая оплата, выручка в месяц, экономия клиента и наша маржа.",
    params: [
      "Таблица «Подписки» вместе со строкой заголовков.",
      "День, на который нужен ответ; оплата в этот самый день считается следующей.",
      settingsForHeaders,
    ],
  },
  CLIENT_TABLE: {
    about: "Всё о каждом клиенте одной таблицей: статус, цикл, уровень, следующее действие и почему так.",
    params: [
      "Таблица «Клиенты» вместе со строкой заголовков, до столбца слева от этой формулы.",
      purchases,
      asOf,
      settings,
      products,
      "Необязательно. Таблица «Уровни», низший уровень первым.",
      "Необязательно. Таблица «Дорожные карты».",
      "Необязательно. Таблица «Прогресс».",
      "Необязательно. Таблица «Касания»; касание с ответом делает клиента лидом.",
      segments,
      "Необязательно. Таблица «Договорённости»: до срока договорённости клиента не беспокоим.",
    ],
  },
  CLIENT_TIER: {
    about: "Уровень, которого клиент достиг по сумме и числу покупок; пусто, если никакого.",
    params: [spend, purchaseCount, tiersWithoutWindow],
  },
  CLIENT_TIER_GAP: {
    about:
      "Сколько не хватает по сумме до следующего уровня; 0 — не хватает только покупок, пусто — уровень высший.",
    params: [spend, purchaseCount, tiersWithoutWindow],
  },
  CLIENT_TIERS: {
    about:
      "Таблица: уровень каждого клиента по самим покупкам, до какого дня он держится и что нужно для следующего.",
    params: [clients, purchases, tiers, asOf, settingsForHeaders],
  },
  CLIENT_TO: {
    about:
      "Таблица: какого одного события хватит каждому клиенту до желаемого — покупки, суммы, полезных касаний или дня, сколько и не позже какого дня.",
    params: [
      clients,
      "Чего хотим: поклонник, новичок, лид, не спит, вовремя, предложение, следующий уровень или название уровня.",
      purchases,
      asOf,
      settings,
      "Необязательно. Таблица «Товары»: из неё циклы покупок.",
      "Необязательно. Таблица «Уровни»: без неё нельзя спросить про уровень.",
      "Необязательно. Таблица «Касания»: без неё нельзя спросить про предложение.",
      "Необязательно. Таблица «Сегменты»: из неё циклы и частота предложений.",
    ],
  },
  CLIENT_TOUCH_MATRIX: {
    about:
      "Таблица: сколько касаний с каким содержанием прошло по каждому каналу за последние дни, 0 — ни одного; сколько дней, говорит настройка, по умолчанию 90.",
    params: [touches, "День, на который нужен ответ; более поздних касаний ещё нет.", settings],
  },
  CLIENT_WHY: {
    about: "Почему у клиента такой статус: одно предложение с правилом и числами.",
    params: statusParams,
  },
  OFFER_CHECK: {
    about:
      "Что мешает выпустить ограниченное предложение, по каждому замечанию — что сделать; пусто — всё в порядке.",
    params: [
      "Текст для клиента или столбец таких текстов.",
      "Причина предложения или столбец причин.",
      "Последний день, когда им можно воспользоваться, или столбец дней.",
      "да — воспользоваться можно один раз; или столбец таких отметок.",
      "да — сказано, что больше так не будет; или столбец таких отметок.",
      asOf,
      "Необязательно. Название предложения или столбец названий: чтобы узнать, не получал ли его клиент.",
      "Необязательно. Клиент, которому оно предназначено, или столбец клиентов.",
      "Необязательно. Таблица «Касания»: в ней записано, кому что выдано.",
      "Необязательно. Таблица «Настройки»: нужна, когда у столбцов ваши собственные заголовки.",
    ],
  },
  OFFER_MARGIN: {
    about:
      "Что останется от цены после скидок одна за другой: чек, маржа, вывод и на сколько больше надо продать, чтобы заработать столько же.",
    params: [
      "Цена до скидок или столбец цен.",
      "Себестоимость или столбец себестоимостей.",
      "Скидки через ; или в соседних столбцах; 3+1 — каждый четвёртый бесплатно.",
      "Необязательно. Наименьшая маржа или столбец таких долей; пусто — порог из настроек.",
      "Необязательно. Таблица «Настройки»: из неё порог маржи.",
    ],
  },
  OFFER_WORST_BILL: {
    about:
      "Таблица: самый низкий чек, который уровни, баллы и предложения дают вместе на каждый товар, его маржа и наименьшее изменение, которое это исправит.",
    params: [
      "Таблица «Товары» вместе со строкой заголовков; товар без цены или себестоимости — без ответа.",
      "Таблица «Предложения» вместе со строкой заголовков.",
      "Необязательно. Таблица «Уровни»: из неё скидки и баллы.",
      "Необязательно. День, на который нужен ответ; без него считаются и закончившиеся предложения.",
      "Необязательно. Таблица «Настройки»: из неё порог маржи.",
    ],
  },
  RECEIPT_CHECK: {
    about:
      "Что не так с оборотом чека, на беглый взгляд: нет ни предложения, ни сведений, ни отзыва или это прайс-лист; пусто — всё в порядке.",
    params: ["Текст на обороте чека или столбец таких текстов."],
  },
};
