import { bothLanguages, type Words } from "../i18n/words";
import { type Cell, textOf } from "./cell";
import type { Column, ColumnCode, MappedColumns, SheetCode, SheetSpec } from "./columns";
import { fold } from "./fold";
import { findColumns } from "./table";

const text = (code: ColumnCode, extra: Partial<Column> = {}): Column => ({ code, kind: "text", ...extra });
const required = { isRequired: true } as const;

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
    text("question", { ...required, width: 320 }),
    { code: "importance", kind: "number" },
    text("owner", { width: 130 }),
    text("standard", { width: 260 }),
    { code: "score", kind: "number" },
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

/** The sheets of a workbook that set-up makes, in their order. */
export const workbookSheets: readonly SheetSpec[] = [
  clientsSheet,
  purchasesSheet,
  touchesSheet,
  productsSheet,
  roadmapsSheet,
  progressSheet,
  promisesSheet,
  tiersSheet,
  segmentsSheet,
  standardsSheet,
  offersSheet,
  contractsSheet,
  subscriptionsSheet,
  pointsSheet,
  perksSheet,
  claimsSheet,
  auditSheet,
  settingsSheet,
];

/** The same, and the sheets that are made when they are first written. */
export const knownSheets: readonly SheetSpec[] = [...workbookSheets, todaySheet, dashboardSheet];

/** What we know of a sheet by its code. */
export function specOf(sheet: SheetCode): SheetSpec {
  return knownSheets.find((spec) => spec.sheet === sheet)!;
}

/** Place of the column that says whose row it is: the client's, else the first required one; -1 where the sheet has none. */
export function keyColumn(sheet: SheetCode, header: readonly Cell[], mapped?: MappedColumns): number {
  const spec = specOf(sheet);
  const { places } = findColumns(header, spec, mapped);
  const required = spec.columns.find(({ isRequired }) => isRequired);
  return places.get("client") ?? places.get(required!.code) ?? -1;
}

/** Places of the required columns: together they say what row it is. */
export function requiredPlaces(sheet: SheetCode, header: readonly Cell[], mapped?: MappedColumns): number[] {
  const spec = specOf(sheet);
  const { places } = findColumns(header, spec, mapped);
  return spec.columns.flatMap(({ code, isRequired }) => (isRequired ? (places.get(code) ?? []) : []));
}

/** Where our computed columns begin in a header, as values without a formula; null where they are not there. */
export function computedPlace(header: readonly Cell[]): number | null {
  const titles = header.map((cell) => fold(textOf(cell)));
  const isComputed = (place: number, { titles: words }: Words) =>
    computedColumns.every(({ code }, c) => titles[place + c] === fold(words.columnTitles[code]));
  const place = titles.findIndex((_, at) => bothLanguages.some((words) => isComputed(at, words)));
  return place < 0 ? null : place;
}
