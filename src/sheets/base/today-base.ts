import type { WinningCosts } from "../../domain/records/base-settings";
import type { ClientContract } from "../../domain/records/contract";
import type { TodayBase } from "../../domain/records/today-base";
import type { PortraitFit } from "../../domain/status/portrait";
import { clientsSheet } from "../columns/clients";
import type { SheetSpec } from "../columns/columns";
import { contractsSheet } from "../columns/contracts";
import { winningCosts } from "../readers/base-settings";
import { claimsByClient } from "../readers/claims";
import type { ClientsSheet } from "../readers/clients";
import { readContracts } from "../readers/contracts";
import { readPortrait } from "../readers/portrait";
import type { Locale } from "../reading/locale";
import { mappedIn } from "../tables/mapped-columns";
import { readOptionalTable, readTable, type Table } from "../tables/table";
import { type BaseRanges, type BaseSheets, readBase } from "./base";

/** The ranges of a workbook as a panel is given them, with the sheets that no formula of a client reads. */
export interface PanelRanges extends BaseRanges {
  readonly claims?: unknown;
  readonly contracts?: unknown;
  readonly offers?: unknown;
  readonly subscriptions?: unknown;
}

export interface TodaySheets extends BaseSheets {
  readonly base: TodayBase;
  readonly winningCosts: WinningCosts;
  /** How a client fits the portrait of a target client. @see theory 4.6 */
  portraitOf(place: number): PortraitFit;
}

/** Reads a workbook for today's list. Errors on Claims and Contracts are skipped here; *Check data* reports them. */
export function readTodayBase(ranges: PanelRanges, locale: Locale): TodaySheets {
  const sheets = readBase(ranges, locale);
  return {
    ...sheets,
    winningCosts: winningCosts(ranges.settings, locale),
    base: {
      ...sheets.base,
      claims: claimsByClient(ranges, sheets.clients.names, locale),
      contracts: contractsByClient(ranges, sheets.clients, locale),
    },
    portraitOf: portraitsIn(ranges, sheets.clients, locale),
  };
}

function contractsByClient(
  ranges: PanelRanges,
  { names }: ClientsSheet,
  locale: Locale,
): ReadonlyMap<number, readonly ClientContract[]> {
  const table = optionalTable(ranges, "contracts", contractsSheet);
  return table === null ? new Map() : rowsByPlace(readContracts(table, locale).rows, names);
}

function portraitsIn(
  ranges: PanelRanges,
  clients: ClientsSheet,
  locale: Locale,
): (place: number) => PortraitFit {
  const own = mappedIn(ranges.settings).sheets.get("clients");
  return readPortrait(
    ranges.settings,
    readTable("clients", ranges.clients, clientsSheet, own),
    clients,
    locale,
  );
}

/** A sheet that may be missing, its columns found by the user's own headers too. */
export function optionalTable(ranges: PanelRanges, sheet: keyof PanelRanges, spec: SheetSpec): Table | null {
  return readOptionalTable(sheet, ranges[sheet], spec, mappedIn(ranges.settings).sheets.get(spec.sheet));
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
    const others = byPlace.get(place) ?? [];
    others.push(row);
    byPlace.set(place, others);
  }
  return byPlace;
}
