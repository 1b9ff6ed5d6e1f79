import type { IssueRefusal } from "../../domain/offers/offer-issue";
import type { Settings } from "../../domain/records/settings";
import type { OfferCredit } from "../../domain/touches/offer-credit";
import type { UsefulTouch } from "../../domain/touches/useful-touch";
import type { Formatter } from "../formatter";
import { channels, contents, statuses } from "./vocabulary";

const touches = (count: number) => (count === 1 ? "1 touch" : `${count} touches`);

/** Why an offer is not given to a client, and when or how it may be. */
export function issueRefusal(refusal: IssueRefusal, settings: Settings, format: Formatter): string {
  switch (refusal.code) {
    case "issued before":
      return `The client was given it on ${format.day(refusal.issuedOn)}, and it is for one use: make another offer.`;
    case "deadline passed":
      return `Its last day was ${format.day(refusal.until)}: name a later day first.`;
    case "other segment":
      return "It is for another segment.";
    case "other status":
      return `It is for the status ${statuses[refusal.forStatus][0]}, and this client is ${statuses[refusal.status][0]}.`;
    case "other tier":
      return "It is for a higher tier than the client holds.";
    case "no credit":
      return bindingRule(refusal.credit, settings, format);
  }
}

function bindingRule(credit: OfferCredit, settings: Settings, format: Formatter): string {
  const day = credit.nextDay === null ? "" : format.day(credit.nextDay);
  switch (credit.code) {
    case "allowed":
      return "";
    case "no consent":
      return "Rule: consent. The client does not want to be contacted.";
    case "left":
      return "Rule: the client has left us. Only the win-back standard applies.";
    case "share": {
      const limit = format.share(settings.offerShare);
      return `Rule: share of offers. With one more it would be ${credit.offers + 1} of ${touches(credit.all + 1)}; the limit is ${limit}. Useful touches missing: ${credit.usefulShort}.`;
    }
    case "frequency":
      return `Rule: frequency. Next offer: from ${day}.`;
    case "most touches":
      return `Rule: limit of touches. Next touch, an offer too: from ${day}.`;
  }
}

/** The touches that were counted, and the offers among them. */
export function offerCredit({ all, offers }: OfferCredit, { offerWindowDays }: Settings): string {
  return `In the last ${offerWindowDays} days: ${touches(all)}. Offers among them: ${offers}.`;
}

/** The useful touch that earns an offer, or is due in place of one. */
export function usefulTouch(
  touch: UsefulTouch,
  doesEarn: boolean,
  asOf: number,
  { day }: Pick<Formatter, "day">,
): string {
  const what = `${wordOf(contents, touch.content)}, ${wordOf(channels, touch.channel)}`;
  const when = touch.from > asOf ? `, from ${day(touch.from)}` : "";
  const text = touch.standard?.text ? ` ${touch.standard.text}` : "";
  return `${doesEarn ? "It is earned by" : "Instead of it,"} something useful: ${what}${when}.${text}`;
}

function wordOf(list: Record<string, readonly string[]>, code: string): string {
  return list[code]?.[0] ?? code;
}
