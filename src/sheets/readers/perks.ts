import type { PerkRow } from "../../domain/records/perk";
import { textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import type { Locale } from "../reading/locale";
import type { Names } from "../reading/names";
import type { Table } from "../tables/table";
import { dayOr, type RowsByClient, readByClient } from "./dated-rows";

/** Reads the sheet Perks given. */
export function readPerks(table: Table, clients: Names, locale: Locale): RowsByClient<PerkRow> {
  return readByClient(table, clients, (row, report) => {
    const day = dayOr(report, "date", table.cell(row, "date"), locale);
    const perk = fold(textOf(table.cell(row, "perk")));
    if (perk === "") return report("perk", "blank");
    return day === null ? null : { day, perk };
  });
}
