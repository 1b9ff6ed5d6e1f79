import type { StepState } from "../../domain/roadmaps/roadmap";
import type * as en from "../en/verdicts";
import { count } from "./count";

const days = (n: number) => count(n, "день", "дня", "дней");
const passed = (n: number) => (n % 10 === 1 && n % 100 !== 11 ? "прошёл" : "прошло");
const purchases = (n: number) => count(n, "покупка", "покупки", "покупок");

export const statusWhy: typeof en.statusWhy = (reason, format) => {
  switch (reason.code) {
    case "left":
      return `Ушёл ${format.day(reason.leftOn)} (${purchases(reason.purchases)}), хотим вернуть, с тех пор не покупал.`;
    case "cycle over":
      return `С ${format.day(reason.lastPurchase)} ${passed(reason.elapsed)} ${days(reason.elapsed)}, цикл ${reason.cycleDays}, просрочка ${reason.overdueDays}.`;
    case "fan by purchases":
      return `${purchases(reason.purchases)}; поклонник — от ${reason.needed}.`;
    case "fan by growth":
      return `Признаков роста ${reason.growthSigns} из 3; поклонник — от ${reason.needed}.`;
    case "bought":
      return `${purchases(reason.purchases)}, последняя ${format.day(reason.lastPurchase)}; поклонник — от ${reason.fanPurchases}.`;
    case "contact":
      return "Ещё не покупал, но контакт у нас есть.";
    case "no contact":
      return "Ещё не покупал и контакта нет: пока только похож на портрет.";
  }
};

export const tierWhy: typeof en.tierWhy = (tier, isKept, gap, format) => {
  const held = tier === null ? "Уровня нет" : `Уровень ${tier}${isKept ? ", пока держится" : ""}`;
  if (gap.next === null) return `${held}: высший.`;
  const missing = [
    ...(gap.missingSpend ? [format.money(gap.missingSpend)] : []),
    ...(gap.missingPurchases ? [purchases(gap.missingPurchases)] : []),
  ];
  return missing.length === 0
    ? `${held}.`
    : `${held}: до уровня ${gap.next.name} ещё ${missing.join(" и ")}.`;
};

const stateWords: Record<StepState, string> = {
  done: "сделан",
  skipped: "пропущен",
  "passed over": "не подходит",
  locked: "заблокирован",
  waiting: "ждёт",
  due: "пора",
  overdue: "просрочен",
};

export const roadmapWhy: typeof en.roadmapWhy = {
  unknown: (name) => `Карты «${name}» нет на листе «Дорожные карты».`,
  silent: (due, what) => `До ${due} не беспокоим: ${what}.`,
  finished: "По карте больше делать нечего.",
  step: (step, state, due) => {
    if (state === "due") return `Шаг ${step}: пора с ${due}.`;
    if (state === "overdue") return `Шаг ${step} просрочен: срок был ${due}.`;
    if (state === "waiting") return due === null ? `Шаг ${step} ждёт.` : `Шаг ${step} ждёт до ${due}.`;
    return due === null
      ? `Шаг ${step} ${stateWords[state]}.`
      : `Шаг ${step} ${stateWords[state]}, срок ${due}.`;
  },
  study: (action) => `Изучить клиента для шага: ${action}`,
};

const readiness = {
  a: "полезных рассылок",
  b: "диагностики клиента",
  c: "статусных уровней",
  d: "проектных групп",
  e: "ресурсов на совместные продукты",
};

export const obstacle: typeof en.obstacle = (what) => {
  switch (what.code) {
    case "study":
      return "сначала изучить клиента и записать его выгоду";
    case "readiness":
      return `у компании нет ${readiness[what.key]} (${what.key})`;
    case "anchor ahead":
      return `срок ещё не отсчитывается: ждём начала отсчёта${what.anchor.kind === "step" ? ` (шаг ${what.anchor.step})` : ""}`;
    case "no touches":
      return "в формуле не указана таблица «Касания»";
    case "no tiers":
      return "в формуле не указана таблица «Уровни»";
    case "no subscriptions":
      return "подписки пока не ведутся: закройте шаг вручную";
    case "unknown tier":
      return `уровня «${what.tier}» нет на листе «Уровни»`;
    case "unknown words":
      return `непонятно: «${what.text}»`;
  }
};

export const segmentWhy: typeof en.segmentWhy = {
  typed: "вписан вручную",
  none: "ни одно правило не подошло",
};

export const segmentGap: typeof en.segmentGap = (gap) => {
  if ("code" in gap) return obstacle(gap);
  switch (gap.kind) {
    case "unknown":
      return obstacle({ code: "unknown words", text: gap.text });
    case "circular":
      return `«${gap.text}» зависит от самого сегмента`;
    case "no purchases":
      return "в формуле не указана таблица «Покупки»";
  }
};
