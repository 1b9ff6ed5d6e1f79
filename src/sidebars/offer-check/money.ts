import type { Money } from "../../domain/money";
import type { Lexicon } from "../kit/lexicon";

/** An amount with the team's currency where the language puts it. */
export function moneyText(money: Money, currency: string, { write, language }: Lexicon): string {
  if (currency === "") return write.money(money);
  return language === "ru" ? `${write.money(money)} ${currency}` : `${currency}${write.money(money)}`;
}

/** A margin to a tenth of a percent; a dash of a bill of 0. */
export function marginText(margin: number | null, { write }: Lexicon): string {
  return margin === null ? "—" : write.share(Math.round(margin * 1000) / 1000);
}
