import type * as en from "../en/today";
import { count } from "./count";
import { roadmapWhy, statusWhy } from "./verdicts";

const days = (n: number) => count(n, "день", "дня", "дней");
const passed = (n: number) => (n % 10 === 1 && n % 100 !== 11 ? "прошёл" : "прошло");
const ago = (n: number) => (n === 0 ? "сегодня" : `${days(n)} назад`);
const since = (n: number) => (n === 0 ? "сегодня" : `${passed(n)} ${days(n)}`);

export const todayWhy: typeof en.todayWhy = (reason, write) => {
  switch (reason.code) {
    case "alarm":
      return `Оценка ${reason.rating} от ${write.day(reason.ratedOn)}, ${ago(reason.days)}.`;
    case "promise":
      return reason.days === 0
        ? `Договорились на сегодня, ${write.day(reason.due)}.`
        : `Договорились на ${write.day(reason.due)}, ${since(reason.days)}.`;
    case "step overdue":
    case "step due": {
      const { step, due, isStudy } = reason.action;
      const late = reason.code === "step overdue" ? `просрочен на ${days(reason.days)}, срок был` : "срок";
      const study = isStudy ? "; сначала изучаем клиента" : "";
      return `Карта «${reason.roadmap}», шаг ${step.step}: ${late} ${write.day(due)}${study}.`;
    }
    case "care call":
      return `Покупка была ${write.day(reason.lastPurchase)}, ${ago(reason.elapsed)}.`;
    case "due soon":
      return `С ${write.day(reason.lastPurchase)} ${passed(reason.elapsed)} ${days(reason.elapsed)}, цикл ${reason.cycleDays}: ждём покупку до ${write.day(reason.nextPurchase)}.`;
    case "wake-up":
    case "win-back":
      return statusWhy(reason.status, write);
    case "warm-up": {
      const lead = reason.since === null ? "" : `, лид с ${write.day(reason.since)}`;
      const touched =
        reason.lastTouch === null ? "касаний не было" : `последнее касание ${write.day(reason.lastTouch)}`;
      return `Ещё не покупал${lead}; ${touched}.`;
    }
  }
};

const actions = {
  alarm: "Позвонить, извиниться и решить вопрос",
  "care call": "Спросить, как всё прошло, что нравится и чего не хватило",
  "due soon": "Напомнить о следующей покупке и помочь с выбором",
  "wake-up": "Узнать, почему не покупает, и приятно удивить",
  "win-back": "Узнать, чем обидели, исправить и пригласить снова",
  "warm-up": "Отправить полезное и предложить помощь",
};

const benefits = {
  alarm: "Проблема решена",
  promise: "Мы держим слово",
  "care call": "Получит обещанный результат",
  "due soon": "Купит вовремя и без поисков",
  "wake-up": "О нём помнят и дарят приятное",
  "win-back": "Мы исправим свою ошибку",
  "warm-up": "Узнает полезное ещё до покупки",
};

export const todayDo: typeof en.todayDo = (reason) => {
  switch (reason.code) {
    case "promise":
      return reason.what || "Связаться, как договорились";
    case "step due":
    case "step overdue": {
      const { action } = reason.action.step;
      return reason.action.isStudy ? roadmapWhy.study(action) : action;
    }
    default:
      return actions[reason.code];
  }
};

export const todayBenefit: typeof en.todayBenefit = (reason) =>
  reason.code === "step due" || reason.code === "step overdue"
    ? reason.action.clientBenefit
    : benefits[reason.code];
