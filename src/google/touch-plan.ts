import { minValue, null_, object, pipe } from "valibot";
import { baseTouches as touchesOfBase } from "../actions/touches/base-touches";
import { listCredits as listed } from "../actions/touches/list-credits";
import { touchPlan as plan } from "../actions/touches/touch-plan";
import { panelAction } from "./panel-action";
import { filled, wholeNumber } from "./request-fields";
import { openWorkbook } from "./workbook";

const count = () => pipe(wholeNumber(), minValue(0));

export const touchPlan = panelAction(
  "touchPlan",
  () => object({ client: filled() }),
  ({ client }) => plan(openWorkbook(), client),
);

export const listCredits = panelAction(
  "listCredits",
  () => object({ from: count(), count: count() }),
  (slice) => listed(openWorkbook(), slice),
);

export const baseTouches = panelAction("baseTouches", null_, () => touchesOfBase(openWorkbook()));
