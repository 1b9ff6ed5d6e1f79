import { absoluteAddress } from "./a1";
import { addMetadata, metadataAt, metadataFinder } from "./developer-metadata";
import type { Execution } from "./execution";
import { areaOf, sheetIdOf } from "./given";
import type { NamedRange, Spreadsheet } from "./google";
import { sheetNumber } from "./sheet-number";
import { namedArea, rangeWritten } from "./sheet-ranges";
import { spreadsheetSelection } from "./spreadsheet-selection";
import { strict } from "./strict";

const place = { type: "SPREADSHEET" } as const;

/** The id of the preview's only spreadsheet. */
export const spreadsheetId = "preview-spreadsheet";

export function spreadsheetService(execution: Execution): Spreadsheet {
  const { call, environment } = execution;
  const sheets = () => call("sheets").map(({ id }) => execution.document.sheet(id));
  const sheetWhere = (wanted: (sheet: { id: string; name: string }) => boolean) => {
    const found = call("sheets").find(wanted);
    return found ? execution.document.sheet(found.id) : null;
  };
  const spreadsheet: Spreadsheet = strict<Spreadsheet>(execution, "Spreadsheet", {
    ...spreadsheetSelection(execution),
    getId: () => spreadsheetId,
    getName: () => environment.spreadsheetName,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
    getSpreadsheetLocale: () => environment.spreadsheetLocale,
    getSpreadsheetTimeZone: () => environment.spreadsheetZone,
    getSheets: sheets,
    getSheetByName: (name) => sheetWhere((sheet) => sheet.name === name),
    getSheetById: (number) => sheetWhere((sheet) => sheetNumber(sheet.id) === number),
    insertSheet: (...given: unknown[]) => {
      const name = given.find((value) => typeof value === "string") as string | undefined;
      const index = given.find((value) => typeof value === "number") as number | undefined;
      const added = call("insertSheet", name ?? null, index ?? null);
      call("activateSheet", added);
      return execution.document.sheet(added);
    },
    deleteSheet: (sheet) => call("deleteSheet", sheetIdOf(sheet)),
    getRange: (text) => rangeWritten(execution, text, call("selection").sheet),
    getNamedRanges: () => call("names").map(({ name }) => namedRange(execution, name)),
    getRangeByName: (name) => {
      const area = namedArea(execution, name, call("selection").sheet);
      return area && execution.document.range(area);
    },
    setNamedRange: (name, range) => call("writeName", checkedName(name), addressOf(execution, range)),
    removeNamedRange: (name) => call("removeName", name),
    toast: (message: string, title: string = "", seconds: number | null = 5) =>
      call("toast", message, title, seconds ?? 5),
    addDeveloperMetadata: (key: string, ...rest: unknown[]) => {
      addMetadata(execution, place, key, rest);
      return spreadsheet;
    },
    getDeveloperMetadata: () => metadataAt(execution, place),
    createDeveloperMetadataFinder: () => metadataFinder(execution, place),
  });
  return spreadsheet;
}

function namedRange(execution: Execution, name: string): NamedRange {
  return strict<NamedRange>(execution, "NamedRange", {
    getName: () => name,
    getRange: () => rangeWritten(execution, name, execution.call("selection").sheet),
    remove: () => execution.call("removeName", name),
  });
}

function addressOf(execution: Execution, range: Parameters<typeof areaOf>[0]): string {
  const area = areaOf(range);
  return absoluteAddress(execution.call("sheet", area.sheet).name, area);
}

function checkedName(name: string): string {
  if (!/^[\p{L}_][\p{L}\d_]{0,249}$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) {
    throw new Error(`The name "${name}" is not a valid name for a range.`);
  }
  return name;
}
