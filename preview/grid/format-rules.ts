import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../services/area";
import type { FormatRule, GridOperations } from "../services/operations";
import type { Grid } from "./grid";

type Condition = ReturnType<FWorksheet["newConditionalFormattingRule"]>;
type Highlight = ReturnType<Condition["setBackground"]>;

/** Conditional formats: Univer paints them, the rules themselves are kept in Google's terms. */
export function formatRuleOperations(
  grid: Grid,
): Pick<GridOperations, "readFormatRules" | "writeFormatRules"> {
  const kept = new Map<string, FormatRule[]>();
  return {
    readFormatRules: (sheet) => kept.get(sheet) ?? [],
    writeFormatRules: (id, rules) => {
      kept.set(id, rules);
      const sheet = grid.sheet(id);
      sheet.clearConditionalFormatRules();
      for (const rule of rules.toReversed()) sheet.addConditionalFormattingRule(univerRule(sheet, rule));
    },
  };
}

/** In Univer, as in Sheets, an earlier rule wins; the last one added comes first. */
function univerRule(sheet: FWorksheet, rule: FormatRule) {
  const { background, fontColor, bold, italic, underline, strikethrough } = rule.look;
  let painted: Highlight = condition(sheet.newConditionalFormattingRule(), rule);
  if (background) painted = painted.setBackground(background);
  if (fontColor) painted = painted.setFontColor(fontColor);
  if (bold) painted = painted.setBold(true);
  if (italic) painted = painted.setItalic(true);
  if (underline) painted = painted.setUnderline(true);
  if (strikethrough) painted = painted.setStrikethrough(true);
  return painted.setRanges(rule.areas.map(univerRange)).build();
}

function condition(rule: Condition, { criteria, values }: FormatRule): Highlight {
  const text = String(values[0] ?? "");
  const [start, end] = [Number(values[0]), Number(values[1])];
  switch (criteria) {
    case "CELL_EMPTY":
      return rule.whenCellEmpty();
    case "CELL_NOT_EMPTY":
      return rule.whenCellNotEmpty();
    case "CUSTOM_FORMULA":
      return rule.whenFormulaSatisfied(text);
    case "NUMBER_BETWEEN":
      return rule.whenNumberBetween(start, end);
    case "NUMBER_EQUAL_TO":
      return rule.whenNumberEqualTo(start);
    case "NUMBER_GREATER_THAN":
      return rule.whenNumberGreaterThan(start);
    case "NUMBER_GREATER_THAN_OR_EQUAL_TO":
      return rule.whenNumberGreaterThanOrEqualTo(start);
    case "NUMBER_LESS_THAN":
      return rule.whenNumberLessThan(start);
    case "NUMBER_LESS_THAN_OR_EQUAL_TO":
      return rule.whenNumberLessThanOrEqualTo(start);
    case "NUMBER_NOT_BETWEEN":
      return rule.whenNumberNotBetween(start, end);
    case "NUMBER_NOT_EQUAL_TO":
      return rule.whenNumberNotEqualTo(start);
    case "TEXT_CONTAINS":
      return rule.whenTextContains(text);
    case "TEXT_DOES_NOT_CONTAIN":
      return rule.whenTextDoesNotContain(text);
    case "TEXT_ENDS_WITH":
      return rule.whenTextEndsWith(text);
    case "TEXT_EQUAL_TO":
      return rule.whenTextEqualTo(text);
    case "TEXT_STARTS_WITH":
      return rule.whenTextStartsWith(text);
    default:
      throw new Error(`not emulated: BooleanCriteria.${criteria}`);
  }
}

function univerRange({ row, column, rows, columns }: Area) {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}
