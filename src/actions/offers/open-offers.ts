import type { PricedProduct } from "../../domain/offers/margin";
import type { TierTerms } from "../../domain/offers/programme";
import type { Day } from "../../domain/values/day";
import type { Convention } from "../../domain/values/written-number";
import type { NumberField, OfferDraft, OpenedOffer } from "../../drafts/offer-draft";
import type { Language } from "../../i18n/language";
import { clientsSheet } from "../../sheets/columns/clients";
import type { ColumnCode, SheetSpec } from "../../sheets/columns/columns";
import { offersSheet } from "../../sheets/columns/offers";
import { productsSheet } from "../../sheets/columns/products";
import { segmentsSheet } from "../../sheets/columns/segments";
import { settingsSheet } from "../../sheets/columns/settings";
import { tiersSheet } from "../../sheets/columns/tiers";
import { problemSentence } from "../../sheets/problems/problem-sentence";
import { discountIn, readOffers } from "../../sheets/readers/offers";
import { type PricedRow, readPricedProducts } from "../../sheets/readers/priced-products";
import { noSettings, readSettings, settingText } from "../../sheets/readers/settings";
import { readTierTerms } from "../../sheets/readers/tier-terms";
import { type Cell, dayIn, flagIn, isBlank, isErrorCell, numberIn, textOf } from "../../sheets/reading/cell";
import { fold } from "../../sheets/reading/fold";
import type { Locale } from "../../sheets/reading/locale";
import { codeIn } from "../../sheets/reading/word-codes";
import { mappedIn } from "../../sheets/tables/mapped-columns";
import { firstRow, readOptionalTable, type Table } from "../../sheets/tables/table";
import { type Answer, success } from "../change/answer";
import { missingSheet, type Workbook } from "../change/workbook";

/** What the check of offers begins with: it is requested once, and everything else is calculated in the panel. */
export interface OffersOpened {
  readonly asOf: Day;
  /** How the spreadsheet writes numbers. */
  readonly convention: Convention;
  readonly currency: string;
  readonly offers: readonly OpenedOffer[];
  /** Cells of Offers that cannot be read and may hide a discount, a sentence each. */
  readonly unread: readonly string[];
  readonly products: readonly OfferedProduct[];
  readonly tiers: readonly TierTerms[];
  readonly segments: readonly string[];
  /** The first of them; any other may be typed. */
  readonly clients: readonly string[];
}

/** A product that an offer may be for. */
export interface OfferedProduct {
  readonly name: string;
  readonly key: string;
  /** null without a price or a cost. */
  readonly priced: PricedProduct | null;
}

/** How many names a list in a panel can hold. */
const maxNames = 500;

/** A cell that cannot be read in one of these would hide a discount. */
const discountColumns: readonly ColumnCode[] = ["kind", "discount", "freeAfter", "until"];

/** Reads what the check of offers begins with. @see theory 7.2, 7.7, 7.8 */
export function openOffers(workbook: Workbook, language: Language): Answer<OffersOpened> {
  const missing = missingSheet(workbook, "offers", "clients");
  if (missing !== null) return missing;
  const { ranges, locale, asOf } = workbook;
  const table = (spec: SheetSpec) => tableOf(workbook, spec);
  const offers = table(offersSheet);
  const products = table(productsSheet);
  const tiers = table(tiersSheet);
  const settings = table(settingsSheet);
  const { marginFloor } = (settings === null ? noSettings : readSettings("settings", settings, locale))
    .settings;
  const priced = products === null ? [] : readPricedProducts(products, marginFloor, locale);
  return success({
    asOf,
    convention: { decimal: locale.decimal, dayOrder: locale.dayOrder },
    currency: settingText("currency", ranges.settings),
    offers: openedOffers(offers, locale),
    unread: unreadIn(offers, locale, language),
    products: distinct(priced.filter((row) => row !== null)),
    tiers: tiers === null ? [] : readTierTerms("tiers", tiers, locale),
    segments: namesIn(table(segmentsSheet), "segment"),
    clients: namesIn(table(clientsSheet), "client").slice(0, maxNames),
  });
}

/** The rows of Offers, as they are to be edited. */
export function openedOffers(table: Table | null, locale: Locale): OpenedOffer[] {
  if (table === null) return [];
  return table.rows.flatMap((row, r) => {
    const name = table.cell(row, "offer");
    if (isBlank(name) || isErrorCell(name)) return [];
    return { row: r + firstRow, draft: draftIn((column) => table.cell(row, column), locale) };
  });
}

/** The Offers sheet of a workbook; null where there is none, or nothing on it. */
export function offersTable(workbook: Workbook): Table | null {
  return tableOf(workbook, offersSheet);
}

function tableOf({ ranges }: Workbook, spec: SheetSpec): Table | null {
  const own = mappedIn(ranges.settings).sheets.get(spec.sheet);
  return readOptionalTable(spec.sheet, ranges[spec.sheet] ?? "", spec, own);
}

function draftIn(cell: (column: ColumnCode) => Cell, locale: Locale): OfferDraft {
  const until = isBlank(cell("until")) ? null : dayIn(cell("until"), locale);
  const text = (column: ColumnCode) => textOf(cell(column));
  const number = (field: NumberField) => numberText(cell(field), locale);
  return {
    offer: text("offer"),
    kind: codeIn("offerKinds", cell("kind")) ?? "limited offer",
    text: text("text"),
    reason: text("reason"),
    until: until !== null && "value" in until ? until.value : null,
    once: flagIn(cell("once")) === true,
    saysNoRepeat: flagIn(cell("saysNoRepeat")) === true,
    forSegment: text("forSegment"),
    forStatus: codeIn("statuses", cell("forStatus")) ?? "",
    forTier: text("forTier"),
    product: text("product"),
    discount: percentText(cell("discount"), locale),
    freeAfter: number("freeAfter"),
    rewardSum: number("rewardSum"),
    minQuantity: number("minQuantity"),
    notWith: text("notWith"),
  };
}

/** 0.075 as 7.5; what is no share stays as it is and becomes no percentage. */
function percentText(cell: Cell, locale: Locale): string {
  const share = isBlank(cell) ? null : discountIn(cell, locale);
  if (share === null) return "";
  if ("value" in share) return written(Math.round(share.value * 1e6) / 1e4, locale);
  return typeof cell === "number" ? written(cell * 100, locale) : textOf(cell);
}

function numberText(cell: Cell, locale: Locale): string {
  const number = isBlank(cell) ? null : numberIn(cell, locale);
  return number !== null && "value" in number ? written(number.value, locale) : textOf(cell);
}

function written(number: number, { decimal }: Convention): string {
  return String(number).replace(".", decimal ?? ".");
}

function unreadIn(table: Table | null, locale: Locale, language: Language): string[] {
  if (table === null) return [];
  const { problems } = readOffers(table, locale);
  return problems
    .filter(({ column, row }) => row > 1 && discountColumns.includes(column))
    .map((problem) => problemSentence(problem, language));
}

/** Of two rows for one product the first is used. */
function distinct(rows: readonly PricedRow[]): OfferedProduct[] {
  return [...new Map([...rows].reverse().map((row) => [row.key, row])).values()].reverse();
}

/** Names as first written, each once however it is spelled. */
function namesIn(table: Table | null, column: ColumnCode): string[] {
  const names = (table?.rows ?? []).map((row) => textOf(table!.cell(row, column)));
  const known = new Map<string, string>();
  for (const name of names) if (name !== "" && !known.has(fold(name))) known.set(fold(name), name);
  return [...known.values()];
}
