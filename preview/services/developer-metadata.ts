import { metadataVisibility } from "./enums";
import type { Execution } from "./execution";
import type { DeveloperMetadata, DeveloperMetadataFinder } from "./google";
import { type LineChange, placeAfter } from "./line-change";
import { memory } from "./memory";
import { metadataLocation } from "./metadata-location";
import type { Json } from "./operations";
import { strict } from "./strict";

/** The spreadsheet, a sheet, or one whole row or column of it. */
export type MetadataPlace =
  | { readonly type: "SPREADSHEET" }
  | { readonly type: "SHEET"; readonly sheet: string }
  | { readonly type: "ROW" | "COLUMN"; readonly sheet: string; readonly index: number };

interface MetadataRecord {
  id: number;
  place: MetadataPlace;
  key: string;
  value: string | null;
  visibility: "DOCUMENT" | "PROJECT";
}

/** The key under which the spreadsheet stores its metadata. */
export const metadataKey = "metadata";

/** Metadata as the spreadsheet stores them, after rows, columns or a sheet were added, deleted or moved: they follow, or are deleted with their place. */
export function metadataAfter(stored: Json, change: LineChange): Json {
  const records = (stored ?? []) as unknown as MetadataRecord[];
  const left = records.flatMap((record) => {
    const place = placeAfter(record.place, change);
    return place === null ? [] : [{ ...record, place }];
  });
  return left as unknown as Json;
}

/** Adds metadata as `addDeveloperMetadata(key[, value][, visibility])` gives it. */
export function addMetadata(execution: Execution, place: MetadataPlace, key: string, rest: unknown[]): void {
  const value = rest.find((given) => typeof given === "string") as string | undefined;
  const visibility = rest.some((given) => given === metadataVisibility.PROJECT) ? "PROJECT" : "DOCUMENT";
  records(execution).add({ place, key, value: value ?? null, visibility });
}

/** The metadata that sits on exactly this place. */
export function metadataAt(execution: Execution, place: MetadataPlace): DeveloperMetadata[] {
  return found(execution, (record) => samePlace(record.place, place));
}

/** Looks for metadata on a place and everything inside it. */
export function metadataFinder(execution: Execution, within: MetadataPlace): DeveloperMetadataFinder {
  const wanted: ((record: MetadataRecord) => boolean)[] = [(record) => inside(record.place, within)];
  const narrow = (condition: (record: MetadataRecord) => boolean) => {
    wanted.push(condition);
    return finder;
  };
  const finder: DeveloperMetadataFinder = strict<DeveloperMetadataFinder>(
    execution,
    "DeveloperMetadataFinder",
    {
      withKey: (key) => narrow((record) => record.key === key),
      withValue: (value) => narrow((record) => record.value === value),
      withLocationType: (type) => narrow((record) => record.place.type === String(type)),
      find: () => found(execution, (record) => wanted.every((condition) => condition(record))),
    },
  );
  return finder;
}

function records(execution: Execution) {
  return memory<MetadataRecord>(execution, metadataKey);
}

function found(execution: Execution, wanted: (record: MetadataRecord) => boolean): DeveloperMetadata[] {
  return records(execution)
    .all()
    .filter(wanted)
    .map((record) => metadataService(execution, record.id));
}

function metadataService(execution: Execution, id: number): DeveloperMetadata {
  const stored = records(execution);
  const metadata: DeveloperMetadata = strict<DeveloperMetadata>(execution, "DeveloperMetadata", {
    getId: () => id,
    getKey: () => stored.find(id).key,
    getValue: () => stored.find(id).value,
    getVisibility: () => metadataVisibility[stored.find(id).visibility],
    getLocation: () => metadataLocation(execution, stored.find(id).place),
    setValue: (value) => {
      stored.change(id, { value });
      return metadata;
    },
    remove: () => stored.remove(id),
  });
  return metadata;
}

function samePlace(one: MetadataPlace, other: MetadataPlace): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function inside(place: MetadataPlace, within: MetadataPlace): boolean {
  if (within.type === "SPREADSHEET") return true;
  return (
    "sheet" in place && place.sheet === within.sheet && (within.type === "SHEET" || samePlace(place, within))
  );
}
