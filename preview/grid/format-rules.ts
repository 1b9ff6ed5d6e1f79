import type { FWorksheet } from "@univerjs/sheets/facade";
import { a1Notation } from "../services/a1";
import { type Area, firstCell } from "../services/area";
import type { FormatRule, GridOperations, Json } from "../services/operations";
import type { DocumentStore } from "./document-store";
import type { Grid } from "./grid";

type Highlight = ReturnType<ReturnType<FWorksheet["newConditionalFormattingRule"]>["whenFormulaSatisfied"]>;

/** Conditional formats: Univer paints them, the rules themselves are stored in Google's terms. */
export function formatRuleOperations(
  grid: Grid,
  { readStored, writeStored }: DocumentStore,
): Pick<GridOperations, "readFormatRules" | "writeFormatRules"> {
  const rulesKept = (id: string) => `format-rules-${id}`;
  return {
    readFormatRules: (id) => (readStored(rulesKept(id)) ?? []) as unknown as FormatRule[],
    writeFormatRules: (id, rules) => {
      writeStored(rulesKept(id), rules as unknown as Json);
      const sheet = grid.sheet(id);
      sheet.clearConditionalFormatRules();
      for (const rule of rules.toReversed()) sheet.addConditionalFormattingRule(univerRule(sheet, rule));
    },
  };
}

/** In Univer, as in Sheets, an earlier rule wins; the last one added comes first. */
function univerRule(sheet: FWorksheet, rule: FormatRule) {
  const { background, fontColor, bold, italic, underline, strikethrough } = rule.format;
  let painted: Highlight = sheet.newConditionalFormattingRule().whenFormulaSatisfied(conditionFormula(rule));
  if (background) painted = painted.setBackground(background);
  if (fontColor) painted = painted.setFontColor(fontColor);
  if (bold) painted = painted.setBold(true);
  if (italic) painted = painted.setItalic(true);
  if (underline) painted = painted.setUnderline(true);
  if (strikethrough) painted = painted.setStrikethrough(true);
  return painted.setRanges(rule.areas.map(univerRange)).build();
}

/** Every condition as a formula about the first cell: Univer's own conditions do not see spilled cells. */
function conditionFormula({ areas, criteria, values }: FormatRule): string {
  const [area] = areas;
  const write = conditions[criteria];
  if (!area || !write) throw new Error(`not emulated: BooleanCriteria.${criteria}`);
  const [first = "", second = ""] = values.map(literal);
  return criteria === "CUSTOM_FORMULA"
    ? String(values[0])
    : `=${write(a1Notation(firstCell(area)), first, second)}`;
}

type Condition = (cell: string, first: string, second: string) => string;

const number =
  (comparison: Condition): Condition =>
  (cell, first, second) =>
    `AND(ISNUMBER(${cell}),${comparison(cell, first, second)})`;

const conditions: Record<string, Condition> = {
  CUSTOM_FORMULA: (_cell, formula) => formula,
  CELL_EMPTY: (cell) => `LEN(${cell})=0`,
  CELL_NOT_EMPTY: (cell) => `LEN(${cell})>0`,
  NUMBER_BETWEEN: number((cell, low, high) => `${cell}>=${low},${cell}<=${high}`),
  NUMBER_NOT_BETWEEN: number((cell, low, high) => `OR(${cell}<${low},${cell}>${high})`),
  NUMBER_EQUAL_TO: number((cell, value) => `${cell}=${value}`),
  NUMBER_NOT_EQUAL_TO: number((cell, value) => `${cell}<>${value}`),
  NUMBER_GREATER_THAN: number((cell, value) => `${cell}>${value}`),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((cell, value) => `${cell}>=${value}`),
  NUMBER_LESS_THAN: number((cell, value) => `${cell}<${value}`),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((cell, value) => `${cell}<=${value}`),
  TEXT_CONTAINS: (cell, text) => `ISNUMBER(SEARCH(${text},${cell}))`,
  TEXT_DOES_NOT_CONTAIN: (cell, text) => `NOT(ISNUMBER(SEARCH(${text},${cell})))`,
  TEXT_ENDS_WITH: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
  TEXT_EQUAL_TO: (cell, text) => `${cell}=${text}`,
  TEXT_STARTS_WITH: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
};

function literal(value: Json): string {
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value);
}

function univerRange({ row, column, rows, columns }: Area) {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}
