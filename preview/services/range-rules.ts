import type { Area } from "./area";
import { validationOf, validationService } from "./data-validation";
import { addMetadata, metadataAt } from "./developer-metadata";
import type { Execution } from "./execution";
import type { DataValidation, Range } from "./google";
import { protect } from "./protection";
import { checkShape } from "./shape";

const checkbox = { criteria: "CHECKBOX", values: [], allowInvalid: true, help: null };

/** What holds for the cells: validations, protection, metadata of a whole row or column. */
export function rangeRules(execution: Execution, area: Area, self: () => Range) {
  const { call } = execution;
  const validate = (rule: DataValidation | null) => {
    call("writeValidation", area, rule && validationOf(rule));
    return self();
  };
  const validations = () =>
    call("readValidations", area).map((row) => row.map((rule) => rule && validationService(execution, rule)));
  return {
    getDataValidation: () => validations()[0]?.[0] ?? null,
    getDataValidations: validations,
    setDataValidation: validate,
    setDataValidations: (rules: (DataValidation | null)[][]) => {
      checkShape("setDataValidations", rules, area);
      for (const [row, line] of rules.entries()) {
        for (const [column, rule] of line.entries()) {
          const cell = {
            sheet: area.sheet,
            row: area.row + row,
            column: area.column + column,
            rows: 1,
            columns: 1,
          };
          call("writeValidation", cell, rule && validationOf(rule));
        }
      }
      return self();
    },
    clearDataValidations: () => validate(null),
    insertCheckboxes: (...values: unknown[]) => {
      if (values.length > 0) throw new Error("not emulated: Range.insertCheckboxes with own values");
      call("writeValidation", area, checkbox);
      return self();
    },
    protect: () => protect(execution, "RANGE", area),
    addDeveloperMetadata: (key: string, ...rest: unknown[]) => {
      addMetadata(execution, wholeLine(execution, area), key, rest);
      return self();
    },
    getDeveloperMetadata: () => metadataAt(execution, wholeLine(execution, area)),
  } satisfies Partial<Range>;
}

/** Metadata sits on one whole row or one whole column, nothing smaller. */
function wholeLine(execution: Execution, area: Area) {
  const sheet = execution.call("sheet", area.sheet);
  if (area.rows === 1 && area.columns === sheet.columns)
    return { type: "ROW" as const, sheet: area.sheet, index: area.row };
  if (area.columns === 1 && area.rows === sheet.rows) {
    return { type: "COLUMN" as const, sheet: area.sheet, index: area.column };
  }
  throw new Error("Adding developer metadata to arbitrary ranges is not currently supported.");
}
