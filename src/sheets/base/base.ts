import type { Base } from "../../domain/records/base";
import { ledgerOf } from "../../domain/records/ledger";
import { offerProblems } from "../checks/offer-problems";
import { referralProblems } from "../checks/referral-problems";
import { roadmapProblems, unknownRoadmaps } from "../checks/roadmap-problems";
import { clientsSheet } from "../columns/clients";
import type { MappedColumns, SheetCode, SheetSpec } from "../columns/columns";
import { perksSheet } from "../columns/perks";
import { pointsSheet } from "../columns/points";
import { productsSheet } from "../columns/products";
import { progressSheet } from "../columns/progress";
import { promisesSheet } from "../columns/promises";
import { purchasesSheet } from "../columns/purchases";
import { roadmapsSheet } from "../columns/roadmaps";
import { segmentsSheet } from "../columns/segments";
import { settingsSheet } from "../columns/settings";
import { standardsSheet } from "../columns/standards";
import { tiersSheet } from "../columns/tiers";
import { touchesSheet } from "../columns/touches";
import type { Problem } from "../problems/problem";
import { baseSettingProblems } from "../readers/base-settings";
import { type ClientsSheet, readClients } from "../readers/clients";
import { readProgress, readPromises, readTouches } from "../readers/dated-rows";
import { readLedger } from "../readers/ledger";
import { readOfferFrequencies } from "../readers/offer-frequency";
import { readPerks } from "../readers/perks";
import { readPoints } from "../readers/points";
import { readProducts } from "../readers/products";
import { readRoadmaps } from "../readers/roadmaps";
import { readSegments } from "../readers/segments";
import { noSettings, readSettings } from "../readers/settings";
import { readStandards, type StandardsSheet } from "../readers/standards";
import { readTiers } from "../readers/tiers";
import { cellValue } from "../reading/cell-value";
import { fold } from "../reading/fold";
import type { Locale } from "../reading/locale";
import { foreignSheets, withoutForeign } from "../tables/foreign-sheet";
import { mappedIn } from "../tables/mapped-columns";
import { readOptionalTable, readTable, type Table } from "../tables/table";

/** In place of the purchases: they were not given. */
export const noPurchases = {};

/** The ranges of a workbook as a formula is given them; all but clients and purchases may be left out. */
export interface BaseRanges {
  readonly clients: unknown;
  /** `noPurchases` from a formula that can do without. */
  readonly purchases: unknown;
  readonly settings?: unknown;
  readonly products?: unknown;
  readonly tiers?: unknown;
  readonly roadmaps?: unknown;
  readonly progress?: unknown;
  readonly touches?: unknown;
  readonly segments?: unknown;
  readonly promises?: unknown;
  readonly standards?: unknown;
  readonly points?: unknown;
  readonly perks?: unknown;
}

/** A workbook read: its records, the places of its clients on the sheet, and what could not be used. */
export interface BaseSheets {
  readonly base: Base;
  readonly clients: ClientsSheet;
  /** Names of products, as written. */
  readonly productTitles: readonly string[];
  /** null = the sheet was not given. */
  readonly standards: StandardsSheet | null;
  readonly problems: readonly Problem[];
}

