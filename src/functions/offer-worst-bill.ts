import { marginLeft, type PricedProduct } from "../domain/offers/margin";
import { smallestRepair } from "../domain/offers/margin-repair";
import { type Programme, programmesFor } from "../domain/offers/programme";
import { worstBill } from "../domain/offers/worst-bill";
import type { OfferRow } from "../domain/records/offer";
import { offerWordsIn } from "../i18n/offers";
import type { ColumnCode, SheetSpec } from "../sheets/columns/columns";
import { offersSheet } from "../sheets/columns/offers";
import { productsSheet } from "../sheets/columns/products";
import { tiersSheet } from "../sheets/columns/tiers";
import { WrongArgument } from "../sheets/problems/problem";
import { readOffers } from "../sheets/readers/offers";
import { readPricedProducts } from "../sheets/readers/priced-products";
import { readTierTerms } from "../sheets/readers/tier-terms";
import type { Cell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { mappedIn } from "../sheets/tables/mapped-columns";
import { isNothing, readOptionalTable, readTable, type Table } from "../sheets/tables/table";
import { formatterFor } from "../sheets/writing/formatter";
import { answerList, dayOfTable } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";
import { marginCells } from "./margin-cells";
import { settingsFrom } from "./status-arguments";

const columns: readonly ColumnCode[] = [
  "product",
  "lowestBill",
  "margin",
  "verdict",
  "combination",
  "repair",
];

/** A cell that cannot be read in one of these would hide a discount. */
const discountColumns: readonly ColumnCode[] = ["offer", "kind", "discount", "freeAfter"];

/**
 * The lowest bill that tiers, points and offers allow together for each product, the margin it leaves, and the smallest change that repairs it; a
 * table with a header row.
 *
 * @param {Products!A1:H} products The Products table with its header row; products without Price or Cost answer blank.
 * @param {Offers!A1:Q} offers The Offers table with its header row.
 * @param {Tiers!A1:I} tiers Optional. The Tiers table, for discounts and points.
 * @param {Today} asOf Optional. The day to judge on; without it offers that are over count too.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row, for the margin floor.
 * @customfunction
 * @see theory 7.8
 */
export function offerWorstBill(
  locale: Locale,
  products: unknown,
  offers: unknown,
  tiers: unknown,
  asOf: unknown,
  settings: unknown,
): Cell[][] {
  const { sheets: own } = mappedIn(settings);
  const table = (name: string, range: unknown, spec: SheetSpec) =>
    readTable(name, range, spec, own.get(spec.sheet));
  const day = isNothing(asOf) ? null : dayOfTable(asOf, locale);
  const { marginFloor } = settingsFrom(settings, locale);
  const rows = readPricedProducts(table("products", products, productsSheet), marginFloor, locale);
  const offerRows = validOffers(table("offers", offers, offersSheet), locale);
  const tiersTable = readOptionalTable("tiers", tiers, tiersSheet, own.get("tiers"));
  const terms = tiersTable === null ? [] : readTierTerms("tiers", tiersTable, locale);
  const ownOffers = new Set(offerRows.map(({ product }) => product));
  const programmes = new Map<string, Programme[]>();
  const programmesOf = (product: string) => {
    const key = ownOffers.has(product) ? product : "";
    const known = programmes.get(key) ?? programmesFor(product, terms, offerRows, day);
    programmes.set(key, known);
    return known;
  };
  return answerList(columns, rows, locale, ({ name, key, priced }) => {
    if (priced === null) return [name, "", "", "", "", ""];
    return [name, ...worstCells(priced, programmesOf(key), locale)];
  });
}

export const OFFER_WORST_BILL: FormulaEntry<typeof offerWorstBill> = {
  class: "on demand",
  help: {
    ru: {
      about:
        "Таблица: самый низкий чек, который уровни, баллы и предложения дают вместе на каждый товар, его маржа и наименьшее изменение, которое это исправит.",
      params: [
        "«Товары» с заголовками; товар без цены или себестоимости — без ответа.",
        "«Предложения» с заголовками.",
        "Необязательно. «Уровни»: из неё скидки и баллы.",
        "Необязательно. День, на который нужен ответ; без него считаются и закончившиеся предложения.",
        "Необязательно. «Настройки»: из неё порог маржи.",
      ],
    },
  },
};

function worstCells(product: PricedProduct, programmes: readonly Programme[], locale: Locale): Cell[] {
  const words = offerWordsIn(locale.language);
  const format = formatterFor(locale.language);
  const worst = worstBill(product.price, programmes);
  const [bill, margin, verdict] = marginCells(marginLeft(product, worst.bill), locale);
  return [
    bill!,
    margin!,
    verdict!,
    words.combination(worst.combination, format),
    words.repair(smallestRepair(product, programmes, worst), format),
  ];
}

function validOffers(table: Table, locale: Locale): OfferRow[] {
  const { offers, problems } = readOffers(table, locale);
  const hiding = problems.find(({ column, row }) => row > 1 && discountColumns.includes(column));
  if (hiding === undefined) return offers;
  const { row, column, code, text } = hiding;
  throw new WrongArgument({ code: "bad cell", argument: "offers", row, column, problem: code, text });
}
