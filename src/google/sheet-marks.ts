type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What we have noted on a sheet. */
export interface SheetMark {
  readonly sheet: Sheet;
  readonly text: string;
  readonly mark: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
}

/** Every sheet that carries a mark of this kind, found with one question to the spreadsheet. */
export function sheetMarks(key: string): SheetMark[] {
  const marks = SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey(key).find();
  return marks.flatMap((mark) => {
    const sheet = mark.getLocation().getSheet();
    return sheet === null ? [] : [{ sheet, text: mark.getValue() ?? "", mark }];
  });
}

/** The marks of this kind on one sheet itself. */
export function marksOf(sheet: Sheet, key: string): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return sheet.getDeveloperMetadata().filter((mark) => mark.getKey() === key);
}
