import type { Ledger } from "../domain/ledger";
import type { OfferBase } from "../domain/offer-credit";
import { type ClientsSheet, readClients } from "./clients";
import type { SheetSpec } from "./columns";
import { readTouches } from "./dated-rows";
import { readLedger } from "./ledger";
import type { Locale } from "./locale";
import { mappedIn } from "./mapped-columns";
import { readOfferFrequencies } from "./offer-frequency";
import { noSettings, readSettings } from "./settings";
import { readOptionalTable, readTable } from "./table";
import { clientsSheet, purchasesSheet, segmentsSheet, settingsSheet, touchesSheet } from "./workbook";

/** The ranges that the rules of offers need; all but touches and clients may be left out. */
export interface OfferRanges {
  readonly touches: unknown;
  readonly clients: unknown;
  readonly settings: unknown;
  readonly segments: unknown;
  readonly purchases: unknown;
}

/** The touches of every client and the rules for them; no ledger where purchases were not given. */
export interface OfferSheets {
  readonly base: OfferBase;
  readonly clients: ClientsSheet;
  readonly ledger: Ledger | null;
}

/** Reads what the rules of offers need, which is less than a whole workbook: purchases may be missing. */
export function readOfferBase(ranges: OfferRanges, locale: Locale): OfferSheets {
  const { sheets: own } = mappedIn(ranges.settings);
  const required = (argument: "touches" | "clients", spec: SheetSpec) =>
    readTable(argument, ranges[argument], spec, own.get(spec.sheet));
  const optional = (argument: "settings" | "segments" | "purchases", spec: SheetSpec) =>
    readOptionalTable(argument, ranges[argument], spec, own.get(spec.sheet));
  const touches = required("touches", touchesSheet);
  const clients = readClients(required("clients", clientsSheet), locale);
  const settings = optional("settings", settingsSheet);
  const segments = optional("segments", segmentsSheet);
  const purchases = optional("purchases", purchasesSheet);
  return {
    base: {
      clients: clients.clients,
      touches: readTouches(touches, clients.names, locale).rows,
      settings: (settings === null ? noSettings : readSettings("settings", settings, locale)).settings,
      offerFrequencies: segments === null ? new Map() : readOfferFrequencies(segments).frequencies,
    },
    clients,
    ledger: purchases === null ? null : readLedger(purchases, clients.names, locale).ledger,
  };
}
