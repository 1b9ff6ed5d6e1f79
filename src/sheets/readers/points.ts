import type { PointsRow } from "../../domain/records/points-row";
import { moneyOf } from "../../domain/values/money";
import { type Cell, isBlank, numberIn, textOf } from "../reading/cell";
import type { Locale } from "../reading/locale";
import type { Names } from "../reading/names";
import { codeIn } from "../reading/word-codes";
import type { Table } from "../tables/table";
import { dayOr, type Report, type RowsByClient, readByClient } from "./dated-rows";

/** Reads the Points sheet; a row without a readable day, kind or number of points is left out and reported. */
export function readPoints(table: Table, clients: Names, locale: Locale): RowsByClient<PointsRow> {
  return readByClient(table, clients, (row, report) => {
    const day = dayOr(report, "date", table.cell(row, "date"), locale);
    const kind = codeIn("pointsKinds", table.cell(row, "kind")) ?? report("kind", "unknown word");
    const points = pointsIn(table.cell(row, "points"), locale, report);
    const expires = table.cell(row, "expires");
    if (day === null || kind === null || points === null) return null;
    return {
      day,
      kind,
      points,
      expires: isBlank(expires) ? null : dayOr(report, "expires", expires, locale),
      order: textOf(table.cell(row, "order")) || null,
    };
  });
}

function pointsIn(cell: Cell, locale: Locale, report: Report): number | null {
  if (isBlank(cell)) return report("points", "blank");
  const reading = numberIn(cell, locale);
  return "value" in reading ? moneyOf(reading.value) : report("points", reading.problem);
}
