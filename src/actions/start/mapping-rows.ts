import type { Language } from "../../i18n/language";
import { columnLetter } from "../../sheets/columns/column-letter";
import type { ColumnCode, SheetCode } from "../../sheets/columns/columns";
import { textOf } from "../../sheets/reading/cell";
import { mappedPlace, mappingTitle } from "../../sheets/tables/mapped-columns";
import { firstRow, type Table } from "../../sheets/tables/table";
import type { AdoptedSheet } from "../change/sheet-plan";
import { quotedSheet } from "../new-sheets/client-table-formula";

/** A row of Settings that maps a column to one of the user's own headers. */
export interface MappingRow {
  readonly sheet: SheetCode;
  readonly column: ColumnCode;
  readonly title: string;
  /** Points to the header's cell and follows it, so renaming or moving the column changes nothing. */
  readonly formula: string;
}

/** The mapping rows of the user's own sheets. */
export function mappingRows(adopted: readonly AdoptedSheet[], language: Language): MappingRow[] {
  return adopted.flatMap(({ sheet, title, columns }) =>
    columns.map(({ column, place }) => ({
      sheet,
      column,
      title: mappingTitle(sheet, column, language),
      formula: `=${quotedSheet(title)}!${columnLetter(place + 1)}1`,
    })),
  );
}

/** A mapping row that Settings have already. */
export interface KnownMapping {
  readonly sheet: SheetCode;
  readonly column: ColumnCode;
  /** Row of the sheet, 1 = the header. */
  readonly row: number;
}

/** The mapping rows in Settings, with any values. */
export function knownMappings(settings: Table): KnownMapping[] {
  return settings.rows.flatMap((cells, r) => {
    const place = mappedPlace(textOf(settings.cell(cells, "setting")));
    return place === null || place === "unknown" ? [] : [{ ...place, row: r + firstRow }];
  });
}
