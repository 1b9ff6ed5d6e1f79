import type { ExclusionRule } from "../../domain/offers/programme";
import type { OfferCheckWords } from "./en";

const fault: OfferCheckWords["fault"] = (what, format) => {
  switch (what.code) {
    case "worn words":
      return `«${what.words}» уже никто не замечает: скажите, что даёте и почему.`;
    case "no reason":
      return "Напишите, почему предлагаете.";
    case "no deadline":
      return "Назовите последний день.";
    case "deadline passed":
      return `${format.day(what.until)} уже прошло: назначьте день позже.`;
    case "not once":
      return "Пусть каждый клиент воспользуется им только один раз.";
    case "may come again":
      return "Скажите в тексте, что больше так не будет.";
    case "issued before":
      return `Этот клиент уже получил его ${format.day(what.issuedOn)}.`;
  }
};

const excluded: Record<ExclusionRule, string> = {
  "one tier": "предложение для уровня выше",
  "one limited offer": "в одном чеке — не больше одного ограниченного предложения",
  segment: "для другого сегмента",
  status: "для другого статуса",
  "not with": "так указано в «Не вместе с»",
};

export const offerCheck: OfferCheckWords = {
  title: "Проверка предложения",
  views: { label: "Что проверить", offer: "Предложение", receipt: "Оборот чека" },
  choose: "Предложения",
  newOffer: "Новое предложение",
  thisOffer: "это предложение",
  setAside: "То, что вы писали, отложено.",
  restore: "Вернуть",
  fields: {
    offer: "Название предложения",
    offerHint: "Под этим названием оно записывается в касания.",
    kind: "Вид",
    text: "Что прочитает клиент",
    reason: "Причина",
    reasonHint: "Например, наш день рождения или новый урожай.",
    until: "Последний день",
    once: "Каждый клиент может воспользоваться один раз",
    saysNoRepeat: "В тексте сказано, что больше так не будет",
    product: "Товар",
    productHint: "Пусто — на все товары.",
    discount: "Скидка, %",
    freeAfter: "Сколько оплатить, чтобы следующий был бесплатно",
    freeAfterHint: "3 — бесплатно каждый четвёртый.",
    rewardSum: "Сумма заказов, за которую даётся награда",
    minQuantity: "От какого количества",
    forWhom: "Для кого",
    forSegment: "Сегмент",
    forStatus: "Статус",
    forTier: "Уровень и выше",
    anyone: "любой",
    notWith: "Не в одном чеке с",
    anyTier: "скидки уровней",
    points: "баллы",
  },
  name: {
    blank: "Дайте предложению название.",
    taken:
      "Такое название на листе «Предложения» уже есть: выберите то предложение выше или придумайте другое.",
    semicolon: "Без точки с запятой: ею разделяют названия в списках.",
  },
  unread: {
    discount: "Напишите число от 0 до 100.",
    freeAfter: "Напишите целое число больше 0.",
    rewardSum: "Напишите сумму, 0 или больше.",
    minQuantity: "Напишите число, 0 или больше.",
  },
  fault,
  summary: (faults) => (faults === 0 ? "К словам замечаний нет" : `Исправить: ${faults}`),
  summaryMargin: (verdict, share) => {
    if (verdict === "zero" || share === null) return "в худшем случае не остаётся ничего";
    if (verdict === "loss") return `в худшем случае убыток ${share}`;
    return `в худшем случае остаётся ${share}${verdict === "ok" ? "" : ", ниже порога"}`;
  },
  margin: "Маржа",
  calculating: "Считаем…",
  showFor: "Показать для товара",
  lowestMargin: (product) => `Предложение на все товары; меньше всего маржи у товара «${product}».`,
  noDiscount: "Предложение не уменьшает чек.",
  noProducts: "Чтобы увидеть маржу, заполните цену и себестоимость на листе «Товары».",
  unknownProduct: (product) => `«${product}» нет на листе «Товары», поэтому маржа неизвестна.`,
  noPrice: (product) =>
    `У товара «${product}» на листе «Товары» нет цены или себестоимости, поэтому маржа неизвестна.`,
  before: (price, cost, margin, floor) =>
    `Цена ${price}, себестоимость ${cost}: остаётся ${margin}, порог ${floor}.`,
  alone: "Только это предложение",
  bill: (bill, share, isLoss) => {
    if (share === null) return `Чек ${bill}: не остаётся ничего.`;
    return isLoss
      ? `Чек ${bill}: нам он обходится на ${share} дороже.`
      : `Чек ${bill}, из него остаётся ${share}.`;
  },
  extra: (share) => `Чтобы заработать столько же, нужно продать на ${share} больше.`,
  noExtra: "Никакой рост продаж этого не окупит.",
  worst: "В худшем случае",
  worstOf: (combination) => `Действуют вместе: ${combination}.`,
  repair: (change) => `Самая малая поправка, чтобы ни один такой чек не опускался ниже порога: ${change}.`,
  noSingleChange: "Одной поправкой не обойтись: нужны две или больше.",
  priceBelowFloor: "Сама цена ниже порога.",
  takeOver: "Принять поправку",
  combinesWith: "Может оказаться в одном чеке",
  combinesWithNone: "Больше этот чек ничто не уменьшает.",
  excluded: "В один чек не попадёт",
  exclusionReasons: (programme, rule) => `${programme}: ${excluded[rule]}`,
  lower: (bill, combination) =>
    `И без этого предложения чек может упасть ещё ниже, до ${bill}: ${combination}.`,
  unreadTitle: "На листе «Предложения» не всё читается, поэтому чеки могут быть меньше показанных:",
  save: { new: "Сохранить на лист", changes: "Сохранить изменения", renamed: "Сохранить как новое" },
  renamed:
    "С новым названием это будет новое предложение; прежнее останется: под его названием записаны касания.",
  news: {
    saved: (offer) => `«${offer}» сохранено на листе «Предложения».`,
    issued: (offer, client) => `Записано, что «${offer}» выдано: ${client}.`,
  },
  issue: "Выдать клиенту",
  saveFirst: "Сначала сохраните: выдаётся то, что стоит на листе «Предложения».",
  client: "Клиент",
  selected: "Из выделенной строки",
  noneSelected: "В выделенной строке нет клиента.",
  channel: "Канал",
  by: "Кто",
  checking: "Проверяем клиента…",
  allowed: "Сегодня можно выдать.",
  refused: "Этому клиенту сегодня нельзя",
  stillToFix: (faults) => `В проверке ещё есть что исправить: ${faults}.`,
  record: "Записать как выданное",
  receipt: {
    label: "Текст на обороте чека",
    hint: "Предложение, сведения о покупке или способ оставить отзыв; не прайс-лист и не перечень всего.",
    ok: "Клиенту это пригодится.",
    found: (signs) => `Нашлось: ${signs.join(", ")}.`,
    signs: {
      makesOffer: "предложение",
      mentionsPurchase: "сведения о покупке",
      asksFeedback: "способ оставить отзыв",
    },
    glance: "Это взгляд на слова: с необычными он может ошибиться.",
  },
};
