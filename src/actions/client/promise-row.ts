import type { Day } from "../../domain/values/day";
import { promisesSheet } from "../../sheets/columns/promises";
import { dayIn, isBlank, textOf } from "../../sheets/reading/cell";
import { fold } from "../../sheets/reading/fold";
import { mappedIn } from "../../sheets/tables/mapped-columns";
import { firstRow, readOptionalTable } from "../../sheets/tables/table";
import type { Workbook } from "../change/workbook";

/** Row of Promises with a client's open promise for a day; the first of two, null where there is none. */
export function openPromiseRow({ ranges, locale }: Workbook, client: string, due: Day): number | null {
  const own = mappedIn(ranges.settings).sheets.get("promises");
  const table = readOptionalTable("promises", ranges.promises, promisesSheet, own);
  if (table === null) return null;
  const r = table.rows.findIndex((row) => {
    const day = dayIn(table.cell(row, "due"), locale);
    const isTheirs = fold(textOf(table.cell(row, "client"))) === fold(client);
    return isTheirs && "value" in day && day.value === due && isBlank(table.cell(row, "doneOn"));
  });
  return r < 0 ? null : r + firstRow;
}
