import type { MetadataPlace } from "./developer-metadata";
import { metadataLocationType } from "./enums";
import type { Execution } from "./execution";
import type { DeveloperMetadataLocation } from "./google";
import { strict } from "./strict";

/** Where metadata sits. */
export function metadataLocation(execution: Execution, place: MetadataPlace): DeveloperMetadataLocation {
  const line = (type: "ROW" | "COLUMN") =>
    place.type === type ? execution.document.range(wholeLine(execution, place)) : null;
  return strict<DeveloperMetadataLocation>(execution, "DeveloperMetadataLocation", {
    getLocationType: () => metadataLocationType[place.type],
    getSpreadsheet: () => (place.type === "SPREADSHEET" ? execution.document.spreadsheet() : null),
    getSheet: () => (place.type === "SHEET" ? execution.document.sheet(place.sheet) : null),
    getRow: () => line("ROW"),
    getColumn: () => line("COLUMN"),
  });
}

function wholeLine(execution: Execution, place: MetadataPlace & { type: "ROW" | "COLUMN" }) {
  const { rows, columns } = execution.call("sheet", place.sheet);
  return place.type === "ROW"
    ? { sheet: place.sheet, row: place.index, column: 0, rows: 1, columns }
    : { sheet: place.sheet, row: 0, column: place.index, rows, columns: 1 };
}
