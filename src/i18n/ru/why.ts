import type * as en from "../en/why";
import { count } from "./count";

export const contractWhy: typeof en.contractWhy = (
  { startsOn, endsOn, agreed, cancelledOn },
  { state, bought, dueByNow, shortfall, compensation },
  write,
) => {
  const agreedOn = write.money(agreed.hundredths);
  const volume = bought === null ? `объём ${agreedOn}` : `куплено ${write.money(bought)} из ${agreedOn}`;
  switch (state) {
    case "ahead":
      return `Начнётся ${write.day(startsOn)}: ${volume}, до ${write.day(endsOn)}.`;
    case "running": {
      const ahead = shortfall ? `; таким темпом не хватит ${write.money(shortfall)}` : "";
      return `В работе: ${volume}, к этому дню нужно ${write.money(dueByNow)}, срок до ${write.day(endsOn)}${ahead}.`;
    }
    case "fulfilled":
      return `Выполнен: ${volume}, срок был до ${write.day(endsOn)}.`;
    case "ended":
      return `Закончился ${write.day(endsOn)}: ${volume}.`;
    case "cancelled": {
      const owes = compensation > 0 ? `; компенсация за оборудование ${write.money(compensation)}` : "";
      return `Расторгнут ${write.day(cancelledOn ?? endsOn)}: ${volume}${owes}.`;
    }
  }
};

export const subscriptionWhy: typeof en.subscriptionWhy = (
  { startsOn, fee, everyMonths, endsOn },
  { state, nextCharge },
  write,
) => {
  const every =
    everyMonths === 1 ? "каждый месяц" : `раз в ${count(everyMonths, "месяц", "месяца", "месяцев")}`;
  const price = `${write.money(fee)} ${every}`;
  const charge =
    nextCharge === null ? "списаний больше не будет" : `следующее списание ${write.day(nextCharge)}`;
  switch (state.value) {
    case "ahead":
      return `Начнётся ${write.day(startsOn)}: ${price}.`;
    case "active":
      return `${price}, ${charge}${endsOn === null ? "" : `, срок до ${write.day(endsOn)}`}.`;
    case "ended":
      return `Началась ${write.day(startsOn)}, ${price}; ${charge}.`;
  }
};

export const nthFreeWhy: typeof en.nthFreeWhy = ({ paid, taken, earned, progress }, paidUnits, write) => {
  const given = `Оплачено ${write.number(paid)}, за каждые ${write.number(paidUnits)} одна бесплатно, взято ${write.number(taken)}`;
  if (earned > 0) return `${given}: положено ${write.number(earned)}.`;
  if (earned < 0) return `${given}: на ${write.number(-earned)} больше, чем положено.`;
  return `${given}: до следующей осталось ${write.number(paidUnits - progress)}.`;
};

export const sumRewardWhy: typeof en.sumRewardWhy = (
  { earnedOn, validUntil, isValid, progress, missing },
  write,
) => {
  if (earnedOn === null || validUntil === null)
    return `Набрано ${write.money(progress)}, осталось ${write.money(missing)}.`;
  const holds = isValid
    ? `действует по ${write.day(validUntil)} включительно`
    : `закончилась ${write.day(validUntil)}`;
  return `Награда за ${write.day(earnedOn)}, ${holds}; с тех пор ${write.money(progress)}, до следующей ${write.money(missing)}.`;
};

export const pointsWhy: typeof en.pointsWhy = ({ balance, lots }, { points, lastDay }, write) => {
  if (balance < 0) return "Меньше 0: списано или возвращено больше баллов, чем было.";
  if (lots.length === 0) return "Баллов нет.";
  const soon =
    lastDay === null
      ? "за 30 дней ничего не сгорит"
      : `за 30 дней сгорит ${write.money(points)}, первые после ${write.day(lastDay)}`;
  return `Баллов ${write.money(balance)}; ${soon}.`;
};

export const marginWhy: typeof en.marginWhy = ({ bill, margin, verdict, extraSales }, floor, write) => {
  if (margin === null) return "Ничего не заплачено.";
  if (verdict === "loss") return `Чек ${write.money(bill)} ниже себестоимости.`;
  const left = `От ${write.money(bill)} остаётся ${write.share(margin)}, порог ${write.share(floor)}`;
  if (extraSales === null) return `${left}; столько же не заработать никаким объёмом.`;
  return extraSales > 0
    ? `${left}; чтобы заработать столько же, нужно продать на ${write.share(extraSales)} больше.`
    : `${left}.`;
};

export const bindingRules: typeof en.bindingRules = {
  "no consent": "нет согласия",
  left: "клиент ушёл",
  share: "доля предложений",
  frequency: "частота предложений",
  "most touches": "предел касаний",
};

export const offerWhy: typeof en.offerWhy = (credit, rules, write) => {
  const { code, all, offers, usefulShort, nextDay } = credit;
  const made = `Предложений ${offers} из ${all} касаний за ${count(rules.offerWindowDays, "день", "дня", "дней")}`;
  const next = nextDay === null ? "" : `; следующее с ${write.day(nextDay)}`;
  switch (code) {
    case "no consent":
      return "Нет согласия.";
    case "left":
      return "Ушёл и с тех пор не покупал.";
    case "share":
      return `${made}, можно до ${write.share(rules.offerShare)}: не хватает полезных касаний — ${usefulShort}.`;
    case "frequency":
      return `Прошлое предложение было недавно${next}.`;
    case "most touches":
      return `Касаний за 30 дней не больше ${rules.mostTouches}, и столько уже было${next}.`;
    case "allowed":
      return `${made}, ещё одно укладывается в ${write.share(rules.offerShare)}.`;
  }
};
