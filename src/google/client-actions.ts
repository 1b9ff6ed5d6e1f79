import { boolean, maxValue, minValue, nullable, object, picklist, pipe } from "valibot";
import { assignRoadmap as plannedAssignment } from "../actions/client/assign-roadmap";
import { closeStep as plannedClosing, recordStudy as plannedStudy } from "../actions/client/close-step";
import { logTouch as plannedTouch } from "../actions/client/log-touch";
import { makePromise as plannedPromise } from "../actions/client/make-promise";
import { markLeft as plannedLeaving } from "../actions/client/mark-left";
import { recordClaim as plannedClaim } from "../actions/client/record-claim";
import { recordPurchase as plannedPurchase } from "../actions/client/record-purchase";
import { settleClaim as plannedSettling } from "../actions/client/settle-claim";
import { givePerk as plannedPerk } from "../actions/client-card/give-perk";
import {
  adjustPoints as plannedAdjustment,
  spendPoints as plannedSpend,
} from "../actions/client-card/write-points";
import { panelAction } from "./panel-action";
import { day, filled, text, wholeNumber } from "./request-fields";
import { writeChange } from "./write-change";

export const logTouch = panelAction(
  "logTouch",
  () =>
    object({
      client: filled(),
      day: day(),
      channel: filled(),
      content: filled(),
      by: text(),
      isAnswered: boolean(),
      rating: nullable(pipe(wholeNumber(), minValue(1), maxValue(5))),
      result: text(),
    }),
  (request) => writeChange((workbook) => plannedTouch(workbook, request)),
);

export const recordPurchase = panelAction(
  "recordPurchase",
  () =>
    object({
      client: filled(),
      day: day(),
      product: text(),
      quantity: text(),
      amount: filled(),
      order: text(),
    }),
  (request) => writeChange((workbook) => plannedPurchase(workbook, request)),
);

export const closeStep = panelAction(
  "closeStep",
  () =>
    object({
      client: filled(),
      roadmap: filled(),
      step: wholeNumber(),
      state: picklist(["done", "skipped"]),
      day: day(),
      by: text(),
      note: text(),
    }),
  (request) => writeChange((workbook) => plannedClosing(workbook, request)),
);

export const recordStudy = panelAction(
  "recordStudy",
  () =>
    object({
      client: filled(),
      roadmap: filled(),
      step: wholeNumber(),
      day: day(),
      by: text(),
      clientBenefit: filled(),
    }),
  (request) => writeChange((workbook) => plannedStudy(workbook, request)),
);

export const makePromise = panelAction(
  "makePromise",
  () => object({ client: filled(), due: day(), what: filled(), ownerRole: text() }),
  (request) => writeChange((workbook) => plannedPromise(workbook, request)),
);

export const recordClaim = panelAction(
  "recordClaim",
  () => object({ client: filled(), day: day(), what: filled(), owner: text() }),
  (request) => writeChange((workbook) => plannedClaim(workbook, request)),
);

export const settleClaim = panelAction(
  "settleClaim",
  () => object({ client: filled(), madeOn: day(), what: text(), day: day(), result: text() }),
  (request) => writeChange((workbook) => plannedSettling(workbook, request)),
);

export const markLeft = panelAction(
  "markLeft",
  () => object({ client: filled(), leftOn: day(), because: text(), isWanted: boolean() }),
  (request) => writeChange((workbook) => plannedLeaving(workbook, request)),
);

export const assignRoadmap = panelAction(
  "assignRoadmap",
  () => object({ client: filled(), roadmap: filled() }),
  (request) => writeChange((workbook) => plannedAssignment(workbook, request)),
);

export const givePerk = panelAction(
  "givePerk",
  () => object({ client: filled(), perk: filled(), day: day(), by: text(), note: text() }),
  (request) => writeChange((workbook) => plannedPerk(workbook, request)),
);

export const spendPoints = panelAction(
  "spendPoints",
  () =>
    object({ client: filled(), day: day(), bill: filled(), points: filled(), order: text(), note: text() }),
  (request) => writeChange((workbook) => plannedSpend(workbook, request)),
);

export const adjustPoints = panelAction(
  "adjustPoints",
  () => object({ client: filled(), day: day(), points: filled(), note: filled() }),
  (request) => writeChange((workbook) => plannedAdjustment(workbook, request)),
);
