import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { instantToSerial, isDate, serialToInstant } from "../services/spreadsheet-date";
import type { Zone } from "../services/zone";
import { isDatePattern } from "./date-format";

/** Where an answer grows larger than this Sheets gives up: "Result too large". */
const maxCells = 500_000;

/** The representation of a date on both sides of a formula. */
export interface DateConventions {
  readonly zone: Zone;
  readonly Date: DateConstructor;
  readonly pattern: string;
}

/** An argument as Sheets hands it over: one cell is a bare value, a range is rows of values. */
export function argument(value: FunctionVariantType, dates: DateConventions): unknown {
  if (!value.isArray()) return scalarArgument(value as BaseValueObject, dates);
  const rows = (value as ArrayValueObject).getArrayValue();
  const [only] = rows[0] ?? [];
  if (rows.length === 1 && rows[0]?.length === 1) return scalarArgument(only, dates);
  return rows.map((row) => row.map((cell) => scalarArgument(cell, dates)));
}

function scalarArgument(value: Nullable<BaseValueObject>, dates: DateConventions): unknown {
  if (!value || value.isNull()) return "";
  if (value.isError()) return (value as ErrorValueObject).getErrorType();
  if (!value.isNumber()) return value.getValue();
  const number = Number(value.getValue());
  return isDatePattern(value.getPattern()) ? new dates.Date(serialToInstant(number, dates.zone)) : number;
}

/** An answer as Sheets shows it: a table spills, a date becomes a serial number, NaN and Infinity are `#NUM!`. */
export function answer(result: unknown, dates: DateConventions): BaseValueObject {
  if (!Array.isArray(result)) return scalarAnswer(result, dates);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const columnCount = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== columnCount))
    throw new Error("not emulated: an answer with rows of unequal length");
  if (rows.length * columnCount > maxCells) throw new Error("Result too large");
  if (columnCount === 0) return StringValueObject.create("");
  const calculateValueList = rows.map((row) => row.map((cell) => scalarAnswer(cell, dates)));
  const nowhere = { unitId: "", sheetId: "", row: -1, column: -1 };
  return ArrayValueObject.create({ calculateValueList, rowCount: rows.length, columnCount, ...nowhere });
}

function scalarAnswer(value: unknown, dates: DateConventions): BaseValueObject {
  if (value === null || value === undefined) return StringValueObject.create("");
  if (isDate(value))
    return NumberValueObject.create(instantToSerial(value.getTime(), dates.zone), dates.pattern);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value !== "number") return StringValueObject.create(String(value));
  return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
}
