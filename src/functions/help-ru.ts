import type { Locale } from "../sheets/reading/locale";
import type { baseAudit } from "./base-audit";
import type { baseCohorts } from "./base-cohorts";
import type { baseEffects } from "./base-effects";
import type { baseFlow } from "./base-flow";
import type { baseFocus } from "./base-focus";
import type { baseFrequency } from "./base-frequency";
import type { basePlan } from "./base-plan";
import type { baseSatisfied } from "./base-satisfied";
import type { baseService } from "./base-service";
import type { baseSources } from "./base-sources";
import type { baseStatusHistory } from "./base-status-history";
import type { baseTargets } from "./base-targets";
import type { clientContract } from "./client-contract";
import type { clientCrossSell } from "./client-cross-sell";
import type { clientEffects } from "./client-effects";
import type { clientFacts } from "./client-facts";
import type { clientLoop } from "./client-loop";
import type { clientNextAction } from "./client-next-action";
import type { clientNextPurchase } from "./client-next-purchase";
import type { clientNthFree } from "./client-nth-free";
import type { clientOfferCredit } from "./client-offer-credit";
import type { clientOverdue } from "./client-overdue";
import type { clientOverdueDays } from "./client-overdue-days";
import type { clientPoints } from "./client-points";
import type { clientPortrait } from "./client-portrait";
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
  BASE_COHORTS: typeof baseCohorts;
  BASE_FREQUENCY: typeof baseFrequency;
  BASE_PLAN: typeof basePlan;
  BASE_STATUS_HISTORY: typeof baseStatusHistory;
  BASE_EFFECTS: typeof baseEffects;
  BASE_AUDIT: typeof baseAudit;
  BASE_SERVICE: typeof baseService;
  BASE_FLOW: typeof baseFlow;
  BASE_FOCUS: typeof baseFocus;
  BASE_SATISFIED: typeof baseSatisfied;
  BASE_SOURCES: typeof baseSources;
  BASE_TARGETS: typeof baseTargets;
  CLIENT_CONTRACT: typeof clientContract;
  CLIENT_CROSS_SELL: typeof clientCrossSell;
  CLIENT_EFFECTS: typeof clientEffects;
  CLIENT_FACTS: typeof clientFacts;
  CLIENT_LOOP: typeof clientLoop;
  CLIENT_NEXT_ACTION: typeof clientNextAction;
  CLIENT_NEXT_PURCHASE: typeof clientNextPurchase;
  CLIENT_NTH_FREE: typeof clientNthFree;
  CLIENT_OFFER_CREDIT: typeof clientOfferCredit;
  CLIENT_OVERDUE: typeof clientOverdue;
  CLIENT_OVERDUE_DAYS: typeof clientOverdueDays;
  CLIENT_POINTS: typeof clientPoints;
  CLIENT_PORTRAIT: typeof clientPortrait;
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

