import type { ColourRule, ComputedPlan } from "../actions/change/sheet-plan";
import { dialogsIn } from "../i18n/dialogs";
import type { Language } from "../i18n/language";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const computedColours = { background: "#f1f3f4", text: "#5f6368" };

/** Adds colours to those that a sheet has. */
export function colourWords(sheet: Sheet, colours: readonly ColourRule[]): void {
  const rows = sheet.getMaxRows() - 1;
  const rules = colours.map(({ column, equals, background, text }) => {
    const rule = SpreadsheetApp.newConditionalFormatRule();
    const range = sheet.getRange(2, column + 1, rows, 1);
    const isMet =
      equals === true
        ? rule.whenFormulaSatisfied(`=$${range.getA1Notation().split(":")[0]}=TRUE`)
        : rule.whenTextEqualTo(equals);
    return isMet.setBackground(background).setFontColor(text).setRanges([range]).build();
  });
  if (rules.length > 0) sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
}

/** A warning, never a lock: a copy's owner must be free. */
export function protectComputed(sheet: Sheet, firstColumn: number, count: number, language: Language): void {
  const range = sheet.getRange(1, firstColumn + 1, sheet.getMaxRows(), count);
  range
    .setFontColor(computedColours.text)
    .protect()
    .setDescription(dialogsIn(language).start.protectedColumns)
    .setWarningOnly(true);
}

/** Formats the computed columns of a user's sheet like ours; the sheet gets more columns where needed. */
export function formatComputed(sheet: Sheet, plan: ComputedPlan, language: Language): void {
  const { firstColumn, columns, colours } = plan;
  const missing = firstColumn + columns.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const header = sheet.getRange(1, firstColumn + 1, 1, columns.length);
  header.setFontWeight("bold").setBackground(computedColours.background);
  header.setNotes([columns.map(({ note }) => note)]);
  const rows = sheet.getMaxRows() - 1;
  columns.forEach(({ format, width }, place) => {
    sheet.setColumnWidth(firstColumn + place + 1, width);
    if (format !== "") sheet.getRange(2, firstColumn + place + 1, rows, 1).setNumberFormat(format);
  });
  colourWords(sheet, colours);
  protectComputed(sheet, firstColumn, columns.length, language);
}

/** Clears the format of columns that are blank. */
export function clearComputedFormats(sheet: Sheet, first: number, count: number): void {
  if (first + count - 1 > sheet.getMaxColumns()) return;
  const range = sheet.getRange(1, first, sheet.getMaxRows(), count);
  if (range.getFormulas().some((row) => row.some((formula) => formula !== ""))) return;
  range.clearFormat().clearNote();
  removeRules(sheet, first, count);
}

/** Formats computed columns again: dragging and pasting splits format rules. */
export function formatAgain(sheet: Sheet, plan: ComputedPlan, language: Language): void {
  removeRules(sheet, plan.firstColumn + 1, plan.columns.length);
  formatComputed(sheet, plan, language);
}

/** Takes away colours and warnings that lie wholly within some columns. */
function removeRules(sheet: Sheet, first: number, count: number): void {
  const isInside = (other: GoogleAppsScript.Spreadsheet.Range) =>
    other.getColumn() >= first && other.getLastColumn() < first + count;
  const rules = sheet.getConditionalFormatRules();
  sheet.setConditionalFormatRules(rules.filter((rule) => !rule.getRanges().every(isInside)));
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (isInside(protection.getRange()) && protection.isWarningOnly()) protection.remove();
  }
}
