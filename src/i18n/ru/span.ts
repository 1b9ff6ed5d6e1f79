import type { OffsetUnit } from "../../domain/values/offset";
import type * as en from "../en/span";
import { count as counted } from "./count";

const units: Record<OffsetUnit, readonly [string, string, string]> = {
  day: ["день", "дня", "дней"],
  week: ["неделя", "недели", "недель"],
  month: ["месяц", "месяца", "месяцев"],
  year: ["год", "года", "лет"],
};

/** Parts are read as «девять с половиной лет». */
export const span: typeof en.span = (count, unit) => {
  if (!Number.isInteger(count)) return `${String(count).replace(".", ",")} ${units[unit][2]}`;
  return `${count < 0 ? "-" : ""}${counted(Math.abs(count), ...units[unit])}`;
};
