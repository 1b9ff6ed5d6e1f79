/** Sheets that no everyday formula reads: what the code of every formula need not carry. */
import { required, type SheetSpec, text } from "./columns";

export const offersSheet: SheetSpec = {
  sheet: "offers",
  columns: [
    text("offer", { ...required, width: 200 }),
    { code: "kind", kind: "choice", choices: "offerKinds", isStrict: true, width: 170 },
    text("text", { width: 320 }),
    text("reason", { width: 200 }),
    { code: "until", kind: "day" },
    { code: "once", kind: "yes or no" },
    { code: "saysNoRepeat", kind: "yes or no", width: 130 },
    text("forSegment", { choices: "segments", width: 130 }),
    { code: "forStatus", kind: "choice", choices: "statuses", width: 125 },
    text("forTier", { choices: "tiers" }),
    text("product", { choices: "products", width: 170 }),
    { code: "discount", kind: "share" },
    { code: "freeAfter", kind: "number", width: 130 },
    { code: "rewardSum", kind: "money", width: 130 },
    { code: "minQuantity", kind: "number" },
    text("notWith", { choices: "offers", width: 170 }),
    text("note", { width: 200 }),
  ],
};

export const contractsSheet: SheetSpec = {
  sheet: "contracts",
  columns: [
    { code: "client", kind: "client", ...required, choices: "clients", width: 170 },
    text("contract", { width: 130 }),
    text("product", { choices: "products", width: 170 }),
    { code: "startsOn", kind: "day", ...required },
    { code: "endsOn", kind: "day", ...required },
    { code: "quantity", kind: "number" },
    { code: "amount", kind: "money" },
    { code: "equipment", kind: "money", width: 150 },
    { code: "cancelledOn", kind: "day" },
    text("note", { width: 200 }),
  ],
};

export const subscriptionsSheet: SheetSpec = {
  sheet: "subscriptions",
  columns: [
    { code: "client", kind: "client", ...required, choices: "clients", width: 170 },
    text("subscription", { ...required, width: 200 }),
    { code: "startsOn", kind: "day", ...required },
    { code: "fee", kind: "money", ...required },
    { code: "everyMonths", kind: "number", width: 125 },
    { code: "endsOn", kind: "day" },
    { code: "endedOn", kind: "day" },
    { code: "endedBecause", kind: "choice", choices: "endReasons", isStrict: true, width: 160 },
    { code: "separatePrice", kind: "money", width: 150 },
    { code: "cost", kind: "money" },
    text("note", { width: 200 }),
  ],
};

export const claimsSheet: SheetSpec = {
  sheet: "claims",
  columns: [
    { code: "client", kind: "client", ...required, choices: "clients", width: 170 },
    { code: "date", kind: "day", ...required },
    text("what", { ...required, width: 260 }),
    text("owner", { width: 130 }),
    { code: "settledOn", kind: "day", width: 130 },
    text("result", { width: 200 }),
    text("note", { width: 200 }),
  ],
};

export const auditSheet: SheetSpec = {
  sheet: "audit",
  columns: [
    text("subprocess", { ...required, width: 200 }),
    text("question", { ...required, width: 320, isWrapped: true }),
    { code: "importance", kind: "number" },
    text("owner", { width: 130 }),
    text("standard", { width: 260 }),
    { code: "score", kind: "number" },
    text("note", { width: 200 }),
  ],
};

/** Today's list, written for people who have no panel at hand; made when it is first written. */
export const todaySheet: SheetSpec = {
  sheet: "today",
  columns: [
    { code: "client", kind: "client", ...required, width: 140 },
    { code: "done", kind: "checkbox", ...required, width: 80 },
    text("do", { width: 220, isWrapped: true }),
    text("why", { width: 240, isWrapped: true }),
    text("channel", { width: 110 }),
    text("content", { width: 140 }),
    text("clientBenefit", { width: 200, isWrapped: true }),
    { code: "until", kind: "day" },
    text("owner", { width: 130 }),
  ],
};

/** The numbers of the base, and the cells behind its charts; made when it is first written. */
export const dashboardSheet: SheetSpec = {
  sheet: "dashboard",
  columns: [
    text("figure", { ...required, width: 270 }),
    { code: "value", kind: "anything", width: 120 },
    text("why", { width: 720 }),
  ],
};
