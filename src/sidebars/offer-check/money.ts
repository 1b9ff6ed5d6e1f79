import type { Money } from "../../domain/values/money";
import { currencySides } from "../../i18n/habits";
import type { Lexicon } from "../kit/lexicon";

/** An amount with the workbook's currency on the side that the language requires. */
export function moneyText(money: Money, currency: string, { format, language }: Lexicon): string {
  if (currency === "") return format.money(money);
  return currencySides[language] === "before"
    ? `${currency}${format.money(money)}`
    : `${format.money(money)}\u00a0${currency}`;
}

/** The size of a margin or of a loss, to a tenth of a percent; null of a bill of 0. */
export function shareText(margin: number | null, { format }: Lexicon): string | null {
  return margin === null ? null : format.share(Math.round(Math.abs(margin) * 1000) / 1000);
}

/** A share to a tenth of a percent, with its sign; a dash where there is none. */
export function signedShare(share: number | null, { format }: Lexicon): string {
  return share === null ? "—" : format.share(Math.round(share * 1000) / 1000).replace("-", "−");
}
