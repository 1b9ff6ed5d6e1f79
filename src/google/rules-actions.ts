import { array, minValue, nullable, number, object, picklist, pipe, string } from "valibot";
import { checkRules as checked } from "../actions/rules-check/check-rules";
import { useRules as plannedRules, rulesChange as shownChange } from "../actions/rules-check/use-rules";
import { panelAction } from "./panel-action";
import { wholeNumber } from "./request-fields";
import { openWorkbook } from "./workbook";
import { writeChange } from "./write-change";

const count = () => pipe(wholeNumber(), minValue(0));
const positive = () => nullable(pipe(wholeNumber(), minValue(1)));
const rules = () => ({ tenths: positive(), fanPurchases: positive() });

export const checkRules = panelAction(
  "checkRules",
  () => object({ from: count(), count: count() }),
  (slice) => checked(openWorkbook(), slice),
);

export const rulesChange = panelAction(
  "rulesChange",
  () => object(rules()),
  (request) => shownChange(openWorkbook(), request),
);

export const useRules = panelAction(
  "useRules",
  () =>
    object({
      ...rules(),
      cells: array(
        object({
          sheet: picklist(["settings", "products", "segments"]),
          row: nullable(wholeNumber()),
          name: string(),
          from: string(),
          to: number(),
        }),
      ),
    }),
  (request) => writeChange((workbook) => plannedRules(workbook, request)),
);
