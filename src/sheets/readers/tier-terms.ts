import type { TierTerms } from "../../domain/offers/programme";
import type { ColumnCode } from "../columns/columns";
import { WrongArgument } from "../problems/problem";
import { flagIn, isBlank, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import type { Locale } from "../reading/locale";
import { firstRow, type Table } from "../tables/table";
import { discountIn } from "./offers";

/**
 * What each tier takes off a bill, lowest first. A blank redeem cap is the whole bill where any tier earns points, else there are no points. What
 * cannot be read would hide a discount: the call is refused.
 */
export function readTierTerms(argument: string, table: Table, locale: Locale): TierTerms[] {
  const share = (r: number, column: ColumnCode, blank: number) => {
    const cell = table.cell(table.rows[r]!, column);
    if (isBlank(cell)) return blank;
    if (flagIn(cell) === false) return 0;
    const read = discountIn(cell, locale);
    if ("value" in read) return read.value;
    const { problem } = read;
    throw new WrongArgument({
      code: "bad cell",
      ...{ argument, row: r + firstRow, column, problem, text: textOf(cell) },
    });
  };
  const earnsPoints = table.rows.some((_, r) => share(r, "pointsRate", 0) > 0);
  return table.rows.flatMap((row, r) => {
    const name = textOf(table.cell(row, "tier"));
    if (row.every(isBlank)) return [];
    return {
      name,
      key: fold(name),
      discount: share(r, "discount", 0),
      redeemCap: share(r, "redeemCap", earnsPoints ? 1 : 0),
    };
  });
}
