import type { Money } from "../../domain/values/money";
import { currencySides } from "../../i18n/habits";
import type { Lexicon } from "../kit/lexicon";

/** Money with the currency of the workbook, as a language writes it. */
export function written(money: Money, currency: string, { write, language }: Lexicon): string {
  if (currency === "") return write.money(money);
  return currencySides[language] === "before"
    ? `${currency}${write.money(money)}`
    : `${write.money(money)} ${currency}`;
}
