import type { Choices, ColumnPlan, SheetPlan } from "../actions/change/sheet-plan";
import type { Language } from "../i18n/language";
import { colourWords, protectComputed } from "./computed-columns";
import { markSheet, type TeamSheets } from "./team-sheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

export const headerColours = { background: "#f1f3f4", text: "#202124" };

/**
 * Makes the planned sheets; dropdowns come last, because they may point to one another.
 *
 * @param mark marks a sheet the moment it is there
 */
export function makeSheets(
  plans: readonly SheetPlan[],
  language: Language,
  mark: (sheet: Sheet) => void,
): TeamSheets {
  const made = new Map(plans.map((plan) => [plan.sheet, makeSheet(plan, language, mark)]));
  for (const { sheet, columns } of plans) writeDropdowns(made.get(sheet)!, columns);
  return made;
}

/** Writes the formulas of sheets that were made. */
export function writeFormulas(plans: readonly SheetPlan[], made: TeamSheets): void {
  for (const { sheet, formula } of plans) {
    if (formula !== null)
      made
        .get(sheet)!
        .getRange(1, formula.column + 1)
        .setFormula(formula.text);
  }
}

function makeSheet(plan: SheetPlan, language: Language, mark: (sheet: Sheet) => void): Sheet {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = spreadsheet.insertSheet(plan.title, spreadsheet.getSheets().length);
  mark(sheet);
  markSheet(sheet, plan.sheet);
  const missing = plan.columns.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  writeHeader(sheet, plan);
  formatColumns(sheet, plan.columns);
  if (plan.rows.length > 0) {
    sheet.getRange(2, 1, plan.rows.length, plan.rows[0]!.length).setValues(plan.rows.map((row) => [...row]));
  }
  colourWords(sheet, plan.colours);
  if (plan.formula !== null) {
    protectComputed(sheet, plan.formula.column, plan.columns.length - plan.formula.column, language);
  }
  return sheet;
}

function formatColumns(sheet: Sheet, columns: readonly ColumnPlan[]): void {
  const rows = sheet.getMaxRows() - 1;
  columns.forEach(({ width, format, isWrapped }, place) => {
    const below = sheet.getRange(2, place + 1, rows, 1);
    sheet.setColumnWidth(place + 1, width);
    if (format !== "") below.setNumberFormat(format);
    if (isWrapped) below.setWrap(true);
  });
}

function writeHeader(sheet: Sheet, { columns, formula }: SheetPlan): void {
  // The formula writes the titles of its own columns.
  const written = formula === null ? columns : columns.slice(0, formula.column);
  sheet.getRange(1, 1, 1, written.length).setValues([written.map(({ title }) => title)]);
  const header = sheet.getRange(1, 1, 1, columns.length);
  header.setFontWeight("bold").setBackground(headerColours.background).setFontColor(headerColours.text);
  header.setNotes([columns.map(({ note }) => note)]);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(1);
}

function writeDropdowns(sheet: Sheet, columns: readonly ColumnPlan[]): void {
  const rows = sheet.getMaxRows() - 1;
  columns.forEach(({ choices }, place) => {
    if (choices !== null) sheet.getRange(2, place + 1, rows, 1).setDataValidation(dropdown(choices));
  });
}

/** Own lists only warn; codes of the theory reject other words. None where the list is not there. */
export function dropdown(choices: Choices): DataValidation | null {
  const rule = SpreadsheetApp.newDataValidation();
  if (choices === "checkbox") return rule.requireCheckbox().build();
  if ("words" in choices) {
    return rule
      .requireValueInList([...choices.words], true)
      .setAllowInvalid(!choices.isStrict)
      .build();
  }
  const list = SpreadsheetApp.getActive().getSheetByName(choices.sheetTitle);
  if (list === null) return null;
  return rule
    .requireValueInRange(list.getRange(2, choices.column + 1, list.getMaxRows() - 1, 1), true)
    .setAllowInvalid(true)
    .build();
}
