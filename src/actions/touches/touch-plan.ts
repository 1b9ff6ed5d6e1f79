import { type Standing, standings } from "../../domain/client/standing";
import { type OfferWindow, offerWindow } from "../../domain/offers/offer-window";
import type { OfferFrequency } from "../../domain/records/settings";
import type { Status } from "../../domain/records/status";
import { hasLeft } from "../../domain/status/left";
import { isNotToContact } from "../../domain/today/today";
import { clientOfferVerdict, type OfferCredit } from "../../domain/touches/offer-credit";
import { frequencyFor } from "../../domain/touches/offer-frequency";
import { type DueStandard, hasStandard, standardFor } from "../../domain/touches/standard";
import { clientUsefulTouch, type UsefulTouch } from "../../domain/touches/useful-touch";
import type { Day, Days } from "../../domain/values/day";
import type { BaseSheets } from "../../sheets/base/base";
import { type Answer, failure, success } from "../change/answer";
import type { Workbook } from "../change/workbook";
import { touchedBase } from "./touched-base";

/** How to touch one client: what the touches have earned, what binds, the standard, and the touch that earns an offer. */
export interface TouchPlan {
  readonly asOf: Day;
  readonly client: string;
  /** Place in the list of clients. */
  readonly place: number;
  readonly status: { readonly value: Status; readonly since: Day | null };
  readonly credit: OfferCredit;
  readonly limits: OfferLimits;
  /** null without a purchase. */
  readonly window: OfferWindow | null;
  readonly standard: PlannedStandard;
  /** null where the client is not to be contacted. */
  readonly useful: UsefulTouch | null;
}

/** The settings behind the verdict, as they hold for this client. */
export interface OfferLimits {
  /** 0.2 = 20 %. */
  readonly share: number;
  readonly windowDays: Days;
  readonly frequency: OfferFrequency;
  /** Of any kind, in 30 days; null = no limit. */
  readonly mostTouches: number | null;
}

/** What the standard of a client's status requires. */
export type PlannedStandard = { readonly status: Status } & (
  | { readonly code: "next"; readonly due: DueStandard }
  /** Carried out once, which is enough for this stay at the status. */
  | { readonly code: "carried out" }
  /** There is none for the status; the row where one can be written. */
  | { readonly code: "missing"; readonly row: number }
  /** Refuses contact, or left and is not wanted back. */
  | { readonly code: "left in peace" }
  | { readonly code: "no sheet" }
);

/** The touch plan of one client. @see theory 6.3–6.6, 7.1 */
export function touchPlan(workbook: Workbook, client: string): Answer<TouchPlan> {
  const read = touchedBase(workbook);
  if (!read.ok) return read;
  const sheets = read.value;
  const place = sheets.clients.names.placeOf(client);
  if (place < 0) return failure({ code: "unknown client", client });
  const { base } = sheets;
  const { asOf } = workbook;
  const standing = standings(base, asOf)(place);
  const { offerShare, offerWindowDays, mostTouches } = base.settings;
  return success({
    asOf,
    client: sheets.clients.titleOf(place),
    place,
    status: { value: standing.status.value, since: standing.since },
    credit: clientOfferVerdict(base, place, standing, asOf).because,
    limits: {
      share: offerShare,
      windowDays: offerWindowDays,
      frequency: frequencyFor(base, standing.segment.value),
      mostTouches,
    },
    window: offerWindow(standing.lastPurchase, base.settings, asOf),
    standard: plannedStandard(sheets, place, standing, asOf),
    useful: clientUsefulTouch(base, place, standing, base.standards, asOf),
  });
}

/** Who left us is won back by the standard of returners. @see theory 6.5, 6.6 */
function plannedStandard(
  { base, standards }: BaseSheets,
  place: number,
  standing: Standing,
  asOf: Day,
): PlannedStandard {
  if (isNotToContact(base, place, standing, asOf))
    return { status: standing.status.value, code: "left in peace" };
  const isGone = hasLeft(base.clients[place]!, standing.lastPurchase, asOf);
  const status = isGone ? "returner" : standing.status.value;
  if (standards === null) return { status, code: "no sheet" };
  if (!hasStandard(base.standards, status)) return { status, code: "missing", row: standards.nextRow };
  const touches = base.touches?.get(place) ?? [];
  const due = standardFor(base.standards, { status, since: standing.since }, touches, asOf);
  return due === null ? { status, code: "carried out" } : { status, code: "next", due };
}
