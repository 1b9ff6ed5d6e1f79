import type { ClientContract } from "../domain/contract-date";
import type { Standard } from "../domain/standard";
import type { TodayBase } from "../domain/today-base";
import { type BaseRanges, type BaseSheets, readBase } from "./base";
import type { ClientsSheet } from "./clients";
import type { SheetSpec } from "./columns";
import { readContracts } from "./contracts";
import { foreignSheet } from "./foreign-sheet";
import type { Locale } from "./locale";
import { mappedIn } from "./mapped-columns";
import { readStandards } from "./standards";
import { readTable, type Table } from "./table";
import { contractsSheet, standardsSheet } from "./workbook";

/** The ranges of a workbook as a panel is given them; sheets of agreements may be missing, or be somebody else's. */
export interface PanelRanges extends BaseRanges {
  readonly standards?: unknown;
  readonly contracts?: unknown;
  readonly offers?: unknown;
  readonly subscriptions?: unknown;
}

export interface TodaySheets extends BaseSheets {
  readonly base: TodayBase;
}

/** Reads a workbook as today's list needs it. What stands amiss on the sheets of agreements is told by Check data; here it is passed over. */
export function readTodayBase(ranges: PanelRanges, locale: Locale): TodaySheets {
  const sheets = readBase(ranges, locale);
  const standards = standardsIn(ranges, locale);
  const contracts = contractsByClient(ranges, sheets.clients, locale);
  return { ...sheets, base: { ...sheets.base, standards, contracts } };
}

function standardsIn(ranges: PanelRanges, locale: Locale): readonly Standard[] {
  const table = agreementTable(ranges, standardsSheet);
  return table === null ? [] : readStandards(table, locale).standards;
}

function contractsByClient(
  ranges: PanelRanges,
  { names }: ClientsSheet,
  locale: Locale,
): ReadonlyMap<number, readonly ClientContract[]> {
  const table = agreementTable(ranges, contractsSheet);
  return table === null ? new Map() : rowsByPlace(readContracts(table, locale).rows, names);
}

/** A sheet of agreements; null where it is not there, or is the team's own under the same title. */
export function agreementTable(ranges: PanelRanges, spec: SheetSpec): Table | null {
  const range = ranges[spec.sheet as keyof PanelRanges];
  const own = mappedIn(ranges.settings).sheets.get(spec.sheet);
  const isOurs = range !== undefined && foreignSheet(range, spec, own) === null;
  return isOurs ? readTable(spec.sheet, range, spec, own) : null;
}

/** Rows that name their clients, by place in the list of clients; rows of others are left out. */
export function rowsByPlace<Row extends { readonly client: string }>(
  rows: readonly (Row | null)[],
  names: ClientsSheet["names"],
): ReadonlyMap<number, readonly Row[]> {
  const byPlace = new Map<number, Row[]>();
  for (const row of rows) {
    const place = row === null ? -1 : names.placeOf(row.client);
    if (row === null || place < 0) continue;
    byPlace.set(place, [...(byPlace.get(place) ?? []), row]);
  }
  return byPlace;
}
