import { formatRuleBuilder } from "./conditional-format";
import { validationBuilder } from "./data-validation";
import {
  booleanCriteria,
  borderStyle,
  metadataLocationType,
  metadataVisibility,
  protectionType,
  validationCriteria,
  wrapStrategy,
} from "./enums";
import type { Execution } from "./execution";
import type { SpreadsheetAppService } from "./google";
import { spreadsheetSelection } from "./spreadsheet-selection";
import { strict } from "./strict";
import { uiService } from "./ui";

const enums = {
  BooleanCriteria: booleanCriteria,
  BorderStyle: borderStyle,
  DataValidationCriteria: validationCriteria,
  DeveloperMetadataLocationType: metadataLocationType,
  DeveloperMetadataVisibility: metadataVisibility,
  ProtectionType: protectionType,
  WrapStrategy: wrapStrategy,
};

export function spreadsheetApp(execution: Execution): SpreadsheetAppService {
  const { getActiveSheet, getCurrentCell, setActiveRange, setActiveSheet } = spreadsheetSelection(execution);
  return strict<SpreadsheetAppService>(execution, "SpreadsheetApp", {
    ...enums,
    getActive: () => execution.document.spreadsheet(),
    getActiveSpreadsheet: () => execution.document.spreadsheet(),
    getActiveSheet,
    getCurrentCell,
    setActiveRange,
    setActiveSheet,
    getUi: () => uiService(execution),
    flush: () => execution.call("flush"),
    newDataValidation: () => validationBuilder(execution),
    newConditionalFormatRule: () => formatRuleBuilder(execution),
  });
}
