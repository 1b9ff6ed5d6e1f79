import type { Settings } from "../domain/records/settings";
import type { Status } from "../domain/records/status";
import { clientStatus, type StatusReason } from "../domain/status/status";
import type { Day } from "../domain/values/day";
import type { Verdict } from "../domain/values/verdict";
import { settingsSheet } from "../sheets/columns/settings";
import { noSettings, readSettings } from "../sheets/readers/settings";
import type { Cell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { readOptionalTable } from "../sheets/tables/table";
import { type Answer, answerRows } from "./answer-rows";
import {
  contactArgument,
  countArgument,
  cycleArgument,
  dayArgument,
  requiredDay,
  signsArgument,
  wantedArgument,
} from "./row-arguments";

/** The arguments that CLIENT_STATUS and CLIENT_WHY share, in their order. */
export interface StatusArguments {
  readonly lastPurchase: unknown;
  readonly purchases: unknown;
  readonly cycleDays: unknown;
  readonly asOf: unknown;
  readonly growthSigns: unknown;
  readonly leftOn: unknown;
  readonly contact: unknown;
  readonly wanted: unknown;
  readonly settings: unknown;
}

/** Decides the status of every row and writes it in a cell. A last purchase counts as at least one. */
export function answerStatus(
  locale: Locale,
  args: StatusArguments,
  cellOf: (verdict: Verdict<Status, StatusReason>) => Cell,
): Answer {
  const settings = settingsFrom(args.settings, locale);
  return answerRows<[Day | null, number, number | null, Day, number, Day | null, boolean, boolean]>(
    [
      dayArgument("last_purchase", args.lastPurchase, locale),
      countArgument("purchases", args.purchases, locale),
      cycleArgument("cycle_days", args.cycleDays, locale),
      requiredDay("as_of", args.asOf, locale),
      signsArgument("growth_signs", args.growthSigns, locale),
      dayArgument("left_on", args.leftOn, locale),
      contactArgument("contact", args.contact),
      wantedArgument("wanted", args.wanted),
    ],
    (lastPurchase, count, cycleDays, asOf, growthSigns, leftOn, hasContact, isWanted) => {
      const purchases = lastPurchase === null ? 0 : Math.max(1, count);
      const facts = { purchases, lastPurchase, growthSigns, cycleDays, leftOn, isWanted, hasContact };
      return cellOf(clientStatus(facts, settings, asOf));
    },
  );
}

/** The settings of an optional argument; the theory's defaults without it. */
export function settingsFrom(range: unknown, locale: Locale): Settings {
  const table = readOptionalTable("settings", range, settingsSheet);
  return (table === null ? noSettings : readSettings("settings", table, locale)).settings;
}
