import { aliasesOf, titlesOf } from "../columns/column-names";
import type { ColumnCode, MappedColumns } from "../columns/columns";
import { WrongArgument } from "../problems/problem";
import { type Cell, textOf } from "../reading/cell";
import { mostSimilar } from "../reading/most-similar";

/** Reports a missing required column, with the header that Settings map to it or the most similar header. */
export function missingColumn(
  argument: string,
  header: readonly Cell[],
  column: ColumnCode,
  places: ReadonlyMap<ColumnCode, number>,
  mapped: MappedColumns,
): WrongArgument {
  const found = header.map(textOf).filter((title) => title !== "");
  const own = mapped.get(column);
  if (own !== undefined) {
    return new WrongArgument({ code: "mapped column gone", argument, column, ...own, found });
  }
  const taken = new Set(places.values());
  const free = header.map(textOf).filter((title, place) => title !== "" && !taken.has(place));
  const candidate = mostSimilar([...titlesOf(column), ...aliasesOf(column)], free);
  return new WrongArgument({ code: "no column", argument, column, found, candidate });
}
