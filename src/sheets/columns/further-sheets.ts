/** Sheets that no everyday formula reads: what the code of every formula need not carry. */
import { required, type SheetSpec, text } from "./columns";

export const offersSheet: SheetSpec = {
  sheet: "offers",
  columns: [
    text("offer", { ...required }),
    { code: "kind", kind: "choice", choices: "offerKinds", isStrict: true },
    text("text"),
    text("reason"),
    { code: "until", kind: "day" },
    { code: "once", kind: "yes or no" },
    { code: "saysNoRepeat", kind: "yes or no" },
    text("forSegment", { choices: "segments" }),
    { code: "forStatus", kind: "choice", choices: "statuses" },
    text("forTier", { choices: "tiers" }),
    text("product", { choices: "products" }),
    { code: "discount", kind: "share" },
    { code: "freeAfter", kind: "number" },
    { code: "rewardSum", kind: "money" },
    { code: "minQuantity", kind: "number" },
    text("notWith", { choices: "offers" }),
    text("note"),
  ],
};

export const contractsSheet: SheetSpec = {
  sheet: "contracts",
  columns: [
    { code: "client", kind: "client", ...required, choices: "clients" },
    text("contract"),
    text("product", { choices: "products" }),
    { code: "startsOn", kind: "day", ...required },
    { code: "endsOn", kind: "day", ...required },
    { code: "quantity", kind: "number" },
    { code: "amount", kind: "money" },
    { code: "equipment", kind: "money" },
    { code: "cancelledOn", kind: "day" },
    text("note"),
  ],
};

export const subscriptionsSheet: SheetSpec = {
  sheet: "subscriptions",
  columns: [
    { code: "client", kind: "client", ...required, choices: "clients" },
    text("subscription", { ...required }),
    { code: "startsOn", kind: "day", ...required },
    { code: "fee", kind: "money", ...required },
    { code: "everyMonths", kind: "number" },
    { code: "endsOn", kind: "day" },
    { code: "endedOn", kind: "day" },
    { code: "endedBecause", kind: "choice", choices: "endReasons", isStrict: true },
    { code: "separatePrice", kind: "money" },
    { code: "cost", kind: "money" },
    text("note"),
  ],
};

export const claimsSheet: SheetSpec = {
  sheet: "claims",
  columns: [
    { code: "client", kind: "client", ...required, choices: "clients" },
    { code: "date", kind: "day", ...required },
    text("what", { ...required }),
    text("owner"),
    { code: "settledOn", kind: "day" },
    text("result"),
    text("note"),
  ],
};

export const auditSheet: SheetSpec = {
  sheet: "audit",
  columns: [
    text("subprocess", { ...required }),
    text("question", { ...required, isWrapped: true }),
    { code: "importance", kind: "number" },
    text("owner"),
    text("standard"),
    { code: "score", kind: "number" },
    text("note"),
  ],
};

/** Today's list, written for people who have no panel at hand; made when it is first written. */
export const todaySheet: SheetSpec = {
  sheet: "today",
  columns: [
    { code: "client", kind: "client", ...required },
    { code: "done", kind: "checkbox", ...required },
    text("do", { isWrapped: true }),
    text("why", { isWrapped: true }),
    text("channel"),
    text("content"),
    text("clientBenefit", { isWrapped: true }),
    { code: "until", kind: "day" },
    text("owner"),
  ],
};

/** The numbers of the base, and the cells behind its charts; made when it is first written. */
export const dashboardSheet: SheetSpec = {
  sheet: "dashboard",
  columns: [text("figure", { ...required }), { code: "value", kind: "anything" }, text("why")],
};
