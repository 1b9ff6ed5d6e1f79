import { bothLanguages, type Words } from "../../i18n/words";
import { type Cell, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import { type Column, required, type SheetSpec, text } from "./columns";

export const clientsSheet: SheetSpec = {
  sheet: "clients",
  columns: [
    text("client", { ...required }),
    text("name"),
    text("phone"),
    text("email"),
    text("messenger"),
    text("segment", { choices: "segments" }),
    text("owner"),
    text("executor"),
    text("source"),
    text("referredBy", { choices: "clients" }),
    { code: "cycleDays", kind: "days" },
    text("roadmap", { choices: "roadmaps" }),
    { code: "consent", kind: "yes or no" },
    { code: "leftOn", kind: "day" },
    text("leftBecause"),
    { code: "wanted", kind: "yes or no" },
    { code: "addedOn", kind: "day" },
    { code: "leadSince", kind: "day" },
    text("note"),
  ],
};

/** What CLIENT_TABLE answers, to the right of the input columns. */
export const computedColumns: readonly Column[] = [
  { code: "status", kind: "status" },
  { code: "since", kind: "day" },
  { code: "lastPurchase", kind: "day" },
  { code: "purchases", kind: "number" },
  { code: "spend", kind: "money" },
  { code: "cycle", kind: "days" },
  { code: "nextPurchase", kind: "day" },
  { code: "overdue", kind: "yes or no" },
  { code: "daysOverdue", kind: "days" },
  { code: "tier", kind: "text" },
  { code: "nextAction", kind: "text" },
  { code: "due", kind: "day" },
  { code: "why", kind: "text" },
];

export const purchasesSheet: SheetSpec = {
  sheet: "purchases",
  columns: [
    { code: "date", kind: "day", ...required },
    { code: "client", kind: "client", ...required, choices: "clients" },
    text("product", { choices: "products" }),
    { code: "quantity", kind: "number" },
    { code: "amount", kind: "money", ...required },
    { code: "cost", kind: "money" },
    text("order"),
    { code: "discount", kind: "share" },
    { code: "deliveredOn", kind: "day" },
  ],
};

export const touchesSheet: SheetSpec = {
  sheet: "touches",
  columns: [
    { code: "date", kind: "day", ...required },
    { code: "client", kind: "client", ...required, choices: "clients" },
    { code: "channel", kind: "choice", ...required, choices: "channels" },
    { code: "content", kind: "choice", ...required, choices: "contents", isStrict: true },
    text("aim"),
    text("by"),
    { code: "answered", kind: "yes or no" },
    { code: "rating", kind: "number" },
    text("result"),
    text("note"),
    text("offer", { choices: "offers" }),
  ],
};

export const productsSheet: SheetSpec = {
  sheet: "products",
  columns: [
    text("product", { ...required }),
    text("category"),
    { code: "cycleDays", kind: "days" },
    { code: "price", kind: "money" },
    { code: "cost", kind: "money" },
    { code: "warrantyYears", kind: "number" },
    text("consumableOf", { choices: "products" }),
    { code: "minMargin", kind: "share" },
  ],
};

export const roadmapsSheet: SheetSpec = {
  sheet: "roadmaps",
  columns: [
    text("roadmap", { ...required }),
    { code: "step", kind: "number", ...required },
    text("action", { ...required }),
    text("clientBenefit", { ...required }),
    text("ourBenefit", { ...required }),
    text("startsAfter"),
    text("offset"),
    text("onlyIf"),
    text("doneWhen"),
    { code: "studyFirst", kind: "yes or no" },
    text("needs"),
    { code: "channel", kind: "choice", choices: "channels" },
    { code: "content", kind: "choice", choices: "contents" },
    text("executor"),
    text("then"),
  ],
};

export const progressSheet: SheetSpec = {
  sheet: "progress",
  columns: [
    { code: "client", kind: "client", ...required, choices: "clients" },
    text("roadmap", { ...required, choices: "roadmaps" }),
    { code: "step", kind: "number", ...required },
    { code: "state", kind: "choice", ...required, choices: "states", isStrict: true },
    { code: "date", kind: "day", ...required },
    text("by"),
    text("clientBenefit"),
    text("note"),
  ],
};

export const promisesSheet: SheetSpec = {
  sheet: "promises",
  columns: [
    { code: "client", kind: "client", ...required, choices: "clients" },
    { code: "due", kind: "day", ...required },
    text("what", { ...required }),
    text("ownerRole"),
    { code: "madeOn", kind: "day" },
    { code: "doneOn", kind: "day" },
  ],
};

export const tiersSheet: SheetSpec = {
  sheet: "tiers",
  columns: [
    text("tier", { ...required }),
    { code: "minSpend", kind: "money" },
    { code: "minPurchases", kind: "number" },
    { code: "windowDays", kind: "days" },
    { code: "discount", kind: "share" },
    { code: "pointsRate", kind: "share" },
    { code: "redeemCap", kind: "share" },
    text("perks"),
    { code: "keepDays", kind: "days" },
  ],
};

export const segmentsSheet: SheetSpec = {
  sheet: "segments",
  columns: [
    text("segment", { ...required }),
    text("onlyIf", { ...required }),
    text("offer"),
    { code: "cycleDays", kind: "days" },
    text("offers"),
    text("note"),
  ],
};

export const standardsSheet: SheetSpec = {
  sheet: "standards",
  columns: [
    { code: "status", kind: "choice", ...required, choices: "statuses", isStrict: true },
    { code: "channel", kind: "choice", choices: "channels" },
    { code: "content", kind: "choice", choices: "contents", isStrict: true },
    { code: "everyDays", kind: "days" },
    text("text"),
    text("executor"),
    text("owner"),
  ],
};

export const pointsSheet: SheetSpec = {
  sheet: "points",
  columns: [
    { code: "client", kind: "client", ...required, choices: "clients" },
    { code: "date", kind: "day", ...required },
    { code: "kind", kind: "choice", ...required, choices: "pointsKinds", isStrict: true },
    { code: "points", kind: "number", ...required },
    { code: "expires", kind: "day" },
    text("order"),
    text("note"),
  ],
};

export const perksSheet: SheetSpec = {
  sheet: "perks",
  columns: [
    { code: "client", kind: "client", ...required, choices: "clients" },
    { code: "date", kind: "day", ...required },
    text("perk", { ...required }),
    text("by"),
    text("note"),
  ],
};

export const settingsSheet: SheetSpec = {
  sheet: "settings",
  columns: [
    text("setting", { ...required }),
    { code: "value", kind: "anything", ...required },
    text("meaning"),
  ],
};

/** Where our computed columns begin in a header, as values without a formula; null where they are not there. */
export function computedPlace(header: readonly Cell[]): number | null {
  const titles = header.map((cell) => fold(textOf(cell)));
  const isComputed = (place: number, { titles: words }: Words) =>
    computedColumns.every(({ code }, c) => titles[place + c] === fold(words.columnTitles[code]));
  const place = titles.findIndex((_, at) => bothLanguages.some((words) => isComputed(at, words)));
  return place < 0 ? null : place;
}
