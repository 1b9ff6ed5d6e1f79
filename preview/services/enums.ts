import { enumeration } from "./enumeration";

export const validationCriteria = enumeration<typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria>(
  "DataValidationCriteria",
  [
    "CHECKBOX",
    "CUSTOM_FORMULA",
    "DATE_AFTER",
    "DATE_BEFORE",
    "DATE_BETWEEN",
    "DATE_EQUAL_TO",
    "DATE_IS_VALID_DATE",
    "DATE_ON_OR_AFTER",
    "DATE_ON_OR_BEFORE",
    "NUMBER_BETWEEN",
    "NUMBER_EQUAL_TO",
    "NUMBER_GREATER_THAN",
    "NUMBER_GREATER_THAN_OR_EQUAL_TO",
    "NUMBER_LESS_THAN",
    "NUMBER_LESS_THAN_OR_EQUAL_TO",
    "NUMBER_NOT_BETWEEN",
    "NUMBER_NOT_EQUAL_TO",
    "VALUE_IN_LIST",
    "VALUE_IN_RANGE",
  ],
);

export const booleanCriteria = enumeration<typeof GoogleAppsScript.Spreadsheet.BooleanCriteria>(
  "BooleanCriteria",
  [
    "CELL_EMPTY",
    "CELL_NOT_EMPTY",
    "CUSTOM_FORMULA",
    "NUMBER_BETWEEN",
    "NUMBER_EQUAL_TO",
    "NUMBER_GREATER_THAN",
    "NUMBER_GREATER_THAN_OR_EQUAL_TO",
    "NUMBER_LESS_THAN",
    "NUMBER_LESS_THAN_OR_EQUAL_TO",
    "NUMBER_NOT_BETWEEN",
    "NUMBER_NOT_EQUAL_TO",
    "TEXT_CONTAINS",
    "TEXT_DOES_NOT_CONTAIN",
    "TEXT_ENDS_WITH",
    "TEXT_EQUAL_TO",
    "TEXT_STARTS_WITH",
  ],
);

export const protectionType = enumeration<typeof GoogleAppsScript.Spreadsheet.ProtectionType>(
  "ProtectionType",
  ["RANGE", "SHEET"],
);
export const wrapStrategy = enumeration<typeof GoogleAppsScript.Spreadsheet.WrapStrategy>("WrapStrategy", [
  "WRAP",
  "OVERFLOW",
  "CLIP",
]);
export const borderStyle = enumeration<typeof GoogleAppsScript.Spreadsheet.BorderStyle>("BorderStyle", [
  "DOTTED",
  "DASHED",
  "SOLID",
  "SOLID_MEDIUM",
  "SOLID_THICK",
  "DOUBLE",
]);
export const metadataVisibility = enumeration<
  typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility
>("DeveloperMetadataVisibility", ["DOCUMENT", "PROJECT"]);
export const metadataLocationType = enumeration<
  typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType
>("DeveloperMetadataLocationType", ["SPREADSHEET", "SHEET", "ROW", "COLUMN"]);
export const button = enumeration<typeof GoogleAppsScript.Base.Button>("Button", [
  "OK",
  "CANCEL",
  "YES",
  "NO",
  "CLOSE",
]);
export const buttonSet = enumeration<typeof GoogleAppsScript.Base.ButtonSet>("ButtonSet", [
  "OK",
  "OK_CANCEL",
  "YES_NO",
  "YES_NO_CANCEL",
]);
export const authMode = enumeration<typeof GoogleAppsScript.Script.AuthMode>("AuthMode", [
  "NONE",
  "LIMITED",
  "CUSTOM_FUNCTION",
  "FULL",
]);
export const chartType = enumeration<typeof GoogleAppsScript.Charts.ChartType>("ChartType", [
  "AREA",
  "BAR",
  "COLUMN",
  "COMBO",
  "HISTOGRAM",
  "LINE",
  "PIE",
  "SCATTER",
  "TABLE",
]);
