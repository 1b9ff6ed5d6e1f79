import type { settings as en } from "../en/settings";

const settingTitles = {
  today: "Сегодня",
  followCalendar: "Сегодня — по календарю",
  language: "Язык",
  currency: "Валюта",
  preset: "Бизнес",
  businessCycle: "Цикл бизнеса, дней",
  dueSoonShare: "Скоро пора: доля цикла",
  longOverdueCycles: "Давно просрочен: циклов",
  trustedGaps: "Ритм надёжен: от промежутков",
  rhythmFirst: "Ритм важнее цикла товара",
  fanPurchases: "Поклонник: от скольких покупок",
  fanGrowthSigns: "Поклонник: от скольких признаков роста",
  growthShare: "Признак роста: изменение от",
  stepGraceDays: "Шаг просрочен: дней после срока",
  touchAgainDays: "Повторять касание через, дней",
  dailyCapacity: "Дел в день на человека",
  careFromDay: "Звонок заботы: с какого дня",
  careUntilDay: "Звонок заботы: по какой день",
  offerShare: "Предложений не больше, доля касаний",
  offerWindowDays: "Доля предложений: за сколько дней",
  offerFrequency: "Как часто предлагать",
  mostTouches: "Касаний за 30 дней не больше",
  offerFromDay: "Предложение после покупки: с какого дня",
  offerUntilDay: "Предложение после покупки: по какой день",
  pointsTermDays: "Срок баллов, дней",
  marginFloor: "Порог маржи",
  equipmentProRata: "Оборудование: компенсация пропорционально",
  readinessA: "Готовность: полезные рассылки",
  readinessB: "Готовность: диагностика клиента",
  readinessC: "Готовность: статусные уровни",
  readinessD: "Готовность: проектные группы",
  readinessE: "Готовность: совместные продукты",
  dataFormat: "Формат данных",
};

const presets = {
  food: "продукты",
  clothes: "одежда",
  dentistry: "стоматология",
  furniture: "мебель",
  "one-off": "разовые продажи",
  own: "свой",
};

const currency = "₽";

const categoryCyclePrefix = "Цикл:";

const columnPrefix = "Столбец:";

export const settings: typeof en = { settingTitles, presets, currency, categoryCyclePrefix, columnPrefix };
