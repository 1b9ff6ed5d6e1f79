import type { Money } from "../../domain/values/money";
import { currencySides } from "../../i18n/habits";
import type { Lexicon } from "../kit/lexicon";

/** Money with the currency of the workbook, as a language writes it. */
export function moneyText(money: Money, currency: string, { format, language }: Lexicon): string {
  if (currency === "") return format.money(money);
  return currencySides[language] === "before"
    ? `${currency}${format.money(money)}`
    : `${format.money(money)} ${currency}`;
}
