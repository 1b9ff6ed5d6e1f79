import type { ExistingSheets } from "../actions/new-sheets/client-table-formula";
import { keyColumn } from "../sheets/tables/known-sheets";
import { mappedIn } from "../sheets/tables/mapped-columns";
import { inputColumns } from "./read-sheets";
import type { OpenWorkbook } from "./workbook";

/** The user's sheets as formulas and dropdowns refer to them. */
export function existingSheets({ ranges, sheets }: OpenWorkbook): ExistingSheets {
  const own = mappedIn(ranges.settings).sheets;
  return new Map(
    [...sheets].map(([code, sheet]) => {
      const header = ranges[code]?.[0] ?? [];
      const keyPlace = Math.max(0, keyColumn(code, header, own.get(code)));
      // The formula on Clients is on its own sheet and reads the columns left of it.
      const columns = code === "clients" ? inputColumns(sheet) : sheet.getMaxColumns();
      return [code, { title: sheet.getName(), columns, keyPlace }];
    }),
  );
}
