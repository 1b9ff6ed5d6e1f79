import type { Tier } from "../../domain/records/tier";
import { tiersOutOfOrder } from "../../domain/tiers/tier";
import { moneyOf } from "../../domain/values/money";
import type { ColumnCode } from "../columns/columns";
import { WrongArgument } from "../problems/problem";
import { type Cell, flagIn, isBlank, isErrorCell, numberIn, shareIn, textOf } from "../reading/cell";
import type { Locale } from "../reading/locale";
import { firstRow, type Table } from "../tables/table";

/**
 * Reads the Tiers sheet, lowest first. A row that cannot be read, or a later row that requires less, would give clients a wrong tier without a
 * word: the whole call is refused instead.
 */
export function readTiers(argument: string, table: Table, locale: Locale): Tier[] {
  const tiers = table.rows.flatMap((row, r) => {
    const name = textOf(table.cell(row, "tier"));
    if (row.every(isBlank)) return [];
    if (name === "" || isErrorCell(name)) {
      throw new WrongArgument({ code: "no tier name", argument, row: r + firstRow });
    }
    const number = (column: ColumnCode) => thresholdIn(argument, table, r, column, locale);
    const minSpend = number("minSpend");
    return {
      name,
      minSpend: minSpend === null ? null : moneyOf(minSpend),
      minPurchases: number("minPurchases"),
      windowDays: number("windowDays"),
      keepDays: number("keepDays") ?? 0,
      pointsRate: shareOr(0, argument, table, r, "pointsRate", locale),
      redeemCap: shareOr(1, argument, table, r, "redeemCap", locale),
      perks: perksIn(textOf(table.cell(row, "perks"))),
    };
  });
  const outOfOrder = tiersOutOfOrder(tiers);
  if (outOfOrder !== null) {
    throw new WrongArgument({ code: "tiers out of order", argument, tier: outOfOrder.name });
  }
  return tiers;
}

function thresholdIn(
  argument: string,
  table: Table,
  r: number,
  column: ColumnCode,
  locale: Locale,
): number | null {
  const cell = table.cell(table.rows[r]!, column);
  if (isBlank(cell)) return null;
  const reading = numberIn(cell, locale);
  if ("value" in reading && reading.value >= 0) return reading.value;
  throw badTier(argument, r, column, cell);
}

/** A share of 0 or more; "no" is 0. */
function shareOr(
  blank: number,
  argument: string,
  table: Table,
  r: number,
  column: ColumnCode,
  locale: Locale,
): number {
  const cell = table.cell(table.rows[r]!, column);
  if (isBlank(cell)) return blank;
  if (flagIn(cell) === false) return 0;
  const reading = shareIn(cell, locale);
  if ("value" in reading && reading.value >= 0) return reading.value;
  throw badTier(argument, r, column, cell);
}

/** "Guest card; own manager" are two perks, "7,5% off" is one. */
function perksIn(text: string): string[] {
  return text
    .split(/;|,(?!\d)/)
    .map((perk) => perk.trim())
    .filter((perk) => perk !== "");
}

function badTier(argument: string, r: number, column: ColumnCode, cell: Cell): WrongArgument {
  return new WrongArgument({ code: "bad tier", argument, row: r + firstRow, column, text: textOf(cell) });
}
