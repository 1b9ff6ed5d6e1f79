import type { Language } from "../../i18n/language";
import { auditLooks } from "./audit";
import { claimsLooks } from "./claims";
import { clientsLooks } from "./clients";
import type { ColumnCode, ColumnLook, SheetCode } from "./columns";
import { computedLooks } from "./computed";
import { contractsLooks } from "./contracts";
import { dashboardLooks } from "./dashboard";
import { offersLooks } from "./offers";
import { perksLooks } from "./perks";
import { pointsLooks } from "./points";
import { productsLooks } from "./products";
import { progressLooks } from "./progress";
import { promisesLooks } from "./promises";
import { purchasesLooks } from "./purchases";
import { roadmapsLooks } from "./roadmaps";
import { segmentsLooks } from "./segments";
import { settingsLooks } from "./settings";
import { standardsLooks } from "./standards";
import { subscriptionsLooks } from "./subscriptions";
import { tiersLooks } from "./tiers";
import { todayLooks } from "./today";
import { touchesLooks } from "./touches";

type LooksOf<CellFormat> = Readonly<
  Record<SheetCode | "computed", Readonly<Partial<Record<ColumnCode, CellFormat>>>>
>;

const looks: LooksOf<ColumnLook> = {
  clients: clientsLooks,
  purchases: purchasesLooks,
  touches: touchesLooks,
  products: productsLooks,
  roadmaps: roadmapsLooks,
  progress: progressLooks,
  promises: promisesLooks,
  tiers: tiersLooks,
  segments: segmentsLooks,
  standards: standardsLooks,
  offers: offersLooks,
  contracts: contractsLooks,
  subscriptions: subscriptionsLooks,
  points: pointsLooks,
  perks: perksLooks,
  claims: claimsLooks,
  audit: auditLooks,
  dashboard: dashboardLooks,
  settings: settingsLooks,
  today: todayLooks,
  computed: computedLooks,
};

/** How the columns of each sheet are made, and the computed ones of Clients, with notes in one language. */
export type SheetLooks = LooksOf<Omit<ColumnLook, "note"> & { readonly note: string }>;

/** The looks of all columns with notes in a language. */
export function looksIn(language: Language): SheetLooks {
  const inLanguage = (columns: object) =>
    Object.fromEntries(
      Object.entries(columns).map(([code, look]) => [code, { ...look, note: look.note[language] }]),
    );
  return Object.fromEntries(
    Object.entries(looks).map(([sheet, columns]) => [sheet, inLanguage(columns)]),
  ) as SheetLooks;
}
