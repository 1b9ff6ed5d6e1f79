import type { Happening } from "../../domain/what-if/happening";
import type { Hindrance } from "../../domain/what-if/hindrance";
import type * as en from "../en/what-if";
import type { Writer } from "../writer";
import { count } from "./count";

export const wishes: typeof en.wishes = {
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

export const whatItTakes: typeof en.whatItTakes = (whatIf, question, write) => {
  switch (whatIf.code) {
    case "already": {
      const { until, keptBy } = whatIf;
      if (until === null) return "Уже так.";
      const kept = keptBy === null ? "" : "; чтобы так и осталось, нужна покупка не позже этого дня";
      return `Уже так, по ${write.day(until)} включительно${kept}.`;
    }
    case "event": {
      const by = whatIf.until === null ? "" : ` не позже ${write.day(whatIf.until)}`;
      return `${eventOf(whatIf.event, question, write)}${by}.`;
    }
    case "no single event":
      return `Одним событием никак: ${hindranceOf(whatIf.because, write)}.`;
  }
};

function eventOf(event: Happening, { wish, asOf }: en.WhatIfQuestion, write: Writer): string {
  switch (event.kind) {
    case "purchase": {
      const { day, amount, quantity } = event;
      const later = day > asOf ? ` не раньше ${write.day(day)}` : "";
      if (amount === 0 && quantity === null) return `Одна покупка${later}`;
      const isTier = wish.kind === "tier" || wish.kind === "next tier";
      if (isTier) return `Ещё ${write.money(amount)} одной покупкой${later}`;
      const pieces = quantity === null ? "" : ` и количеством от ${write.number(quantity)}`;
      return `Одна покупка на сумму от ${write.money(amount)}${pieces}${later}`;
    }
    case "useful touches":
      return touches(event.count);
    case "answer":
      return "Ответ на касание — или телефон, почта, мессенджер";
    case "wait":
      return `Подождать до ${write.day(event.day)}`;
  }
}

function hindranceOf(because: Hindrance, write: Writer): string {
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
        ...(missingSpend > 0 ? [write.money(missingSpend)] : []),
        ...(missingPurchases > 0 ? [purchases(missingPurchases)] : []),
      ];
      return `до уровня ${because.tier} ещё ${missing.join(" и ")}`;
    }
    case "top tier":
      return "уровень и так высший";
    case "offer":
      return offerHindranceOf(because, write);
  }
}

function offerHindranceOf(
  { rule, usefulShort, day }: Extract<Hindrance, { code: "offer" }>,
  write: Writer,
): string {
  if (rule === "no consent") return "нет согласия";
  if (rule === "left") return "клиент ушёл, и одной покупки мало";
  if (usefulShort === 0) return "к тому дню, когда позволит частота, не хватит полезных касаний";
  const then = day === null ? "но и тогда не позволит частота" : `а потом подождать до ${write.day(day)}`;
  return `нужно ${touches(usefulShort)}, ${then}`;
}
