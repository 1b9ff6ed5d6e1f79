import type { SubscriptionRow } from "../../domain/records/subscription";
import type { Problem } from "../problems/problem";
import { isBlank, numberIn } from "../reading/cell";
import type { Locale } from "../reading/locale";
import { namesList } from "../reading/names";
import { codeIn } from "../reading/word-codes";
import { type OfClient, type RowOfTerms, readTerms } from "../tables/row-of-terms";
import type { Table } from "../tables/table";

/** A subscription with its client and its own name, as written. */
export interface WrittenSubscription extends SubscriptionRow, OfClient {
  readonly subscription: string;
}

export interface SubscriptionsSheet {
  /** One for each row of the sheet; null where it could not be used. */
  readonly rows: readonly (WrittenSubscription | null)[];
  readonly problems: readonly Problem[];
}

/** Reads the Subscriptions sheet. @see theory 7.5 */
export function readSubscriptions(table: Table, locale: Locale): SubscriptionsSheet {
  return readTerms(table, namesList(), locale, (row) => subscriptionIn(row, locale));
}

function subscriptionIn(row: RowOfTerms, locale: Locale): Omit<WrittenSubscription, keyof OfClient> | null {
  const startsOn = row.needed("startsOn", row.day("startsOn"));
  const fee = row.needed("fee", row.money("fee"));
  const everyMonths = monthsIn(row, locale);
  const endsOn = row.day("endsOn");
  const terms = {
    subscription: row.text("subscription"),
    endsOn,
    endedOn: row.day("endedOn"),
    endedBecause: isBlank(row.cell("endedBecause"))
      ? null
      : (codeIn("endReasons", row.cell("endedBecause")) ?? row.report("endedBecause", "unknown word")),
    separatePrice: row.money("separatePrice"),
    cost: row.money("cost"),
  };
  if (startsOn === null || fee === null || everyMonths === null) return null;
  if (endsOn !== null && endsOn < startsOn) return row.report("endsOn", "ends too early");
  return { ...terms, startsOn, fee, everyMonths };
}

/** Whole months, 1 or more, of a hundred years at the most; blank = 1. */
function monthsIn(row: RowOfTerms, locale: Locale): number | null {
  const cell = row.cell("everyMonths");
  if (isBlank(cell)) return 1;
  const months = numberIn(cell, locale);
  if ("problem" in months) return row.report("everyMonths", months.problem);
  const isWhole = Number.isInteger(months.value) && months.value >= 1 && months.value <= 1200;
  return isWhole ? months.value : row.report("everyMonths", "not whole");
}
