import type { OwnColumn } from "../actions/start/start-request";
import type { ColumnCode, SheetCode } from "../sheets/columns/columns";
import { specOf } from "../sheets/tables/known-sheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks a column on a user's sheet as one of our columns; the mark stays when the column is renamed or moved. */
const metadataKey = "repeat-sales-column";

/** Marks columns, and unmarks all others. */
export function markColumns(sheet: Sheet, columns: readonly OwnColumn[]): void {
  unmarkColumns(sheet);
  for (const { column, place } of columns) {
    sheet.getRange(1, place + 1, sheet.getMaxRows(), 1).addDeveloperMetadata(metadataKey, column);
  }
}

/** Takes the marks away. */
export function unmarkColumns(sheet: Sheet): void {
  for (const mark of marksOn(sheet)) mark.remove();
}

/** The marked columns of a sheet with their present places. */
export function markedColumns(sheet: Sheet, code: SheetCode): OwnColumn[] {
  const known = specOf(code).columns.map((column) => column.code);
  return marksOn(sheet).flatMap((mark) => {
    const column = known.find((other): other is ColumnCode => other === mark.getValue());
    const place = mark.getLocation().getColumn()?.getColumn();
    return column === undefined || place === undefined ? [] : [{ column, place: place - 1 }];
  });
}

/** The present place of a marked column of a sheet; undefined where none is marked. */
export function markedPlace(sheet: Sheet, column: ColumnCode): number | undefined {
  const [mark] = sheet.createDeveloperMetadataFinder().withKey(metadataKey).withValue(column).find();
  const place = mark?.getLocation().getColumn()?.getColumn();
  return place === undefined ? undefined : place - 1;
}

function marksOn(sheet: Sheet): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return sheet.createDeveloperMetadataFinder().withKey(metadataKey).find();
}
