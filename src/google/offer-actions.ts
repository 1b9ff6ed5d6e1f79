import { boolean, minValue, null_, nullable, object, picklist, pipe } from "valibot";
import { offerForClient as advised, issueOffer as plannedIssue } from "../actions/offers/issue-offer";
import type { OfferDraft } from "../actions/offers/offer-draft";
import { openOffers as openedOffers } from "../actions/offers/open-offers";
import { saveOffer as plannedOffer } from "../actions/offers/save-offer";
import { panelAction } from "./panel-action";
import { day, filled, text, wholeNumber } from "./request-fields";
import { openWorkbook } from "./workbook";
import { writeChange } from "./write-change";

const draft = () =>
  object({
    offer: text(),
    kind: picklist(["limited offer", "n-th free", "sum reward", "volume discount"]),
    text: text(),
    reason: text(),
    until: nullable(day()),
    once: boolean(),
    saysNoRepeat: boolean(),
    forSegment: text(),
    forStatus: picklist(["", "returner", "sleeping", "fan", "newcomer", "lead", "target"]),
    forTier: text(),
    product: text(),
    discount: text(),
    freeAfter: text(),
    rewardSum: text(),
    minQuantity: text(),
    notWith: text(),
  } satisfies Record<keyof OfferDraft, unknown>);

const opened = () => nullable(object({ row: pipe(wholeNumber(), minValue(2)), draft: draft() }));

export const openOffers = panelAction("openOffers", null_, (_, language) =>
  openedOffers(openWorkbook(), language),
);

export const saveOffer = panelAction(
  "saveOffer",
  () => object({ opened: opened(), draft: draft() }),
  (request) => writeChange((workbook) => plannedOffer(workbook, request)),
);

export const offerForClient = panelAction(
  "offerForClient",
  () => object({ client: filled(), offer: filled() }),
  (request, language) => advised(openWorkbook(), request, language),
);

export const issueOffer = panelAction(
  "issueOffer",
  () => object({ client: filled(), offer: filled(), channel: filled(), by: text() }),
  (request, language) => writeChange((workbook) => plannedIssue(workbook, request, language)),
);
