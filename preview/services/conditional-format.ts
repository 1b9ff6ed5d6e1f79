import { criteriaJson, criteriaValue } from "./criteria-values";
import { booleanCriteria } from "./enums";
import type { Execution } from "./execution";
import { areaOf } from "./given";
import type { BooleanCondition, ConditionalFormatRule, ConditionalFormatRuleBuilder } from "./google";
import type { FormatRule } from "./operations";
import { strict, unwrap } from "./strict";

type Criteria = keyof typeof booleanCriteria;

const unset: FormatRule = { areas: [], criteria: "", values: [], format: {} };

/** The content of a rule given by the add-on. */
export function formatRuleOf(rule: ConditionalFormatRule): FormatRule {
  return unwrap<FormatRule>(rule);
}

export function formatRuleService(execution: Execution, rule: FormatRule): ConditionalFormatRule {
  return strict<ConditionalFormatRule>(
    execution,
    "ConditionalFormatRule",
    {
      getRanges: () => rule.areas.map((area) => execution.document.range(area)),
      getBooleanCondition: () => condition(execution, rule),
      copy: () => formatRuleBuilder(execution, rule),
    },
    rule,
  );
}

/** Collects the cells, the condition and the look; `build` fails while cells or condition are missing. */
export function formatRuleBuilder(
  execution: Execution,
  from: FormatRule = unset,
): ConditionalFormatRuleBuilder {
  let rule = from;
  const change = (part: Partial<FormatRule>) => {
    rule = { ...rule, ...part };
    return builder;
  };
  const paint = (part: FormatRule["format"]) => change({ format: { ...rule.format, ...part } });
  const when =
    (criteria: Criteria) =>
    (...values: unknown[]) =>
      change({ criteria, values: values.map((value) => criteriaJson(value, execution)) });
  const builder: ConditionalFormatRuleBuilder = strict<ConditionalFormatRuleBuilder>(
    execution,
    "ConditionalFormatRuleBuilder",
    {
      whenCellEmpty: when("CELL_EMPTY"),
      whenCellNotEmpty: when("CELL_NOT_EMPTY"),
      whenFormulaSatisfied: when("CUSTOM_FORMULA"),
      whenNumberBetween: when("NUMBER_BETWEEN"),
      whenNumberEqualTo: when("NUMBER_EQUAL_TO"),
      whenNumberGreaterThan: when("NUMBER_GREATER_THAN"),
      whenNumberGreaterThanOrEqualTo: when("NUMBER_GREATER_THAN_OR_EQUAL_TO"),
      whenNumberLessThan: when("NUMBER_LESS_THAN"),
      whenNumberLessThanOrEqualTo: when("NUMBER_LESS_THAN_OR_EQUAL_TO"),
      whenNumberNotBetween: when("NUMBER_NOT_BETWEEN"),
      whenNumberNotEqualTo: when("NUMBER_NOT_EQUAL_TO"),
      whenTextContains: when("TEXT_CONTAINS"),
      whenTextDoesNotContain: when("TEXT_DOES_NOT_CONTAIN"),
      whenTextEndsWith: when("TEXT_ENDS_WITH"),
      whenTextEqualTo: when("TEXT_EQUAL_TO"),
      whenTextStartsWith: when("TEXT_STARTS_WITH"),
      setRanges: (ranges) => change({ areas: ranges.map(areaOf) }),
      setBackground: (color) => paint(color ? { background: color } : {}),
      setFontColor: (color) => paint(color ? { fontColor: color } : {}),
      setBold: (bold) => paint({ bold: bold === true }),
      setItalic: (italic) => paint({ italic: italic === true }),
      setUnderline: (underline) => paint({ underline: underline === true }),
      setStrikethrough: (strikethrough) => paint({ strikethrough: strikethrough === true }),
      copy: () => formatRuleBuilder(execution, rule),
      build: () => {
        if (rule.areas.length === 0) throw new Error("A conditional format rule must have a range.");
        if (!rule.criteria) throw new Error("A conditional format rule must have a condition.");
        return formatRuleService(execution, rule);
      },
    },
  );
  return builder;
}

function condition(execution: Execution, rule: FormatRule): BooleanCondition {
  const { format } = rule;
  return strict<BooleanCondition>(execution, "BooleanCondition", {
    getCriteriaType: () => booleanCriteria[rule.criteria as Criteria],
    getCriteriaValues: () => rule.values.map((value) => criteriaValue(value, execution)),
    getBackground: () => format.background ?? null,
    getFontColor: () => format.fontColor ?? null,
    getBold: () => format.bold ?? null,
    getItalic: () => format.italic ?? null,
    getUnderline: () => format.underline ?? null,
    getStrikethrough: () => format.strikethrough ?? null,
  });
}
