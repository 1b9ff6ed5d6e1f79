import { criteriaJson, criteriaValue } from "./criteria-values";
import { validationCriteria } from "./enums";
import type { Execution } from "./execution";
import type { DataValidation, DataValidationBuilder } from "./google";
import type { Validation } from "./operations";
import { behind, strict } from "./strict";

type Criteria = keyof typeof validationCriteria;

const unset: Validation = { criteria: "", values: [], allowInvalid: true, help: null };

/** What stands behind a validation given by the add-on. */
export function validationOf(rule: DataValidation): Validation {
  return behind<Validation>(rule);
}

export function validationService(execution: Execution, rule: Validation): DataValidation {
  return strict<DataValidation>(
    execution,
    "DataValidation",
    {
      getCriteriaType: () => validationCriteria[rule.criteria as Criteria],
      getCriteriaValues: () => rule.values.map((value) => criteriaValue(value, execution)),
      getAllowInvalid: () => rule.allowInvalid,
      getHelpText: () => rule.help as string,
      copy: () => validationBuilder(execution, rule),
    },
    rule,
  );
}

/** Collects one criteria and its options; `build` fails while there is none. */
export function validationBuilder(execution: Execution, from: Validation = unset): DataValidationBuilder {
  let rule = from;
  const change = (part: Partial<Validation>) => {
    rule = { ...rule, ...part };
    return builder;
  };
  const require =
    (criteria: Criteria) =>
    (...values: unknown[]) =>
      change({ criteria, values: values.map((value) => criteriaJson(value, execution)) });
  const builder: DataValidationBuilder = strict<DataValidationBuilder>(execution, "DataValidationBuilder", {
    requireCheckbox: require("CHECKBOX"),
    requireDate: require("DATE_IS_VALID_DATE"),
    requireDateAfter: require("DATE_AFTER"),
    requireDateBefore: require("DATE_BEFORE"),
    requireDateBetween: require("DATE_BETWEEN"),
    requireDateEqualTo: require("DATE_EQUAL_TO"),
    requireDateOnOrAfter: require("DATE_ON_OR_AFTER"),
    requireDateOnOrBefore: require("DATE_ON_OR_BEFORE"),
    requireFormulaSatisfied: require("CUSTOM_FORMULA"),
    requireNumberBetween: require("NUMBER_BETWEEN"),
    requireNumberEqualTo: require("NUMBER_EQUAL_TO"),
    requireNumberGreaterThan: require("NUMBER_GREATER_THAN"),
    requireNumberGreaterThanOrEqualTo: require("NUMBER_GREATER_THAN_OR_EQUAL_TO"),
    requireNumberLessThan: require("NUMBER_LESS_THAN"),
    requireNumberLessThanOrEqualTo: require("NUMBER_LESS_THAN_OR_EQUAL_TO"),
    requireNumberNotBetween: require("NUMBER_NOT_BETWEEN"),
    requireNumberNotEqualTo: require("NUMBER_NOT_EQUAL_TO"),
    requireValueInList: (values: string[], showDropdown = true) =>
      require("VALUE_IN_LIST")(values.map(String), showDropdown),
    requireValueInRange: (range, showDropdown = true) => require("VALUE_IN_RANGE")(range, showDropdown),
    setAllowInvalid: (allowInvalid) => change({ allowInvalid }),
    setHelpText: (help) => change({ help }),
    copy: () => validationBuilder(execution, rule),
    build: () => {
      if (!rule.criteria) throw new Error("A data validation rule must have a criteria.");
      return validationService(execution, rule);
    },
  });
  return builder;
}
