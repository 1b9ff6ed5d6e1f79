import type { Tier } from "../domain/records/tier";
import { type Money, moneyOf } from "../domain/values/money";
import { tiersSheet } from "../sheets/columns/tiers";
import { WrongArgument } from "../sheets/problems/problem";
import { readTiers } from "../sheets/readers/tiers";
import type { Locale } from "../sheets/reading/locale";
import { readTable } from "../sheets/tables/table";
import { amountArgument, countArgument, type RowArgument } from "./row-arguments";

/** Figures alone do not show when they were earned: a table with windows or keep days is sent to CLIENT_TIERS. */
export function tiersWithoutWindow(range: unknown, locale: Locale): Tier[] {
  const tiers = readTiers("tiers", readTable("tiers", range, tiersSheet), locale);
  const dated = tiers.find(({ windowDays, keepDays }) => windowDays !== null || keepDays > 0);
  if (dated !== undefined) {
    throw new WrongArgument({ code: "tiers with window", argument: "tiers", tier: dated.name });
  }
  return tiers;
}

export function turnoverArguments(
  spend: unknown,
  purchases: unknown,
  locale: Locale,
): [RowArgument<Money>, RowArgument<number>] {
  const amount = amountArgument("spend", spend, locale);
  const money: RowArgument<Money> = {
    ...amount,
    at(row) {
      const read = amount.at(row);
      return read === null ? null : { value: moneyOf(read.value) };
    },
  };
  return [money, countArgument("purchases", purchases, locale)];
}
