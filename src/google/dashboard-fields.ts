import {
  array,
  type GenericSchema,
  length,
  maxLength,
  minLength,
  nullable,
  number,
  object,
  pipe,
} from "valibot";
import { type DashboardSums, sumsKeys } from "../actions/dashboard/write-dashboard";
import { day, wholeNumber } from "./request-fields";

/** The sums that a panel has put together from parts and hands back to be written. */
export function dashboardFields(): GenericSchema<unknown, DashboardSums> {
  const { statuses, statusChanges, effects, monthsShown } = sumsKeys;
  const profit = () => object({ profit: nullable(number()), withoutCost: wholeNumber() });
  const month = object({
    from: day(),
    changes: each(statusChanges, wholeNumber),
    effects: each(effects, number),
    touches: object({ all: wholeNumber(), offers: wholeNumber() }),
    cohort: pipe(array(wholeNumber()), minLength(1), maxLength(monthsShown)),
  });
  return object({
    asOf: day(),
    clients: wholeNumber(),
    statuses: each(statuses, wholeNumber),
    profits: each(statuses, profit),
    costs: wholeNumber(),
    deals: object({ purchases: wholeNumber(), clients: wholeNumber() }),
    repeat: object({ buyers: wholeNumber(), repeaters: wholeNumber(), asleepAfterOne: wholeNumber() }),
    overdue: object({ clients: wholeNumber(), value: number() }),
    monthProfit: profit(),
    months: pipe(array(month), length(monthsShown)),
  });
}

/** The same for each of some words. */
function each<Key extends string, Value>(keys: readonly Key[], value: () => GenericSchema<unknown, Value>) {
  const fields = object(Object.fromEntries(keys.map((key) => [key, value()])));
  return fields as unknown as GenericSchema<unknown, Record<Key, Value>>;
}
