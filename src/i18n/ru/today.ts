import type { ClaimAlarm } from "../../domain/loop/alarm";
import { amountOf } from "../../domain/values/money";
import type * as en from "../en/today";
import type { Formatter } from "../formatter";
import { count } from "./count";
import { roadmapWhy, statusWhy } from "./verdicts";

const days = (n: number) => count(n, "день", "дня", "дней");
const passed = (n: number) => (n % 10 === 1 && n % 100 !== 11 ? "прошёл" : "прошло");
const ago = (n: number) => (n === 0 ? "сегодня" : `${days(n)} назад`);
const since = (n: number) => (n === 0 ? "сегодня" : `${passed(n)} ${days(n)}`);

export const todayWhy: typeof en.todayWhy = (reason, format) => {
  switch (reason.code) {
    case "alarm":
      if (reason.about === "claim") return claimWhy(reason, format);
      return `Оценка ${reason.rating} от ${format.day(reason.ratedOn)}, ${ago(reason.days)}.`;
    case "promise":
      return reason.days === 0
        ? `Договорились на сегодня, ${format.day(reason.due)}.`
        : `Договорились на ${format.day(reason.due)}, ${since(reason.days)}.`;
    case "contract": {
      const volume = (hundredths: number) =>
        reason.unit === "money" ? format.money(hundredths) : `${format.number(amountOf(hundredths))} шт.`;
      const named = reason.contract === "" ? "" : ` «${reason.contract}»`;
      const bought = `куплено ${volume(reason.bought)}, по плану к этому дню ${volume(reason.dueByNow)}`;
      const end = `${format.day(reason.endsOn)}`;
      if (reason.about === "behind") return `Договор${named}: ${bought}; срок до ${end}.`;
      const when = reason.days === 0 ? "сегодня" : `через ${days(reason.days)}`;
      return `Договор${named} заканчивается ${end}, ${when}; ${bought}.`;
    }
    case "step overdue":
    case "step due": {
      const { step, due, isStudy } = reason.action;
      const late = reason.code === "step overdue" ? `просрочен на ${days(reason.days)}, срок был` : "срок";
      const study = isStudy ? "; сначала изучаем клиента" : "";
      return `Карта «${reason.roadmap}», шаг ${step.step}: ${late} ${format.day(due)}${study}.`;
    }
    case "care call":
      return `Покупка была ${format.day(reason.lastPurchase)}, ${ago(reason.elapsed)}.`;
    case "due soon":
      return `С ${format.day(reason.lastPurchase)} ${passed(reason.elapsed)} ${days(reason.elapsed)}, цикл ${reason.cycleDays}: ждём покупку до ${format.day(reason.nextPurchase)}.`;
    case "wake-up":
    case "win-back":
      return statusWhy(reason.status, format);
    case "warm-up": {
      const lead = reason.since === null ? "" : `, лид с ${format.day(reason.since)}`;
      const touched =
        reason.lastTouch === null ? "касаний не было" : `последнее касание ${format.day(reason.lastTouch)}`;
      return `Ещё не покупал${lead}; ${touched}.`;
    }
  }
};

function claimWhy({ what, madeOn, days: clock, open }: ClaimAlarm, format: Formatter): string {
  const claim = what === "" ? "Претензия" : `Претензия «${what}»`;
  const others = open === 1 ? "" : ` Открытых претензий: ${open}.`;
  return `${claim} от ${format.day(madeOn)}, открыта ${clock === 0 ? "сегодня" : `уже ${days(clock)}`}.${others}`;
}

export const lostWhy: typeof en.lostWhy = ({ total, isWhole }, format) =>
  total === null || total <= 0
    ? ""
    : `Потеря клиента обойдётся ${isWhole ? "в" : "не меньше чем в"} ${format.money(total)}.`;

export const offerWhy: typeof en.offerWhy = ({ code, all, offers, usefulShort, nextDay }, format) => {
  const from = nextDay === null ? "" : ` с ${format.day(nextDay)}`;
  switch (code) {
    case "allowed":
      return "";
    case "no consent":
      return "Клиент просил не беспокоить.";
    case "left":
      return "Клиент ушёл: его можно только возвращать.";
    case "share": {
      const counted =
        all === 0
          ? "Касаний ещё не было"
          : `${count(offers, "предложение", "предложения", "предложений")} на ${count(all, "касание", "касания", "касаний")}`;
      const more = usefulShort === 1 ? "" : `, до предложения их нужно ${usefulShort}`;
      return `${counted}: сначала полезное касание${more}.`;
    }
    case "frequency":
      return `Следующее предложение${from}: до этого — полезное касание.`;
    case "most touches":
      return `Касаний пока достаточно: следующее${from}.`;
  }
};

export const instead: typeof en.instead = {
  do: (content) => `Полезное касание: ${content}`,
  benefit: "Получит полезное раньше, чем предложение",
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
  contract: "Получит оговорённое, без сюрпризов в конце",
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
    case "contract":
      return reason.about === "end"
        ? "Договориться, что будет после договора"
        : "Выяснить, что мешает, и договориться, как наверстать";
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
