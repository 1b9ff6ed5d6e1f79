import type * as en from "../en/why";
import { count } from "./count";

export const contractWhy: typeof en.contractWhy = (
  { startsOn, endsOn, agreed, cancelledOn },
  { state, bought, dueByNow, shortfall, compensation },
  format,
) => {
  const agreedOn = format.money(agreed.hundredths);
  const volume = bought === null ? `объём ${agreedOn}` : `куплено ${format.money(bought)} из ${agreedOn}`;
  switch (state) {
    case "ahead":
      return `Начнётся ${format.day(startsOn)}: ${volume}, до ${format.day(endsOn)}.`;
    case "running": {
      const ahead = shortfall ? `; таким темпом не хватит ${format.money(shortfall)}` : "";
      return `В работе: ${volume}, к этому дню нужно ${format.money(dueByNow)}, срок до ${format.day(endsOn)}${ahead}.`;
    }
    case "fulfilled":
      return `Выполнен: ${volume}, срок был до ${format.day(endsOn)}.`;
    case "ended":
      return `Закончился ${format.day(endsOn)}: ${volume}.`;
    case "cancelled": {
      const owes = compensation > 0 ? `; компенсация за оборудование ${format.money(compensation)}` : "";
      return `Расторгнут ${format.day(cancelledOn ?? endsOn)}: ${volume}${owes}.`;
    }
  }
};

export const subscriptionWhy: typeof en.subscriptionWhy = (
  { startsOn, fee, everyMonths, endsOn },
  { state, nextCharge },
  format,
) => {
  const every =
    everyMonths === 1 ? "каждый месяц" : `раз в ${count(everyMonths, "месяц", "месяца", "месяцев")}`;
  const price = `${format.money(fee)} ${every}`;
  const charge =
    nextCharge === null ? "списаний больше не будет" : `следующее списание ${format.day(nextCharge)}`;
  switch (state.value) {
    case "ahead":
      return `Начнётся ${format.day(startsOn)}: ${price}.`;
    case "active":
      return `${price}, ${charge}${endsOn === null ? "" : `, срок до ${format.day(endsOn)}`}.`;
    case "ended":
      return `Началась ${format.day(startsOn)}, ${price}; ${charge}.`;
  }
};

export const nthFreeWhy: typeof en.nthFreeWhy = ({ paid, taken, earned, progress }, paidUnits, format) => {
  const given = `Оплачено ${format.number(paid)}, за каждые ${format.number(paidUnits)} одна бесплатно, взято ${format.number(taken)}`;
  if (earned > 0) return `${given}: положено ${format.number(earned)}.`;
  if (earned < 0) return `${given}: на ${format.number(-earned)} больше, чем положено.`;
  return `${given}: до следующей осталось ${format.number(paidUnits - progress)}.`;
};

export const sumRewardWhy: typeof en.sumRewardWhy = (
  { earnedOn, validUntil, isValid, progress, missing },
  format,
) => {
  if (earnedOn === null || validUntil === null)
    return `Набрано ${format.money(progress)}, осталось ${format.money(missing)}.`;
  const holds = isValid
    ? `действует по ${format.day(validUntil)} включительно`
    : `закончилась ${format.day(validUntil)}`;
  return `Награда за ${format.day(earnedOn)}, ${holds}; с тех пор ${format.money(progress)}, до следующей ${format.money(missing)}.`;
};

export const pointsWhy: typeof en.pointsWhy = ({ balance, lots }, { points, lastDay }, format) => {
  if (balance < 0) return "Меньше 0: списано или возвращено больше баллов, чем было.";
  if (lots.length === 0) return "Баллов нет.";
  const soon =
    lastDay === null
      ? "за 30 дней ничего не сгорит"
      : `за 30 дней сгорит ${format.money(points)}, первые после ${format.day(lastDay)}`;
  return `Баллов ${format.money(balance)}; ${soon}.`;
};

export const marginWhy: typeof en.marginWhy = ({ bill, margin, verdict, extraSales }, floor, format) => {
  if (margin === null) return "Ничего не заплачено.";
  if (verdict === "loss") return `Чек ${format.money(bill)} ниже себестоимости.`;
  const left = `От ${format.money(bill)} остаётся ${format.share(margin)}, порог ${format.share(floor)}`;
  if (extraSales === null) return `${left}; столько же не заработать никаким объёмом.`;
  return extraSales > 0
    ? `${left}; чтобы заработать столько же, нужно продать на ${format.share(extraSales)} больше.`
    : `${left}.`;
};

export const bindingRules: typeof en.bindingRules = {
  "no consent": "нет согласия",
  left: "клиент ушёл",
  share: "доля предложений",
  frequency: "частота предложений",
  "most touches": "предел касаний",
};

export const offerWhy: typeof en.offerWhy = (credit, rules, format) => {
  const { code, all, offers, usefulShort, nextDay } = credit;
  const made = `Предложений ${offers} из ${all} касаний за ${count(rules.offerWindowDays, "день", "дня", "дней")}`;
  const next = nextDay === null ? "" : `; следующее с ${format.day(nextDay)}`;
  switch (code) {
    case "no consent":
      return "Нет согласия.";
    case "left":
      return "Ушёл и с тех пор не покупал.";
    case "share":
      return `${made}, можно до ${format.share(rules.offerShare)}: не хватает полезных касаний — ${usefulShort}.`;
    case "frequency":
      return `Прошлое предложение было недавно${next}.`;
    case "most touches":
      return `Касаний за 30 дней не больше ${rules.mostTouches}, и столько уже было${next}.`;
    case "allowed":
      return `${made}, ещё одно укладывается в ${format.share(rules.offerShare)}.`;
  }
};