/** Reads the sheets of a workbook; every cell loses its cell-ness here, once. */
export function readBase(ranges: BaseRanges, locale: Locale): BaseSheets {
  const mapping = mappedIn(ranges.settings);
  const own = ({ sheet }: SheetSpec) => mapping.sheets.get(sheet);
  const table = (argument: keyof BaseRanges, spec: SheetSpec) =>
    readOptionalTable(argument, ranges[argument], spec, own(spec));
  const clientsTable = readTable("clients", ranges.clients, clientsSheet, own(clientsSheet));
  const clients = readClients(clientsTable, locale);
  const hasPurchases = ranges.purchases !== noPurchases;
  const purchases = hasPurchases
    ? readLedger(
        readTable("purchases", ranges.purchases, purchasesSheet, own(purchasesSheet)),
        clients.names,
        locale,
      )
    : { ledger: ledgerOf([]), problems: [] };
  const [settingsTable, tiersTable] = [table("settings", settingsSheet), table("tiers", tiersSheet)];
  const { settings, categoryCycles } =
    settingsTable === null ? noSettings : readSettings("settings", settingsTable, locale);
  const products = ifGiven(table("products", productsSheet), (t) => readProducts(t, categoryCycles, locale));
  const segments = ifGiven(table("segments", segmentsSheet), (t) =>
    readSegments(t, { clients: clientsTable, hasPurchases }, locale),
  );
  const frequencies = ifGiven(table("segments", segmentsSheet), readOfferFrequencies);
  const roadmaps = ifGiven(table("roadmaps", roadmapsSheet), (t) => readRoadmaps(t, locale));
  const byClient = clients.names;
  const touches = ifGiven(table("touches", touchesSheet), (t) => readTouches(t, byClient, locale));
  const progress = ifGiven(table("progress", progressSheet), (t) => readProgress(t, byClient, locale));
  const promises = ifGiven(table("promises", promisesSheet), (t) => readPromises(t, byClient, locale));
  const standards = ifGiven(table("standards", standardsSheet), (t) => readStandards(t, locale));
  const points = ifGiven(table("points", pointsSheet), (t) => readPoints(t, byClient, locale));
  const perks = ifGiven(table("perks", perksSheet), (t) => readPerks(t, byClient, locale));
  const read = [
    mapping,
    clients,
    purchases,
    settingsTable,
    products,
    tiersTable,
    segments,
    frequencies,
    roadmaps,
    touches,
    progress,
    promises,
    standards,
    points,
    perks,
  ];
  return {
    base: {
      clients: clients.clients,
      ledger: purchases.ledger,
      settings,
      products: products?.products ?? null,
      segmentRules: segments?.rules ?? [],
      segmentCycles: segments?.cycles ?? new Map(),
      offerFrequencies: frequencies?.frequencies ?? new Map(),
      tiers: ifGiven(tiersTable, (t) => readTiers("tiers", t, locale)),
      roadmaps: roadmaps?.roadmaps ?? new Map(),
      touches: touches?.rows ?? null,
      progress: progress?.rows ?? new Map(),
      promises: promises?.rows ?? new Map(),
      standards: standards?.standards ?? [],
      points: points === null || points.rows.size === 0 ? null : points.rows,
      perks: perks?.rows ?? new Map(),
      inColumn: (place, column, reads) => cellValue(clients.cellAt(place, column), reads, locale),
      keyOf: fold,
    },
    clients,
    productTitles: products?.titles ?? [],
    standards,
    problems: read.flatMap((sheet) => sheet?.problems ?? []),
  };
}

/**
 * What needs attention in a workbook in addition to cells that could not be read for the base: circles of referrals, settings of the whole base, maps
 * with errors, what cannot be read on the sheets of claims, offers and agreements, and rows that name what no other sheet has. Formulas do not need
 * it.
 */
export function problemsBetweenSheets(ranges: BaseRanges, base: Base, locale: Locale): Problem[] {
  const { sheets: own } = mappedIn(ranges.settings);
  const clients = readTable("clients", ranges.clients, clientsSheet, own.get("clients"));
  return [
    ...referralProblems(clients, base.clients),
    ...problemsOfRoadmaps(ranges, base, own, locale),
    ...baseSettingProblems(ranges.settings, locale),
    ...foreignSheets(ranges),
    ...offerProblems(withoutForeign(ranges), base, own, locale),
  ];
}

function problemsOfRoadmaps(
  ranges: BaseRanges,
  base: Base,
  own: ReadonlyMap<SheetCode, MappedColumns>,
  locale: Locale,
): Problem[] {
  const table = readOptionalTable("roadmaps", ranges.roadmaps, roadmapsSheet, own.get("roadmaps"));
  if (table === null) return [];
  const roadmaps = readRoadmaps(table, locale);
  const named = [
    readTable("clients", ranges.clients, clientsSheet, own.get("clients")),
    readOptionalTable("progress", ranges.progress, progressSheet, own.get("progress")),
  ];
  return [
    ...roadmapProblems(table, roadmaps, base),
    ...named.flatMap((sheet) => (sheet === null ? [] : unknownRoadmaps(sheet, roadmaps))),
  ];
}

function ifGiven<Read>(table: Table | null, read: (table: Table) => Read): Read | null {
  return table === null ? null : read(table);
}
