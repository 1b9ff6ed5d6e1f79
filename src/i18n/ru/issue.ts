import type { Settings } from "../../domain/records/settings";
import type { OfferCredit } from "../../domain/touches/offer-credit";
import type * as en from "../en/issue";
import type { Formatter } from "../formatter";
import { count } from "./count";
import { channels, contents, statuses } from "./vocabulary";

const inDays = (n: number) => count(n, "последний день", "последних дня", "последних дней");
const touches = (n: number) => count(n, "касание", "касания", "касаний");
/** After «из». */
const ofTouches = (n: number) => count(n, "касания", "касаний", "касаний");

export const issueRefusal: typeof en.issueRefusal = (refusal, settings, format) => {
  switch (refusal.code) {
    case "issued before":
      return `Клиент уже получил его ${format.day(refusal.issuedOn)}, а воспользоваться можно один раз: придумайте другое.`;
    case "deadline passed":
      return `Предложение действовало до ${format.day(refusal.until)}: сначала назначьте день позже.`;
    case "other segment":
      return "Предложение для другого сегмента.";
    case "other status":
      return `Предложение для статуса «${statuses[refusal.forStatus][0]}», а этот клиент — ${statuses[refusal.status][0]}.`;
    case "other tier":
      return "Предложение для уровня выше, чем у клиента.";
    case "no credit":
      return bindingRule(refusal.credit, settings, format);
  }
};

function bindingRule(credit: OfferCredit, settings: Settings, format: Formatter): string {
  const day = credit.nextDay === null ? "" : format.day(credit.nextDay);
  switch (credit.code) {
    case "allowed":
      return "";
    case "no consent":
      return "Правило: согласие. Клиент просил не беспокоить.";
    case "left":
      return "Правило: клиент ушёл. Действует только стандарт возврата.";
    case "share": {
      const limit = format.share(settings.offerShare);
      return `Правило: доля предложений. С ещё одним их стало бы ${credit.offers + 1} из ${ofTouches(credit.all + 1)}, а предел — ${limit}. Не хватает полезных касаний: ${credit.usefulShort}.`;
    }
    case "frequency":
      return `Правило: частота. Следующее предложение — с ${day}.`;
    case "most touches":
      return `Правило: предел касаний. Следующее касание, в том числе предложение, — с ${day}.`;
  }
}

export const offerCredit: typeof en.offerCredit = ({ all, offers }, { offerWindowDays }) =>
  `За ${inDays(offerWindowDays)} — ${touches(all)}, из них предложений: ${offers}.`;

export const usefulTouch: typeof en.usefulTouch = (touch, doesEarn, asOf, { day }) => {
  const what = `${wordOf(contents, touch.content)}, ${wordOf(channels, touch.channel)}`;
  const when = touch.from > asOf ? `, с ${day(touch.from)}` : "";
  const text = touch.standard?.text ? ` ${touch.standard.text}` : "";
  return `${doesEarn ? "Право на него даст полезное касание" : "Вместо него — полезное касание"}: ${what}${when}.${text}`;
};

function wordOf(list: Record<string, readonly string[]>, code: string): string {
  return list[code]?.[0] ?? code;
}
