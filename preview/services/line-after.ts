import type { LineChange } from "./line-change";

/** Where a row or column is after a change of lines; null where it was deleted. */
export function lineAfter(
  line: number,
  change: Exclude<LineChange, { kind: "sheet removed" }>,
): number | null {
  const { first, count } = change;
  const isInside = line >= first && line < first + count;
  switch (change.kind) {
    case "inserted":
      return line >= first ? line + count : line;
    case "removed":
      if (isInside) return null;
      return line > first ? line - count : line;
    case "moved": {
      const to = change.before > first ? change.before - count : change.before;
      if (isInside) return to + line - first;
      const without = line > first ? line - count : line;
      return without >= to ? without + count : without;
    }
  }
}
