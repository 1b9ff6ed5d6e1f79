import type { Blocker } from "../../domain/what-if/blocker";
import type { PossibleEvent } from "../../domain/what-if/possible-event";
import type * as en from "../en/what-if";
import type { Formatter } from "../formatter";
import { count } from "./count";

export const targetWords: typeof en.targetWords = {
  awake: ["не спит", "не заснувший"],
  "on time": ["вовремя"],
  "next tier": ["следующий уровень"],
  offer: ["предложение", "можно предложить"],
};

export const whatIfKinds: typeof en.whatIfKinds = {
  already: "уже так",
  purchase: "покупка",
  "useful touches": "полезные касания",
  answer: "ответ",
  wait: "подождать",
  "no single event": "одним событием никак",
};

export const towards: typeof en.towards = {
  newcomer: "Новичок",
  fan: "Поклонник",
  awake: "Проснётся",
  "next tier": "Следующий уровень",
};

const purchases = (n: number) => count(n, "покупка", "покупки", "покупок");
const touches = (n: number) => count(n, "полезное касание", "полезных касания", "полезных касаний");

export const whatItTakes: typeof en.whatItTakes = (whatIf, question, format) => {
  switch (whatIf.code) {
    case "already": {
      const { until, keptBy } = whatIf;
      if (until === null) return "Уже так.";
      const kept = keptBy === null ? "" : "; чтобы так и осталось, нужна покупка не позже этого дня";
      return `Уже так, по ${format.day(until)} включительно${kept}.`;
    }
    case "event": {
      const by = whatIf.until === null ? "" : ` не позже ${format.day(whatIf.until)}`;
      return `${eventOf(whatIf.event, question, format)}${by}.`;
    }
    case "no single event":
      return `Одним событием никак: ${blockerText(whatIf.because, format)}.`;
  }
};

function eventOf(event: PossibleEvent, { target, asOf }: en.WhatIfQuestion, format: Formatter): string {
  switch (event.kind) {
    case "purchase": {
      const { day, amount, quantity } = event;
      const later = day > asOf ? ` не раньше ${format.day(day)}` : "";
      if (amount === 0 && quantity === null) return `Одна покупка${later}`;
      const isTier = target.kind === "tier" || target.kind === "next tier";
      if (isTier) return `Ещё ${format.money(amount)} одной покупкой${later}`;
      const pieces = quantity === null ? "" : ` и количеством от ${format.number(quantity)}`;
      return `Одна покупка на сумму от ${format.money(amount)}${pieces}${later}`;
    }
    case "useful touches":
      return touches(event.count);
    case "answer":
      return "Ответ на касание — или телефон, почта, мессенджер";
    case "wait":
      return `Подождать до ${format.day(event.day)}`;
  }
}

function blockerText(because: Blocker, format: Formatter): string {
  switch (because.code) {
    case "more purchases":
      return `нужно ещё ${purchases(because.count)} в разные дни`;
    case "past newcomer":
      return "новичок покупал меньше";
    case "has bought":
      return `лид ещё ничего не покупал, а здесь уже ${purchases(because.purchases)}`;
    case "tier asks for more": {
      const { missingSpend, missingPurchases } = because;
      const missing = [
        ...(missingSpend > 0 ? [format.money(missingSpend)] : []),
        ...(missingPurchases > 0 ? [purchases(missingPurchases)] : []),
      ];
      return `до уровня ${because.tier} ещё ${missing.join(" и ")}`;
    }
    case "top tier":
      return "уровень и так высший";
    case "offer":
      return offerBlockerText(because, format);
  }
}

function offerBlockerText(
  { rule, usefulShort, day }: Extract<Blocker, { code: "offer" }>,
  format: Formatter,
): string {
  if (rule === "no consent") return "нет согласия";
  if (rule === "left") return "клиент ушёл, и одной покупки мало";
  if (usefulShort === 0) return "к тому дню, когда позволит частота, не хватит полезных касаний";
  const then = day === null ? "но и тогда не позволит частота" : `а потом подождать до ${format.day(day)}`;
  return `нужно ${touches(usefulShort)}, ${then}`;
}
