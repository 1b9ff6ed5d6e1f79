import { type ColumnLooks, required, sheetSpec, text } from "./columns";
import { anyNote } from "./notes";

export const offersSheet = sheetSpec("offers", [
  text("offer", { ...required }),
  { code: "kind", kind: "choice", choices: "offerKinds", isStrict: true },
  text("text"),
  text("reason"),
  { code: "until", kind: "day" },
  { code: "once", kind: "yes or no" },
  { code: "saysNoRepeat", kind: "yes or no" },
  text("forSegment", { choices: "segments" }),
  { code: "forStatus", kind: "choice", choices: "statuses" },
  text("forTier", { choices: "tiers" }),
  text("product", { choices: "products" }),
  { code: "discount", kind: "share" },
  { code: "freeAfter", kind: "number" },
  { code: "rewardSum", kind: "money" },
  { code: "minQuantity", kind: "number" },
  text("notWith", { choices: "offers" }),
  text("note"),
]);

export const offersLooks: ColumnLooks<typeof offersSheet.columns> = {
  offer: {
    width: 200,
    note: {
      en: "Name of the offer, one row each; Touches write it the same way.",
      ru: "Название предложения, по строке на каждое; в «Касаниях» пишите так же.",
    },
  },
  kind: {
    width: 170,
    note: {
      en: "limited offer, n-th free, sum reward or volume discount; blank = limited offer.",
      ru: "Ограниченное предложение, каждый n-й бесплатно, награда за сумму или скидка за объём; пусто — ограниченное предложение.",
    },
  },
  text: {
    width: 320,
    note: {
      en: "What the client reads. The words “special offer” are not used: nobody believes them.",
      ru: "Что прочтёт клиент. Слов «специальное предложение» нет: им никто не верит.",
    },
  },
  reason: {
    width: 200,
    note: {
      en: "Why now, e.g. our birthday, new harvest. An offer without a reason is not believed.",
      ru: "Почему именно сейчас, напр. день рождения компании, новый урожай. Без причины не верят.",
    },
  },
  until: {
    note: {
      en: "The last day the offer may be used. A limited offer needs one.",
      ru: "Последний день, когда предложением можно воспользоваться. У ограниченного он обязателен.",
    },
  },
  once: {
    note: {
      en: "yes = the client may use it one time only.",
      ru: "да = клиент может воспользоваться только один раз.",
    },
  },
  saysNoRepeat: {
    width: 130,
    note: {
      en: "yes = the text says that the offer will not come again.",
      ru: "да = в тексте сказано, что предложение больше не повторится.",
    },
  },
  forSegment: {
    width: 130,
    note: {
      en: "Only for this segment, from the Segments sheet; blank = all.",
      ru: "Только для этого сегмента с листа «Сегменты»; пусто — для всех.",
    },
  },
  forStatus: {
    width: 125,
    note: {
      en: "Only for this status, e.g. fan; blank = all.",
      ru: "Только для этого статуса, напр. поклонник; пусто — для всех.",
    },
  },
  forTier: {
    note: {
      en: "Only from this tier on, from the Tiers sheet; blank = all.",
      ru: "Начиная с этого уровня с листа «Уровни»; пусто — для всех.",
    },
  },
  product: {
    width: 170,
    note: {
      en: "The product it is for, written as on Products; blank = any.",
      ru: "На какой товар, как на листе «Товары»; пусто — на любой.",
    },
  },
  discount: {
    note: { en: "What is taken off the price, e.g. 10%.", ru: "Сколько снимается с цены, напр. 10%." },
  },
  freeAfter: {
    width: 130,
    note: {
      en: "For n-th free: how many are paid before one is free, e.g. 3 means the 4th is free.",
      ru: "Для «каждый n-й бесплатно»: сколько оплачивают до бесплатного; 3 = четвёртый бесплатно.",
    },
  },
  rewardSum: {
    width: 130,
    note: {
      en: "For a sum reward: orders for this sum earn it, e.g. 10 000.",
      ru: "Для «награды за сумму»: заказы на какую сумму её дают, напр. 10 000.",
    },
  },
  minQuantity: {
    note: {
      en: "For a volume discount: from how many pieces it is given, e.g. 50.",
      ru: "Для «скидки за объём»: со скольких штук, напр. 50.",
    },
  },
  notWith: {
    width: 170,
    note: {
      en: "Programmes it is never combined with, joined by ; - names from this sheet, tier or points. Blank = goes with all.",
      ru: "С чем не складывается, через ; — названия с этого листа, уровень или баллы. Пусто — складывается со всем.",
    },
  },
  note: { width: 200, note: anyNote },
};
