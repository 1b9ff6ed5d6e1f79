import { moneyOf } from "../domain/money";
import { type Tier, tiersOutOfOrder } from "../domain/tier";
import { isBlank, isErrorCell, numberIn, textOf } from "./cell";
import type { ColumnCode } from "./columns";
import type { Locale } from "./locale";
import { WrongArgument } from "./problem";
import { firstRow, type Table } from "./table";

/**
 * Reads the Tiers sheet, lowest first. A row that cannot be read, or a later row that asks for less, would give clients a wrong tier without a
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
  throw new WrongArgument({ code: "bad tier", argument, row: r + firstRow, column, text: textOf(cell) });
}
