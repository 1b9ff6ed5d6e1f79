import type { MetadataPlace } from "./developer-metadata";
import { lineAfter } from "./line-after";

/** Rows or columns of a sheet that were put in, taken away or put elsewhere, or the sheet itself taken away; lines count from 0. */
export type LineChange =
  | {
      readonly kind: "inserted" | "removed";
      readonly type: "ROW" | "COLUMN";
      readonly sheet: string;
      readonly first: number;
      readonly count: number;
    }
  | {
      readonly kind: "moved";
      readonly type: "ROW" | "COLUMN";
      readonly sheet: string;
      readonly first: number;
      readonly count: number;
      /** The line before which they were put, as lines were counted then. */
      readonly before: number;
    }
  | { readonly kind: "sheet removed"; readonly sheet: string };

/** The place of metadata after a change; null where it was deleted. */
export function placeAfter(place: MetadataPlace, change: LineChange): MetadataPlace | null {
  if (!("sheet" in place) || place.sheet !== change.sheet) return place;
  if (change.kind === "sheet removed") return null;
  if (place.type === "SHEET" || place.type !== change.type) return place;
  const index = lineAfter(place.index, change);
  return index === null ? null : { ...place, index };
}
