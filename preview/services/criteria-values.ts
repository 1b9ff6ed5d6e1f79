import type { Area } from "./area";
import type { Execution } from "./execution";
import { areaOf } from "./given";
import type { Range } from "./google";
import type { Json } from "./operations";
import { instantToSerial, isDate, serialToInstant } from "./spreadsheet-date";

/** The values of a rule as JSON: a range as its area, a date as its serial number. */
export function criteriaJson(value: unknown, execution: Execution): Json {
  if (isDate(value)) return { serial: instantToSerial(value.getTime(), execution.spreadsheetZone) };
  if (Array.isArray(value)) return value.map((item) => criteriaJson(item, execution));
  if (typeof value === "object" && value !== null) return { area: { ...areaOf(value as Range) } };
  return value as Json;
}

/** The values of a rule as the add-on gave them. */
export function criteriaValue(json: Json, execution: Execution): unknown {
  if (Array.isArray(json)) return json.map((item) => criteriaValue(item, execution));
  if (typeof json !== "object" || json === null) return json;
  if ("area" in json) return execution.document.range(json.area as unknown as Area);
  return new execution.Date(serialToInstant(json.serial as number, execution.spreadsheetZone));
}
