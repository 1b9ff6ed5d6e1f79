import { criteriaJson, criteriaValue } from "./criteria-values";
import { validationCriteria } from "./enums";
import type { Execution } from "./execution";
import type { DataValidation, DataValidationBuilder } from "./google";
import type { Validation } from "./operations";
import { strict, unwrap } from "./strict";

type Criteria = keyof typeof validationCriteria;

const unset: Validation = { criteria: "", values: [], allowInvalid: true, help: null };

/** The rule inside a validation given by the add-on. */
export function validationOf(rule: DataValidation): Validation {
  return unwrap<Validation>(rule);
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
  const demand =
    (criteria: Criteria) =>
    (...values: unknown[]) =>
      change({ criteria, values: values.map((value) => criteriaJson(value, execution)) });
  const builder: DataValidationBuilder = strict<DataValidationBuilder>(execution, "DataValidationBuilder", {
    requireCheckbox: demand("CHECKBOX"),
    requireDate: demand("DATE_IS_VALID_DATE"),
    requireDateAfter: demand("DATE_AFTER"),
    requireDateBefore: demand("DATE_BEFORE"),
    requireDateBetween: demand("DATE_BETWEEN"),
    requireDateEqualTo: demand("DATE_EQUAL_TO"),
    requireDateOnOrAfter: demand("DATE_ON_OR_AFTER"),
    requireDateOnOrBefore: demand("DATE_ON_OR_BEFORE"),
    requireFormulaSatisfied: demand("CUSTOM_FORMULA"),
    requireNumberBetween: demand("NUMBER_BETWEEN"),
    requireNumberEqualTo: demand("NUMBER_EQUAL_TO"),
    requireNumberGreaterThan: demand("NUMBER_GREATER_THAN"),
    requireNumberGreaterThanOrEqualTo: demand("NUMBER_GREATER_THAN_OR_EQUAL_TO"),
    requireNumberLessThan: demand("NUMBER_LESS_THAN"),
    requireNumberLessThanOrEqualTo: demand("NUMBER_LESS_THAN_OR_EQUAL_TO"),
    requireNumberNotBetween: demand("NUMBER_NOT_BETWEEN"),
    requireNumberNotEqualTo: demand("NUMBER_NOT_EQUAL_TO"),
    requireValueInList: (values: string[], showDropdown = true) =>
      demand("VALUE_IN_LIST")(values.map(String), showDropdown),
    requireValueInRange: (range, showDropdown = true) => demand("VALUE_IN_RANGE")(range, showDropdown),
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
