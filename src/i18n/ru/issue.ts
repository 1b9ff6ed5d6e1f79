import type { OfferCredit } from "../../domain/offer-credit";
import type { Settings } from "../../domain/settings";
import type * as en from "../en/issue";
import type { Writer } from "../writer";
import { count } from "./count";
import { channels, contents, statuses } from "./vocabulary";

const inDays = (n: number) => count(n, "последний день", "последних дня", "последних дней");
const touches = (n: number) => count(n, "касание", "касания", "касаний");

export const issueRefusal: typeof en.issueRefusal = (refusal, settings, write) => {
  switch (refusal.code) {
    case "issued before":
      return `Клиент уже получил его ${write.day(refusal.issuedOn)}, а воспользоваться можно один раз: придумайте другое.`;
    case "deadline passed":
      return `Предложение действовало до ${write.day(refusal.until)}: сначала назначьте день позже.`;
    case "other segment":
      return "Предложение для другого сегмента.";
    case "other status":
      return `Предложение для статуса «${statuses[refusal.forStatus][0]}», а этот клиент — ${statuses[refusal.status][0]}.`;
    case "other tier":
      return "Предложение для уровня выше, чем у клиента.";
    case "no credit":
      return bindingRule(refusal.credit, settings, write);
  }
};

function bindingRule(credit: OfferCredit, settings: Settings, write: Writer): string {
  const next = credit.nextDay === null ? "" : ` Следующее можно ${write.day(credit.nextDay)}.`;
  switch (credit.code) {
    case "allowed":
      return "";
    case "no consent":
      return "Клиент просил его не беспокоить.";
    case "left":
      return "Клиент от нас ушёл: ему — только касание для возвращенцев с листа «Стандарты».";
    case "share":
      return `Предложений может быть не больше ${write.share(settings.offerShare)} всех касаний. ${offerCredit(credit, settings, write)} Не хватает полезных касаний: ${credit.usefulShort}.`;
    case "frequency":
      return `Для предложения ещё рано.${next}`;
    case "most touches":
      return `Касаний уже столько, сколько разрешено за 30 дней.${next}`;
  }
}

export const offerCredit: typeof en.offerCredit = (credit, settings) =>
  `За ${inDays(settings.offerWindowDays)} — ${touches(credit.all)}, из них предложений: ${credit.offers}.`;

export const usefulInstead: typeof en.usefulInstead = (touch, asOf, write) => {
  const content = wordOf(contents, touch.content);
  const channel = wordOf(channels, touch.channel);
  const when = touch.from > asOf ? `, с ${write.day(touch.from)}` : "";
  const text = touch.standard?.text ? ` ${touch.standard.text}` : "";
  return `Вместо него — полезное касание: ${content}, ${channel}${when}.${text}`;
};

function wordOf(list: Record<string, readonly string[]>, code: string): string {
  return list[code]?.[0] ?? code;
}
