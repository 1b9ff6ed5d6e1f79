import type { MarginVerdict } from "../../domain/offers/margin";
import type { Repair } from "../../domain/offers/margin-repair";
import type { OfferFault } from "../../domain/offers/offer-check";
import type { OfferWindow } from "../../domain/offers/offer-window";
import type { Programme } from "../../domain/offers/programme";
import type { ReceiptFault } from "../../domain/offers/receipt";
import { columnTitles } from "../column-titles";
import type { Formatter } from "../formatter";
import { notWith } from "./vocabulary";

/** What is wrong with an offer, and what to do. */
export function offerFault(fault: OfferFault, format: Formatter): string {
  switch (fault.code) {
    case "worn words":
      return `“${fault.words}” is worn out and passed over: say what is given and why.`;
    case "no reason":
      return "No reason: say why, for example our birthday or a new harvest.";
    case "no deadline":
      return `No deadline: name the last day, under ${columnTitles.until.en}.`;
    case "deadline passed":
      return `The deadline ${format.day(fault.until)} has passed: name a later day.`;
    case "not once":
      return `Not for once: let each client use it one time, and put yes under ${columnTitles.once.en}.`;
    case "may come again":
      return `Does not say that it will not come again: say so, and put yes under ${columnTitles.saysNoRepeat.en}.`;
    case "issued before":
      return `This client was given it on ${format.day(fault.issuedOn)}: make another offer.`;
  }
}

/** What is wrong with the back of a receipt, and what to do. */
export function receiptFault(fault: ReceiptFault): string {
  switch (fault.code) {
    case "nothing useful":
      return "Neither an offer, nor information on the purchase, nor a way to give feedback was found: add one.";
    case "price list":
      return `Looks like a price list (prices: ${fault.prices}): leave one offer.`;
    case "list of everything":
      return `Looks like a list of everything (items: ${fault.listed}): leave one offer.`;
  }
}

export const marginVerdicts: Record<MarginVerdict, string> = {
  ok: "ok",
  "below floor": "below floor",
  zero: "zero",
  loss: "loss",
};

/** Where no extra sales make up for a discount. */
export const impossible: string = "impossible";

/** The programmes of a bill. */
export function combination(programmes: readonly Programme[], format: Formatter): string {
  if (programmes.length === 0) return "no discounts";
  return programmes.map((programme) => named(programme, format)).join(" + ");
}

function named({ kind, name, share, freeAfter }: Programme, format: Formatter): string {
  if (kind === "points") return `points ${name} up to ${format.share(share)}`;
  const parts = [...(share > 0 ? [format.share(share)] : []), ...(freeAfter ? [`${freeAfter}+1`] : [])];
  return `${name} ${parts.join(", ")}`;
}

/** What to change so that every bill reaches the minimum margin; blank where nothing needs a change. */
export function repair(what: Repair, format: Formatter): string {
  switch (what.code) {
    case "none needed":
      return "";
    case "price below floor":
      return "the price itself is below the floor";
    case "no single change":
      return "no single change is enough";
    case "change":
      return changeWords(what.change, format);
  }
}

function changeWords(change: Extract<Repair, { code: "change" }>["change"], format: Formatter): string {
  const { name, kind, share, freeAfter } = change.programme;
  switch (change.code) {
    case "share":
      return `${name}: ${kind === "points" ? "points up to " : ""}${format.share(share)} → ${format.share(change.to)}`;
    case "free after":
      return `${name}: ${freeAfter}+1 → ${change.to}+1`;
    case "not with": {
      const { other } = change;
      const title =
        other.kind === "tier" ? notWith.tier[0] : other.kind === "points" ? notWith.points[0] : other.name;
      return `${name}: ${columnTitles.notWith.en} “${title}”`;
    }
  }
}

/** The state of a contract for volume. */
export const contractStates = {
  ahead: "not started",
  running: "running",
  fulfilled: "fulfilled",
  ended: "ended short",
  cancelled: "cancelled",
};

/** The state of a subscription. */
export const subscriptionStates = {
  ahead: "not started",
  active: "active",
  ended: "ended",
};

/** The state of a client after a purchase. */
export function offerWindow(window: OfferWindow, format: Formatter): string {
  if (window.code === "too early") return `too early until ${format.day(window.opensOn)}`;
  if (window.code === "closed") return "closed";
  return window.daysLeft === 0
    ? "open, last day"
    : `open, ${window.daysLeft === 1 ? "1 day" : `${window.daysLeft} days`} left`;
}

/** Touches with a content that is none of the seven. */
export const otherContent: string = "other";
