import type { OpenSpreadsheet } from "../host/open-spreadsheet";
import { areaAt, parseAddress } from "../services/a1";
import type { Area } from "../services/area";
import { serialOfDay, serialToText } from "../services/spreadsheet-date";
import { addOnFacts } from "./add-on-facts";

/** The spreadsheet's current day, stored in its named range. */
export interface Today {
  /** The typed day as `2026-03-01`, empty while it follows the calendar; null in a spreadsheet without the name. */
  read(): string | null;
  /** Travels to the day, or back to the calendar. */
  travelTo(day: string): void;
}

export function todayOf({ operations }: OpenSpreadsheet): Today {
  const cell = (): Area | null => {
    const name = operations.names().find((known) => known.name === addOnFacts.todayName);
    const address = name && parseAddress(name.address);
    const sheet = address && operations.sheets().find((known) => known.name === address.sheetName);
    return sheet ? areaAt(address, sheet) : null;
  };
  return {
    read: () => {
      const area = cell();
      if (!area) return null;
      const content = operations.readCells(area)[0]?.[0];
      const follows = operations.readFormulas(area)[0]?.[0] !== "";
      return follows || typeof content !== "object" || !content
        ? ""
        : serialToText(content.serial).slice(0, 10);
    },
    travelTo: (day) => {
      const area = cell();
      if (area) operations.writeCells(area, [[day ? { serial: serialOf(day) } : { formula: "=TODAY()" }]]);
    },
  };
}

/** The serial number of `2026-03-01`. */
export function serialOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return serialOfDay(year, month, date);
}
