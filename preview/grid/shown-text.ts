import { CellValueType, type ICellData, type Nullable, numfmt } from "@univerjs/core";
import { type Grid, isBlank } from "./grid";
import { localeConventions } from "./locale-conventions";

const automatic = /^(General|0\.#{9,})?$/;

/** What a person sees in the cell. */
export function shownText(cell: Nullable<ICellData>, grid: Grid): string {
  if (!cell || isBlank(cell)) return "";
  const { booleans, decimal, numberFormat } = localeConventions(grid.locale);
  if (cell.t === CellValueType.BOOLEAN) return cell.v ? booleans[0] : booleans[1];
  if (typeof cell.v !== "number") return cell.v === "#SPILL!" ? "#REF!" : String(cell.v);
  const pattern = grid.patternOf(cell);
  if (automatic.test(pattern) || pattern === "@")
    return String(Number(cell.v.toPrecision(15))).replace(".", decimal);
  return numfmt.format(pattern, cell.v, { locale: numberFormat });
}
