import { bothLanguages, type Words } from "../i18n/words";
import { type Cell, textOf } from "./cell";
import { type Column, required, type SheetSpec, text } from "./columns";
import { fold } from "./fold";

export const clientsSheet: SheetSpec = {
  sheet: "clients",
  columns: [
    text("client", { ...required, width: 170 }),
    text("name"),
    text("phone", { width: 140 }),
    text("email", { width: 170 }),
    text("messenger", { width: 130 }),
    text("segment", { choices: "segments", width: 140 }),
    text("owner", { width: 130 }),
    text("executor", { width: 130 }),
    text("source"),
    text("referredBy", { choices: "clients", width: 170 }),
    { code: "cycleDays", kind: "days" },
    text("roadmap", { choices: "roadmaps", width: 220 }),
    { code: "consent", kind: "yes or no" },
    { code: "leftOn", kind: "day" },
    text("leftBecause"),
    { code: "wanted", kind: "yes or no" },
    { code: "addedOn", kind: "day" },
    { code: "leadSince", kind: "day" },
    text("note", { width: 200 }),
  ],
};

/** What CLIENT_TABLE answers, to the right of the input columns. */
export const computedColumns: readonly Column[] = [
  { code: "status", kind: "status", width: 125 },
  { code: "since", kind: "day", width: 110 },
  { code: "lastPurchase", kind: "day", width: 150 },
  { code: "purchases", kind: "number", width: 80 },
  { code: "spend", kind: "money", width: 125 },
  { code: "cycle", kind: "days", width: 55 },
  { code: "nextPurchase", kind: "day", width: 155 },
  { code: "overdue", kind: "yes or no", width: 95 },
  { code: "daysOverdue", kind: "days", width: 130 },
  { code: "tier", kind: "text", width: 80 },
  { code: "nextAction", kind: "text", width: 330 },
  { code: "due", kind: "day", width: 95 },
  { code: "why", kind: "text", width: 620 },
];

export const purchasesSheet: SheetSpec = {
  sheet: "purchases",
  columns: [
    { code: "date", kind: "day", ...required },
    { code: "client", kind: "client", ...required, choices: "clients", width: 170 },
    text("product", { choices: "products", width: 170 }),
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
    { code: "client", kind: "client", ...required, choices: "clients", width: 170 },
    { code: "channel", kind: "choice", ...required, choices: "channels", width: 140 },
    { code: "content", kind: "choice", ...required, choices: "contents", isStrict: true, width: 140 },
    text("aim"),
    text("by"),
    { code: "answered", kind: "yes or no" },
    { code: "rating", kind: "number" },
    text("result", { width: 200 }),
    text("note", { width: 200 }),
    text("offer", { choices: "offers", width: 200 }),
  ],
};

export const productsSheet: SheetSpec = {
  sheet: "products",
  columns: [
    text("product", { ...required, width: 200 }),
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
    text("roadmap", { ...required, width: 220 }),
    { code: "step", kind: "number", ...required, width: 60 },
    text("action", { ...required, width: 260 }),
    text("clientBenefit", { ...required, width: 260 }),
    text("ourBenefit", { ...required, width: 220 }),
    text("startsAfter", { width: 120 }),
    text("offset"),
    text("onlyIf", { width: 150 }),
    text("doneWhen", { width: 150 }),
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
    { code: "client", kind: "client", ...required, choices: "clients", width: 170 },
    text("roadmap", { ...required, choices: "roadmaps", width: 220 }),
    { code: "step", kind: "number", ...required, width: 60 },
    { code: "state", kind: "choice", ...required, choices: "states", isStrict: true },
    { code: "date", kind: "day", ...required },
    text("by"),
    text("clientBenefit", { width: 260 }),
    text("note", { width: 200 }),
  ],
};

export const promisesSheet: SheetSpec = {
  sheet: "promises",
  columns: [
    { code: "client", kind: "client", ...required, choices: "clients", width: 170 },
    { code: "due", kind: "day", ...required },
    text("what", { ...required, width: 260 }),
    text("ownerRole"),
    { code: "madeOn", kind: "day" },
    { code: "doneOn", kind: "day" },
  ],
};

export const tiersSheet: SheetSpec = {
  sheet: "tiers",
  columns: [
    text("tier", { ...required, width: 120 }),
    { code: "minSpend", kind: "money" },
    { code: "minPurchases", kind: "number" },
    { code: "windowDays", kind: "days" },
    { code: "discount", kind: "share" },
    { code: "pointsRate", kind: "share" },
    { code: "redeemCap", kind: "share" },
    text("perks", { width: 260 }),
    { code: "keepDays", kind: "days" },
  ],
};

export const segmentsSheet: SheetSpec = {
  sheet: "segments",
  columns: [
    text("segment", { ...required, width: 150 }),
    text("onlyIf", { ...required, width: 240 }),
    text("offer", { width: 200 }),
    { code: "cycleDays", kind: "days" },
    text("offers"),
    text("note", { width: 200 }),
  ],
};

export const standardsSheet: SheetSpec = {
  sheet: "standards",
  columns: [
    { code: "status", kind: "choice", ...required, choices: "statuses", isStrict: true, width: 125 },
    { code: "channel", kind: "choice", choices: "channels", width: 140 },
    { code: "content", kind: "choice", choices: "contents", isStrict: true, width: 160 },
    { code: "everyDays", kind: "days" },
    text("text", { width: 320 }),
    text("executor", { width: 130 }),
    text("owner", { width: 130 }),
  ],
};

export const pointsSheet: SheetSpec = {
  sheet: "points",
  columns: [
    { code: "client", kind: "client", ...required, choices: "clients", width: 170 },
    { code: "date", kind: "day", ...required },
    { code: "kind", kind: "choice", ...required, choices: "pointsKinds", isStrict: true },
    { code: "points", kind: "number", ...required },
    { code: "expires", kind: "day" },
    text("order"),
    text("note", { width: 200 }),
  ],
};

export const perksSheet: SheetSpec = {
  sheet: "perks",
  columns: [
    { code: "client", kind: "client", ...required, choices: "clients", width: 170 },
    { code: "date", kind: "day", ...required },
    text("perk", { ...required, width: 220 }),
    text("by"),
    text("note", { width: 200 }),
  ],
};

export const settingsSheet: SheetSpec = {
  sheet: "settings",
  columns: [
    text("setting", { ...required, width: 220 }),
    { code: "value", kind: "anything", ...required, width: 120 },
    text("meaning", { width: 560 }),
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
