import type { OfferCredit } from "../../domain/offer-credit";
import type { IssueRefusal } from "../../domain/offer-issue";
import type { Settings } from "../../domain/settings";
import type { UsefulTouch } from "../../domain/useful-touch";
import type { Writer } from "../writer";
import { channels, contents, statuses } from "./vocabulary";

const touches = (count: number) => (count === 1 ? "1 touch" : `${count} touches`);

/** Why an offer is not given to a client, and when or how it may be. */
export function issueRefusal(refusal: IssueRefusal, settings: Settings, write: Writer): string {
  switch (refusal.code) {
    case "issued before":
      return `The client was given it on ${write.day(refusal.issuedOn)}, and it is for one use: make another offer.`;
    case "deadline passed":
      return `Its last day was ${write.day(refusal.until)}: name a later day first.`;
    case "other segment":
      return "It is for another segment.";
    case "other status":
      return `It is for the status ${statuses[refusal.forStatus][0]}, and this client is ${statuses[refusal.status][0]}.`;
    case "other tier":
      return "It is for a higher tier than the client holds.";
    case "no credit":
      return bindingRule(refusal.credit, settings, write);
  }
}

function bindingRule(credit: OfferCredit, settings: Settings, write: Writer): string {
  const next = credit.nextDay === null ? "" : ` The next is allowed on ${write.day(credit.nextDay)}.`;
  switch (credit.code) {
    case "allowed":
      return "";
    case "no consent":
      return "The client does not want to be contacted.";
    case "left":
      return "The client has left us: only the win-back touch of Standards is due.";
    case "share":
      return `Offers may be ${write.share(settings.offerShare)} of touches at most. ${offerCredit(credit, settings, write)} Useful touches short: ${credit.usefulShort}.`;
    case "frequency":
      return `Offers would come too often.${next}`;
    case "most touches":
      return `The client has been touched as often as your limit allows.${next}`;
  }
}

/** The touches that were counted, and the offers among them. */
export function offerCredit(credit: OfferCredit, settings: Settings, _write: Writer): string {
  return `In the last ${settings.offerWindowDays} days: ${touches(credit.all)}, offers among them: ${credit.offers}.`;
}

/** The useful touch in place of an offer. */
export function usefulInstead(touch: UsefulTouch, asOf: number, write: Writer): string {
  const content = wordOf(contents, touch.content);
  const channel = wordOf(channels, touch.channel);
  const when = touch.from > asOf ? `, from ${write.day(touch.from)}` : "";
  const text = touch.standard?.text ? ` ${touch.standard.text}` : "";
  return `Instead of it, something useful: ${content}, ${channel}${when}.${text}`;
}

function wordOf(list: Record<string, readonly string[]>, code: string): string {
  return list[code]?.[0] ?? code;
}
