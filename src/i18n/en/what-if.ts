import type { Day } from "../../domain/values/day";
import type { Blocker } from "../../domain/what-if/blocker";
import type { PossibleEvent } from "../../domain/what-if/possible-event";
import type { ClientTarget, WhatIf } from "../../domain/what-if/what-if";
import type { Formatter } from "../formatter";

/** Targets other than a status or the name of a tier. All are read, in both languages. */
export const targetWords = {
  awake: ["awake", "not sleeping"],
  "on time": ["on time"],
  "next tier": ["next tier"],
  offer: ["offer", "offer allowed"],
};

/** What it takes, in a word. */
export const whatIfKinds = {
  already: "already so",
  purchase: "purchase",
  "useful touches": "useful touches",
  answer: "answer",
  wait: "wait",
  "no single event": "not by one event",
};

/** Begins the sentence about what it takes. */
export const towards = {
  newcomer: "Newcomer",
  fan: "Fan",
  awake: "Awake again",
  "next tier": "Next tier",
};

/** The question: the target verdict, and the day. */
export interface WhatIfQuestion {
  readonly target: ClientTarget;
  readonly asOf: Day;
}

const purchases = (count: number) => (count === 1 ? "1 purchase" : `${count} purchases`);
const touches = (count: number) => (count === 1 ? "1 useful touch" : `${count} useful touches`);

/** What it takes, in one sentence. */
export function whatItTakes(whatIf: WhatIf, question: WhatIfQuestion, format: Formatter): string {
  switch (whatIf.code) {
    case "already": {
      const { until, keptBy } = whatIf;
      if (until === null) return "Already so.";
      const kept = keptBy === null ? "" : "; one purchase by then keeps it so";
      return `Already so, through ${format.day(until)}${kept}.`;
    }
    case "event": {
      const by = whatIf.until === null ? "" : ` by ${format.day(whatIf.until)}`;
      return `${eventOf(whatIf.event, question, format)}${by}.`;
    }
    case "no single event":
      return `Not by one event: ${blockerText(whatIf.because, format)}.`;
  }
}

function eventOf(event: PossibleEvent, { target, asOf }: WhatIfQuestion, format: Formatter): string {
  switch (event.kind) {
    case "purchase": {
      const { day, amount, quantity } = event;
      // What is bought on a day of a purchase belongs to that purchase.
      const later = day > asOf ? ` from ${format.day(day)} on` : "";
      if (amount === 0 && quantity === null) return `One purchase${later}`;
      const isTier = target.kind === "tier" || target.kind === "next tier";
      if (isTier) return `${format.money(amount)} more in one purchase${later}`;
      const pieces = quantity === null ? "" : ` and quantity ${format.number(quantity)} or more`;
      return `One purchase of ${format.money(amount)} or more${pieces}${later}`;
    }
    case "useful touches":
      return touches(event.count);
    case "answer":
      return "An answer to a touch, or a phone, e-mail or messenger";
    case "wait":
      return `Wait until ${format.day(event.day)}`;
  }
}

function blockerText(because: Blocker, format: Formatter): string {
  switch (because.code) {
    case "more purchases":
      return `${because.count} more purchases, on different days`;
    case "past newcomer":
      return "a newcomer has bought less";
    case "has bought":
      return `a lead has not bought, and this client has: ${purchases(because.purchases)}`;
    case "tier asks for more": {
      const { missingSpend, missingPurchases } = because;
      const missing = [
        ...(missingSpend > 0 ? [format.money(missingSpend)] : []),
        ...(missingPurchases > 0 ? [purchases(missingPurchases)] : []),
      ];
      return `${missing.join(" and ")} short of ${because.tier}`;
    }
    case "top tier":
      return "the highest tier is held";
    case "offer":
      return offerBlockerText(because, format);
  }
}

function offerBlockerText(
  { rule, usefulShort, day }: Extract<Blocker, { code: "offer" }>,
  format: Formatter,
): string {
  if (rule === "no consent") return "there is no consent";
  if (rule === "left") return "the client has left, and a purchase alone would not do";
  if (usefulShort === 0) return "when the limits allow the next offer, useful touches will be missing";
  const then =
    day === null ? "the limits of frequency forbid one all the same" : `then wait until ${format.day(day)}`;
  return `${touches(usefulShort)}, and ${then}`;
}
