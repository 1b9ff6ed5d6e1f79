import { type ColumnLooks, required, sheetSpec, text } from "./columns";
import { channelNote, contentNote } from "./notes";

export const roadmapsSheet = sheetSpec("roadmaps", [
  text("roadmap", { ...required }),
  { code: "step", kind: "number", ...required },
  text("action", { ...required }),
  text("clientBenefit", { ...required }),
  text("ourBenefit", { ...required }),
  text("startsAfter"),
  text("offset"),
  text("onlyIf"),
  text("doneWhen"),
  { code: "studyFirst", kind: "yes or no" },
  text("needs"),
  { code: "channel", kind: "choice", choices: "channels" },
  { code: "content", kind: "choice", choices: "contents" },
  text("executor"),
  text("then"),
]);

export const roadmapsLooks: ColumnLooks<typeof roadmapsSheet.columns> = {
  roadmap: {
    width: 220,
    note: {
      en: "Name of the map, the same in all its rows, e.g. Roof.",
      ru: "Название карты, одно во всех её строках, напр. Крыша.",
    },
  },
  step: {
    width: 60,
    note: {
      en: "Number of the step; the order of rows is the order of the map.",
      ru: "Номер шага; порядок строк — порядок карты.",
    },
  },
  action: {
    width: 260,
    note: {
      en: "What we do at this step, e.g. deliver snow tools.",
      ru: "Что делаем на этом шаге, напр. предлагаем инструмент для уборки снега.",
    },
  },
  clientBenefit: {
    width: 260,
    note: {
      en: "What the client gains. No benefit for the client - no step.",
      ru: "Что получит клиент. Нет выгоды клиента — нет шага.",
    },
  },
  ourBenefit: {
    width: 220,
    note: {
      en: "What we gain, e.g. an order, contacts, a reason to call.",
      ru: "Что получим мы: заказ, контакты, повод позвонить.",
    },
  },
  startsAfter: {
    width: 120,
    note: {
      en: "What the due day counts from: start, previous, step 2, first purchase, last purchase, warranty end. Blank = previous.",
      ru: "От чего считать срок: старт, предыдущий, шаг 2, первая покупка, последняя покупка, конец гарантии. Пусто — предыдущий.",
    },
  },
  offset: {
    note: {
      en: "How long after that: 3 days, 2 weeks, -6 months, 9.5 years. Blank = the same day.",
      ru: "Через сколько после этого: 3 дня, 2 недели, -6 месяцев, 9,5 лет. Пусто — в тот же день.",
    },
  },
  onlyIf: {
    width: 150,
    note: {
      en: "Joined by ; all must hold: status = fan; tier >= VIP 1; segment = B2B; product = Roof; purchases >= 3; spend >= 100000",
      ru: "Через ; — нужны все: статус = поклонник; уровень >= VIP 1; сегмент = B2B; товар = Крыша; покупок >= 3; сумма >= 100000",
    },
  },
  doneWhen: {
    width: 150,
    note: {
      en: "Blank = by hand. Or: purchase, purchase of Roof, purchase >= 100 (pieces), touch offer, referral, subscription, tier VIP 1",
      ru: "Пусто — вручную. Или: покупка, покупка товара Крыша, покупка >= 100 (штук), касание предложение, рекомендация, подписка, уровень VIP 1",
    },
  },
  studyFirst: {
    note: {
      en: "yes = locked until Progress says studied, with the benefit for this very client.",
      ru: "да = к шагу не переходим, пока в «Прогрессе» нет «изучено» с выгодой именно этого клиента.",
    },
  },
  needs: {
    note: {
      en: "What we must have: a mailings, b diagnostics, c status levels, d project groups, e joint products. E.g. b, c",
      ru: "Что нам нужно (латиницей): a рассылки, b диагностика, c уровни, d проектные группы, e совместные продукты. Напр. b, c",
    },
  },
  channel: { note: channelNote },
  content: { note: contentNote },
  executor: {
    note: { en: "Who does this step, e.g. sales manager.", ru: "Кто делает шаг, напр. менеджер." },
  },
  then: {
    note: {
      en: "Where to go next: step 3 (back or ahead), end. Blank = next row.",
      ru: "Куда потом: шаг 3 (назад или вперёд), конец. Пусто — следующая строка.",
    },
  },
};
