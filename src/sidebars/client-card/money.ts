import type { Money } from "../../domain/values/money";
import type { Lexicon } from "../kit/lexicon";

/** Money with the currency of the workbook, as a language writes it. */
export function written(money: Money, currency: string, { write, language }: Lexicon): string {
  if (currency === "") return write.money(money);
  return language === "ru" ? `${write.money(money)} ${currency}` : `${currency}${write.money(money)}`;
}
