import type * as en from "../en/vocabulary";

export const statuses: typeof en.statuses = {
  returner: ["возвращенец"],
  sleeping: ["заснувший"],
  fan: ["поклонник"],
  newcomer: ["новичок"],
  lead: ["лид"],
  target: ["целевой клиент", "целевой"],
};

export const states: typeof en.states = {
  started: ["начата", "начат", "начало"],
  studied: ["изучено", "изучен"],
  done: ["сделано", "сделан", "готово", "выполнено"],
  skipped: ["пропущено", "пропущен", "пропустили"],
  "passed over": ["не подходит"],
  locked: ["заблокирован", "закрыт"],
  waiting: ["ждёт"],
  due: ["пора"],
  overdue: ["просрочен", "просрочено"],
};

export const levels: typeof en.levels = {
  "no cycle": ["без цикла"],
  "on time": ["вовремя"],
  "due soon": ["скоро пора"],
  overdue: ["просрочен"],
  "long overdue": ["давно просрочен"],
};

export const anchors: typeof en.anchors = {
  start: ["старт", "начало"],
  previous: ["предыдущий", "предыдущий шаг"],
  "first purchase": ["первая покупка"],
  "last purchase": ["последняя покупка"],
  "warranty end": ["конец гарантии", "окончание гарантии"],
};

export const units: typeof en.units = {
  day: ["дней", "день", "дня", "дн", "дн."],
  week: ["недель", "неделя", "недели", "неделю", "нед", "нед."],
  month: ["месяцев", "месяц", "месяца", "мес", "мес."],
  year: ["лет", "год", "года", "г", "г."],
};

export const doneWhen: typeof en.doneWhen = {
  "by hand": ["вручную"],
  "purchase of": ["покупка товара", "покупка:"],
  purchase: ["покупка"],
  touch: ["касание"],
  referral: ["рекомендация"],
  subscription: ["подписка"],
  tier: ["уровень"],
};

export const then: typeof en.then = {
  end: ["конец"],
  step: ["шаг"],
};

export const subjects: typeof en.subjects = {
  status: ["статус"],
  tier: ["уровень"],
  segment: ["сегмент"],
  product: ["товар"],
  purchases: ["покупок", "покупки"],
  spend: ["сумма", "сумма покупок"],
};

export const contents: typeof en.contents = {
  news: ["новости"],
  article: ["полезная статья"],
  advice: ["полезный совет"],
  story: ["история клиента", "кейс"],
  surprise: ["бонус-сюрприз"],
  care: ["мы о вас заботимся", "звонок заботы"],
  offer: ["предложение"],
};

export const channels: typeof en.channels = {
  series: ["серия писем"],
  newspaper: ["корпоративная газета"],
  webinar: ["вебинар"],
  podcast: ["подкаст"],
  videocast: ["видеокаст"],
  letter: ["письмо или открытка"],
  parcel: ["бандероль"],
  voice: ["голосовое сообщение"],
  fax: ["факс"],
  sms: ["СМС"],
  call: ["звонок"],
  visit: ["личный визит"],
  event: ["мероприятие"],
  videoCall: ["видеозвонок"],
  messenger: ["мессенджер"],
};

export const offerKinds: typeof en.offerKinds = {
  "limited offer": ["ограниченное предложение"],
  "n-th free": ["каждый n-й бесплатно", "n-й бесплатно"],
  "sum reward": ["награда за сумму"],
  "volume discount": ["скидка за объём"],
};

export const offerFrequencies: typeof en.offerFrequencies = {
  weekly: ["еженедельно", "раз в неделю"],
};

export const pointsKinds: typeof en.pointsKinds = {
  earn: ["начисление", "начислено"],
  spend: ["списание", "списано"],
  expire: ["сгорание", "сгорели"],
  refund: ["возврат"],
  adjust: ["корректировка", "поправка"],
};

export const endReasons: typeof en.endReasons = {
  "client refused": ["клиент отказался"],
  "term ended": ["срок закончился", "истёк срок"],
  "no longer needed": ["больше не нужно", "больше не нужна"],
};

export const notWith: typeof en.notWith = {
  tier: ["уровень", "уровни"],
  points: ["баллы"],
};

export const yesNo: typeof en.yesNo = {
  yes: ["да"],
  no: ["нет"],
};
