import type { Touch } from "../records/touch";
import type { Day, Days } from "../values/day";
import { isWithin } from "./touch-count";
import { channels, contents, hiddenChannel } from "./touch-kinds";

/** How often each content went by each channel. @see theory 6.7 */
export interface TouchMatrix {
  /** Codes, then the user's own words; the almost dead fax only where it was used. */
  readonly channels: readonly string[];
  /** The seven, and "other" where some touch has a content that is none of them. */
  readonly contents: readonly MatrixContent[];
  /** By channel, then by content. */
  readonly counts: readonly (readonly number[])[];
}

/** A content of the theory, or any other word. */
export type MatrixContent = (typeof contents)[number] | "other";

/** The touches of a window by channel and content. @see theory 6.7 */
export function touchMatrix(touches: Iterable<Touch>, windowDays: Days, asOf: Day): TouchMatrix {
  const known = [...touches].filter(({ day }) => isWithin(day, windowDays, asOf));
  const rows = new Map<string, number[]>(channels.map((channel) => [channel, emptyRow()]));
  for (const { channel, content } of known) {
    const row = rows.get(channel) ?? emptyRow();
    row[placeOf(content)]!++;
    rows.set(channel, row);
  }
  if (rows.get(hiddenChannel)!.every((count) => count === 0)) rows.delete(hiddenChannel);
  const isOther = [...rows.values()].some((row) => row[contents.length]! > 0);
  const columns = isOther ? [...contents, "other" as const] : contents;
  return {
    channels: [...rows.keys()],
    contents: columns,
    counts: [...rows.values()].map((row) => row.slice(0, columns.length)),
  };
}

/** The ways to touch that are not used: contents of the seven that went by some channel never. @see theory 6.7 */
export function emptyCells(matrix: TouchMatrix): { readonly channel: string; readonly content: string }[] {
  return matrix.channels.flatMap((channel, r) =>
    contents.flatMap((content, c) => (matrix.counts[r]![c] === 0 ? { channel, content } : [])),
  );
}

/** A place for each of the seven, and one for the rest. */
function emptyRow(): number[] {
  return [...contents, "other"].map(() => 0);
}

const places = new Map<string, number>(contents.map((content, place) => [content, place]));

function placeOf(content: string): number {
  return places.get(content) ?? contents.length;
}
