import { statuses } from "../../domain/records/status";
import type { Language } from "../../i18n/language";
import { wordsIn } from "../../i18n/words";
import { computedColumns } from "../../sheets/columns/computed";
import type { ColourRule, ComputedPlan } from "../change/sheet-plan";
import { columnPlan } from "./column-plan";
import type { Starter } from "./starter";
import { overdueColours, statusColours } from "./status-colours";

/** The computed columns of Clients, from a place on: one formula fills them. */
export function computedPlan(firstColumn: number, looks: Starter["looks"], language: Language): ComputedPlan {
  return {
    firstColumn,
    columns: computedColumns.map((column) => columnPlan("clients", column, true, looks, language)),
    colours: clientColours(firstColumn, language),
  };
}

function clientColours(firstComputed: number, language: Language): ColourRule[] {
  const place = (code: string) => firstComputed + computedColumns.findIndex((column) => column.code === code);
  const words = wordsIn(language).vocabulary.statuses;
  return [
    ...statuses.map((status) => ({
      column: place("status"),
      equals: words[status][0]!,
      ...statusColours[status],
    })),
    { column: place("overdue"), equals: true, ...overdueColours },
  ];
}
