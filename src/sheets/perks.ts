import type { PerkRow } from "../domain/records/perk";
import { textOf } from "./cell";
import { dayOr, type RowsByClient, readByClient } from "./dated-rows";
import { fold } from "./fold";
import type { Locale } from "./locale";
import type { Names } from "./names";
import type { Table } from "./table";

/** Reads the sheet Perks given. */
export function readPerks(table: Table, clients: Names, locale: Locale): RowsByClient<PerkRow> {
  return readByClient(table, clients, (row, report) => {
    const day = dayOr(report, "date", table.cell(row, "date"), locale);
    const perk = fold(textOf(table.cell(row, "perk")));
    if (perk === "") return report("perk", "blank");
    return day === null ? null : { day, perk };
  });
}
