import { DataValidationRenderMode } from "@univerjs/core";
import type { FDataValidationBuilder } from "@univerjs/sheets-data-validation/facade";
import { type Area, overlaps } from "../services/area";
import type { GridOperations, Json, Validation } from "../services/operations";
import type { DocumentStore } from "./document-store";
import type { Grid } from "./grid";

interface Placed {
  area: Area;
  rule: Validation;
}

const validationsKept = "validations";

/** Data validations: Univer shows and enforces them, the rules themselves are stored in Google's terms. */
export function validationOperations(
  grid: Grid,
  { readStored, writeStored }: DocumentStore,
): Pick<GridOperations, "readValidations" | "writeValidation"> {
  const placed = () => (readStored(validationsKept) ?? []) as unknown as Placed[];
  return {
    readValidations: (area) => {
      const here = placed().filter((known) => overlaps(known.area, area));
      const ruleAt = (cell: Area) => here.find((known) => overlaps(known.area, cell))?.rule ?? null;
      return grid.map(area, (_cell, row, column) =>
        ruleAt({ sheet: area.sheet, row, column, rows: 1, columns: 1 }),
      );
    },
    writeValidation: (area, rule) => {
      const others = placed().flatMap((known) => without(known, area));
      writeStored(validationsKept, (rule ? [{ area, rule }, ...others] : others) as unknown as Json);
      grid.range(area).setDataValidation(rule && univerRule(grid, rule));
    },
  };
}

/** What is left of a rule outside the area: up to four strips around it. */
function without(known: Placed, hole: Area): Placed[] {
  const { area, rule } = known;
  if (!overlaps(area, hole)) return [known];
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  const strips: Area[] = [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...area, row: top, rows: bottom - top, columns: left - area.column },
    { ...area, row: top, rows: bottom - top, column: right, columns: area.column + area.columns - right },
  ];
  return strips
    .filter((strip) => strip.rows > 0 && strip.columns > 0)
    .map((strip) => ({ area: strip, rule }));
}

function univerRule(grid: Grid, rule: Validation) {
  const builder = withCriteria(grid, grid.api.newDataValidation(), rule);
  const help = rule.help === null ? {} : { prompt: rule.help, error: rule.help, showInputMessage: true };
  return builder
    .setAllowInvalid(rule.allowInvalid)
    .setOptions({ ...help, showErrorMessage: true, renderMode: DataValidationRenderMode.ARROW })
    .build();
}

function withCriteria(
  grid: Grid,
  builder: FDataValidationBuilder,
  { criteria, values }: Validation,
): FDataValidationBuilder {
  const [first, second] = values;
  const [start, end] = [Number(first), Number(second)];
  switch (criteria) {
    case "CHECKBOX":
      return builder.requireCheckbox();
    case "VALUE_IN_LIST":
      return builder.requireValueInList(first as string[], false, second !== false);
    case "VALUE_IN_RANGE":
      return builder.requireValueInRange(grid.range(areaIn(first)), false, second !== false);
    case "CUSTOM_FORMULA":
      return builder.requireFormulaSatisfied(String(first));
    case "NUMBER_BETWEEN":
      return builder.requireNumberBetween(start, end);
    case "NUMBER_NOT_BETWEEN":
      return builder.requireNumberNotBetween(start, end);
    case "NUMBER_EQUAL_TO":
      return builder.requireNumberEqualTo(start);
    case "NUMBER_NOT_EQUAL_TO":
      return builder.requireNumberNotEqualTo(start);
    case "NUMBER_GREATER_THAN":
      return builder.requireNumberGreaterThan(start);
    case "NUMBER_GREATER_THAN_OR_EQUAL_TO":
      return builder.requireNumberGreaterThanOrEqualTo(start);
    case "NUMBER_LESS_THAN":
      return builder.requireNumberLessThan(start);
    case "NUMBER_LESS_THAN_OR_EQUAL_TO":
      return builder.requireNumberLessThanOrEqualTo(start);
    default:
      return withDayCriteria(builder, criteria, values);
  }
}

function withDayCriteria(
  builder: FDataValidationBuilder,
  criteria: string,
  values: Json[],
): FDataValidationBuilder {
  const [start, end] = values.map(dayIn) as [Date, Date];
  switch (criteria) {
    case "DATE_IS_VALID_DATE":
      return builder.requireDateOnOrAfter(new Date(1900, 0, 1));
    case "DATE_AFTER":
      return builder.requireDateAfter(start);
    case "DATE_BEFORE":
      return builder.requireDateBefore(start);
    case "DATE_BETWEEN":
      return builder.requireDateBetween(start, end);
    case "DATE_EQUAL_TO":
      return builder.requireDateEqualTo(start);
    case "DATE_ON_OR_AFTER":
      return builder.requireDateOnOrAfter(start);
    case "DATE_ON_OR_BEFORE":
      return builder.requireDateOnOrBefore(start);
    default:
      throw new Error(`not emulated: DataValidationCriteria.${criteria}`);
  }
}

function areaIn(value: Json | undefined): Area {
  return (value as unknown as { area: Area }).area;
}

function dayIn(value: Json): Date {
  const { serial } = value as { serial: number };
  return new Date(1899, 11, 30 + Math.floor(serial));
}
