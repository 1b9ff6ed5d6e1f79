import type { Area } from "./area";

/** 0 is A, 25 is Z, 26 is AA. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** A is 0, Z is 25, AA is 26. */
export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `B2` or `B2:C9`, without the sheet. */
export function a1Notation(area: Area): string {
  const first = columnName(area.column) + (area.row + 1);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnName(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** The sheet's name as a formula writes it: quoted unless it is one plain word. */
export function quotedName(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `Clients!$B$2:$C$9`: an address that does not change when formulas are copied. */
export function absoluteAddress(sheetName: string, area: Area): string {
  return `${quotedName(sheetName)}!${a1Notation(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

/** An address as written: the sheet's name if given, and the ends; an open end is left undefined. */
export interface Address {
  readonly sheetName?: string;
  readonly firstRow?: number;
  readonly firstColumn?: number;
  readonly lastRow?: number;
  readonly lastColumn?: number;
}

const addressPattern =
  /^=?(?:(?:'((?:[^']|'')+)'|([^'!:]+))!)?\$?([A-Za-z]{1,3})?\$?(\d+)?(?:(:)\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/;

/** Reads `A1`, `A2:E`, `A:A`, `3:5`, `'My sheet'!B2:C9`; null where the text is no address. */
export function parseAddress(text: string): Address | null {
  const match = addressPattern.exec(text);
  if (!match) return null;
  const [, quoted, plain, column, row, colon, endColumn, endRow] = match;
  if (colon ? !(column || row) || !(endColumn || endRow) : !(column && row)) return null;
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const end = colon ? { column: endColumn, row: endRow } : { column, row };
  return {
    ...(name === undefined ? {} : { sheetName: name }),
    ...(row ? { firstRow: Number(row) - 1 } : {}),
    ...(column ? { firstColumn: columnNumber(column) } : {}),
    ...(end.row ? { lastRow: Number(end.row) - 1 } : {}),
    ...(end.column ? { lastColumn: columnNumber(end.column) } : {}),
  };
}

/** The rectangle an address covers on a sheet of this size: an open end reaches the sheet's edge. */
export function areaAt(address: Address, sheet: { id: string; rows: number; columns: number }): Area {
  const { firstRow = 0, firstColumn = 0, lastRow = sheet.rows - 1, lastColumn = sheet.columns - 1 } = address;
  return {
    sheet: sheet.id,
    row: Math.min(firstRow, lastRow),
    column: Math.min(firstColumn, lastColumn),
    rows: Math.abs(lastRow - firstRow) + 1,
    columns: Math.abs(lastColumn - firstColumn) + 1,
  };
}