const clients = "«Клиенты» с заголовками.";
const purchases = "«Покупки» с заголовками.";
const purchasesAlone = "«Покупки» с заголовками; каждое имя в ней — клиент.";
const fromMonth = "Необязательно. Любой день первого месяца, который нужно показать; без него видны все.";
const cyclesOfProducts = "Необязательно. «Товары»: из неё циклы.";
const touchesForLeads = "Необязательно. «Касания»: ответ на касание делает клиента лидом.";
const cyclesOfSegments = "Необязательно. «Сегменты»: из неё циклы сегментов.";
const tiersForSegments = "Необязательно. «Уровни»: для сегментов, где назван уровень.";
const touches = "«Касания» с заголовками.";
const tiersWithoutWindow = "«Уровни» с заголовками, низший уровень первым, без столбцов окна и удержания.";
const tiers = "«Уровни» с заголовками, низший уровень первым.";
const asOf = "День, на который нужен ответ.";
const settings = "Необязательно. «Настройки».";
const settingsForHeaders = "Необязательно. «Настройки»: если заголовки свои.";
const products = "Необязательно. «Товары»: из неё циклы и гарантии.";
const segments = "Необязательно. «Сегменты»: из неё правила и циклы сегментов.";
const purchasesWithCost = "«Покупки»; без себестоимости прибыль неизвестна.";
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
  BASE_COHORTS: {
    about:
      "Таблица: сколько клиентов впервые купили в каждом месяце и сколько из них покупали в следующие месяцы, числом и долей.",
    params: [
      purchasesAlone,
      "День, на который нужен ответ; пока его месяц идёт, он отмечен.",
      fromMonth,
      settingsForHeaders,
    ],
  },
  BASE_FREQUENCY: {
    about:
      "Таблица: частота сделок по неделям, месяцам или годам — покупки, клиенты с покупкой и сколько покупок на одного из них.",
    params: [
      purchasesAlone,
      "неделя, месяц или год.",
      "Необязательно. День, на который нужен ответ; без него — день последней покупки.",
      "Необязательно. Любой день первого периода, который нужно показать; без него видны все.",
      settingsForHeaders,
    ],
  },
  BASE_PLAN: {
    about:
      "Таблица: сколько за месяц стало новичков и поклонников против плана, у всех вместе и у каждого ответственного.",
    params: [
      "«Клиенты» с заголовками; чей клиент, говорит «Ответственный».",
      purchases,
      "Любой день месяца; более поздних покупок ещё нет.",
      "«Настройки»; план человека — строка вроде «Новичков в месяц по плану: Иван».",
      cyclesOfProducts,
      touchesForLeads,
      cyclesOfSegments,
      tiersForSegments,
    ],
  },
  BASE_STATUS_HISTORY: {
    about:
      "Таблица по месяцам: кто стал новичком и поклонником и каков план, кто заснул, проснулся, ушёл и вернулся и сколько клиентов каждого статуса в конце месяца.",
    params: [
      clients,
      "«Покупки» с заголовками; для доли прибыли нужна себестоимость.",
      "День, на который нужен ответ; пока его месяц идёт, он отмечен.",
      "Необязательно. «Настройки»: из неё правила статусов и планы на месяц.",
      cyclesOfProducts,
      touchesForLeads,
      cyclesOfSegments,
      tiersForSegments,
      fromMonth,
    ],
  },
  BASE_EFFECTS: {
    about:
      "Таблица: что приносят привлечение, рекомендации, повторные покупки и перекрёстные продажи — строки, выручка, маржа и доля; вместе это вся выручка.",
    params: [
      "«Клиенты» с заголовками; кто привёл клиента, говорит столбец «Кто рекомендовал».",
      "«Покупки» с заголовками; для маржи нужен столбец «Себестоимость».",
      "Последний день, который учитывается.",
      "Необязательно. Первый день, который учитывается; без него — все покупки.",
      settingsForHeaders,
    ],
  },
  BASE_SERVICE: {
    about:
      "Таблица: как урегулируют претензии — сколько открыто и как давно, сколько дней до решения, кто вернулся и какие рекомендации пришли после; по всей базе и по ответственным.",
    params: [
      "«Клиенты» с заголовками; кто вернулся и кто рекомендовал, говорят столбцы «Ушёл» и «Кто рекомендовал».",
      "«Покупки» с заголовками.",
      "«Претензии» с заголовками.",
      "День, на который нужен ответ; более поздних строк ещё нет.",
      settings,
    ],
  },
  BASE_AUDIT: {
    about:
      "Таблица: как организованы четыре подпроцесса продаж, самый слабый первым — сколько вопросов отвечено, балл с учётом важности, самый слабый вопрос, ответственный за него и почему.",
    params: ["«Аудит» с заголовками.", settingsForHeaders],
  },
  BASE_FLOW: {
    about:
      "Таблица: как клиенты переходят из статуса в статус за месяц, к чему это приведёт за 12 месяцев и какой рычаг даст больше прибыли.",
    params: [
      clients,
      purchasesWithCost,
      asOf,
      settings,
      cyclesOfProducts,
      touchesForLeads,
      cyclesOfSegments,
      tiersForSegments,
    ],
  },
  BASE_FOCUS: {
    about:
      "Таблица: какая доля касаний уходит на привлечение, удержание и возврат клиентов; статус — на день касания.",
    params: [
      clients,
      purchases,
      touches,
      "День, на который нужен ответ.",
      "Необязательно. За сколько последних дней; пусто — за столько же, за сколько считается доля предложений.",
      settings,
      cyclesOfProducts,
      cyclesOfSegments,
      tiersForSegments,
    ],
  },
  BASE_SATISFIED: {
    about:
      "Таблица: база довольных по месяцам — клиенты с последней оценкой 4 или 5, прирост, их доля прибыли и доля прибыли, что уходит на удержание.",
    params: [
      clients,
      purchasesWithCost,
      "«Касания» со столбцом «Оценка».",
      asOf,
      "Необязательно. «Настройки»: затраты на удержание.",
    ],
  },
  BASE_SOURCES: {
    about:
      "Таблица: что принёс каждый источник и сколько стоит покупатель; ниже — во что обходится продажа новому клиенту и повторная.",
    params: [
      "«Клиенты» со столбцами «Источник» и «Добавлен».",
      purchases,
      asOf,
      "Необязательно. «Настройки»: строки вида «Затраты на источник: выставка».",
      touchesForLeads,
    ],
  },
  BASE_TARGETS: {
    about:
      "Таблица: сколько поклонников, новичков, лидов и контактов нужно для цели по прибыли в месяц — план, факт, отклонение и почему.",
    params: [
      "«Клиенты»; «Добавлен» и «Лид с» нужны для конверсии.",
      purchasesWithCost,
      "День, до которого берутся 12 полных месяцев.",
      "Необязательно. «Настройки»: цель по прибыли и доля поклонников.",
      cyclesOfProducts,
      touchesForLeads,
      cyclesOfSegments,
      tiersForSegments,
    ],
  },
  CLIENT_CONTRACT: {
    about:
      "Таблица: как выполняется каждый договор на объём — куплено, доля, сколько должно быть к этому дню, недобор к концу, компенсация за оборудование и почему так.",
    params: [
      "«Договоры» с заголовками.",
      asOf,
      "Необязательно. «Покупки»; без неё известен только план.",
      "Необязательно. «Настройки»: в ней есть и компенсация по оставшимся дням.",
    ],
  },
  CLIENT_CROSS_SELL: {
    about:
      "Список: что кому предложить — расходники, которых клиент ещё не покупал, хотя товар для них у него есть; ближайший срок первым.",
    params: [
      clients,
      "«Покупки» с заголовками; нужен столбец «Товар».",
      "«Товары» с заголовками; «Расходник для» называет товар, которому он нужен.",
      asOf,
      "Необязательно. «Настройки»: из неё циклы категорий.",
    ],
  },
  CLIENT_EFFECTS: {
    about:
      "Таблица: чего стоит лояльность каждого клиента — повторные покупки, перекрёстные продажи и первые покупки тех, кого он привёл; сначала выручка, потом маржа.",
    params: [
      "«Клиенты» с заголовками; кто привёл клиента, говорит столбец «Кто рекомендовал».",
      "«Покупки» с заголовками; для маржи нужен столбец «Себестоимость».",
      "День, на который нужен ответ; более поздних покупок ещё нет.",
      settingsForHeaders,
    ],
  },
  CLIENT_FACTS: {
    about:
      "Таблица: первая и последняя покупка каждого клиента, число, сумма, средний чек, ритм, признаки роста.",
    params: [clients, purchases, "День, на который нужен ответ; более поздних покупок ещё нет.", settings],
  },
  CLIENT_LOOP: {
    about:
      "Таблица: где каждый клиент в петле продаж — этап, который круг, дней на этапе, дней тревоги и чем подтолкнуть к следующей покупке.",
    params: [
      clients,
      purchases,
      "«Касания» с заголовками; оценка — это отзыв, а «Результат» и «Заметка» говорят, какие инструменты применяли.",
      "День, на который нужен ответ; более поздних строк ещё нет.",
      "Необязательно. «Настройки»: строка «Удерживающий инструмент: дегустация» добавит ваш собственный инструмент.",
      "Необязательно. «Претензии» с заголовками; открытая претензия — тревога, пока её не урегулируют.",
    ],
  },
  CLIENT_NEXT_ACTION: {
    about:
      "Таблица: следующее действие по дорожной карте — первый шаг, который не сделан, не пропущен и подходит клиенту; и почему он.",
    params: [
      "«Клиенты» с заголовками; карту задаёт столбец «Дорожная карта».",
      "«Дорожные карты» с заголовками.",
      "«Прогресс» с заголовками.",
      purchases,
      asOf,
      settings,
      products,
      "Необязательно. «Уровни»: для условий и шагов, где назван уровень.",
      "Необязательно. «Касания»: для шагов, которые завершает касание.",
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
      "Таблица: можно ли делать клиенту предложение — касания, доля предложений, какое правило мешает, сколько полезных касаний не хватает, с какого дня можно и почему.",
    params: [
      touches,
      clients,
      asOf,
      settings,
      "Необязательно. «Сегменты»: как часто сегменту можно делать предложения.",
      "Необязательно. «Покупки»: кто ушёл, но купил снова, тот вернулся; и для правил сегментов о покупках.",
      "Необязательно. «Уровни»: для правил сегментов, где назван уровень.",
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
      "«Покупки»: пока на листе «Баллы» нет начислений, баллы приносят покупки по ставке уровня.",
      "«Уровни» с заголовками: ставка баллов и предел списания.",
      asOf,
      "Необязательно. «Настройки» с заголовками: из неё срок жизни баллов.",
      "Необязательно. «Баллы»: если в ней есть хоть одно начисление, сами покупки баллов не приносят.",
      "Необязательно. Сумма чека, который клиент хочет оплатить баллами.",
    ],
  },
  CLIENT_PORTRAIT: {
    about:
      "Таблица: насколько каждый клиент похож на портрет целевого клиента; совпало меньше половины — портрет не наш.",
    params: ["«Клиенты» с заголовками.", "«Настройки»: строки вида «Портрет: Город» со значением «Тула»."],
  },
  CLIENT_POST_PURCHASE: {
    about:
      "Пора ли делать следующее предложение после покупки: ещё рано (и до какого дня), открыто (и сколько дней осталось) или закрыто; пусто, если покупок нет.",
    params: [`${lastPurchase}.`, asOf, settings],
  },
  CLIENT_SEGMENT: {
    about:
      "Таблица: сегмент каждого клиента — вписанный вручную, иначе по первому подходящему правилу «Сегментов»; строка правила и почему.",
    params: [
      "«Клиенты» с заголовками; правила могут спрашивать о любом её столбце.",
      "«Сегменты» с заголовками.",
      asOf,
      "Необязательно. «Покупки»: для правил о товарах, числе и сумме покупок, уровне.",
      settings,
      "Необязательно. «Уровни»: для правил, где назван уровень.",
      "Необязательно. «Касания»: ответ на касание делает клиента лидом.",
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
      "«Подписки» с заголовками.",
      "День, на который нужен ответ; оплата в этот самый день считается следующей.",
      settingsForHeaders,
    ],
  },
  CLIENT_TABLE: {
    about: "Всё о каждом клиенте одной таблицей: статус, цикл, уровень, следующее действие и почему так.",
    params: [
      "«Клиенты» с заголовками, до столбца слева от этой формулы.",
      purchases,
      asOf,
      settings,
      products,
      "Необязательно. «Уровни», низший уровень первым.",
      "Необязательно. «Дорожные карты».",
      "Необязательно. «Прогресс».",
      "Необязательно. «Касания»: ответ на касание делает клиента лидом.",
      segments,
      "Необязательно. «Договорённости»: до срока договорённости клиента не беспокоим.",
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
      "Таблица: уровень каждого клиента по самим покупкам, до какого дня он держится, что нужно для следующего и почему.",
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
      "Необязательно. «Товары»: из неё циклы покупок.",
      "Необязательно. «Уровни»: без неё нельзя спросить про уровень.",
      "Необязательно. «Касания»: без неё нельзя спросить про предложение.",
      "Необязательно. «Сегменты»: из неё циклы и частота предложений.",
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
      "Необязательно. «Касания»: в ней записано, кому что выдано.",
      "Необязательно. «Настройки»: если заголовки свои.",
    ],
  },
  OFFER_MARGIN: {
    about:
      "Что останется от цены после скидок одна за другой: чек, маржа, вывод, на сколько больше надо продать, чтобы заработать столько же, и почему.",
    params: [
      "Цена до скидок или столбец цен.",
      "Себестоимость или столбец себестоимостей.",
      "Скидки через ; или в соседних столбцах; 3+1 — каждый четвёртый бесплатно.",
      "Необязательно. Наименьшая маржа или столбец таких долей; пусто — порог из настроек.",
      "Необязательно. «Настройки»: из неё порог маржи.",
    ],
  },
  OFFER_WORST_BILL: {
    about:
      "Таблица: самый низкий чек, который уровни, баллы и предложения дают вместе на каждый товар, его маржа и наименьшее изменение, которое это исправит.",
    params: [
      "«Товары» с заголовками; товар без цены или себестоимости — без ответа.",
      "«Предложения» с заголовками.",
      "Необязательно. «Уровни»: из неё скидки и баллы.",
      "Необязательно. День, на который нужен ответ; без него считаются и закончившиеся предложения.",
      "Необязательно. «Настройки»: из неё порог маржи.",
    ],
  },
  RECEIPT_CHECK: {
    about:
      "Что не так с оборотом чека, на беглый взгляд: нет ни предложения, ни сведений, ни отзыва или это прайс-лист; пусто — всё в порядке.",
    params: ["Текст на обороте чека или столбец таких текстов."],
  },
};
