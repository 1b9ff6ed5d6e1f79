import { linesOf, type Part } from "./page-parts";

/** Neighbours on a page that were shown before, in an earlier state of the panel. */
interface Run {
  readonly parts: readonly Part[];
  readonly state: number;
}

/** What the states of a panel have shown, by its mark; the first run with a mark contains it. */
export type Shown = Map<string, Run>;

/** Remembers every run of neighbours on the page of a state. */
export function remember(shown: Shown, parts: readonly Part[], state: number): void {
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 1; to <= parts.length; to++) {
      const run = parts.slice(from, to);
      if (!shown.has(markOf(run))) shown.set(markOf(run), { parts: run, state });
    }
  }
  for (const { inside } of parts) remember(shown, inside, state);
}

/** The page of a state with one line, a mark, in place of each longest run that an earlier state has shown just so. */
export function newParts(shown: Shown, parts: readonly Part[], state: number): Part[] {
  const [first] = parts;
  if (first === undefined) return [];
  for (let count = parts.length; count > 0; count--) {
    const run = parts.slice(0, count);
    if (wasShown(shown, run, state)) return [markPart(run), ...newParts(shown, parts.slice(count), state)];
  }
  return [
    { ...first, inside: newParts(shown, first.inside, state) },
    ...newParts(shown, parts.slice(1), state),
  ];
}

/** A page without marks: what was left out is put back in place of its mark. */
export function withRuns(shown: Shown, parts: readonly Part[]): Part[] {
  return parts.flatMap((part) =>
    part.line.startsWith(sign) && part.end === null
      ? shown.get(part.line)!.parts
      : [{ ...part, inside: withRuns(shown, part.inside) }],
  );
}

function wasShown(shown: Shown, run: readonly Part[], state: number): boolean {
  const before = shown.get(markOf(run));
  const lines = linesOf(run);
  return (
    lines.length > 1 &&
    before !== undefined &&
    before.state < state &&
    linesOf(before.parts).join("\n") === lines.join("\n")
  );
}

const sign = "⋯ ";

function markPart(run: readonly Part[]): Part {
  return { line: markOf(run), inside: [], end: null };
}

/** The first and the last of neighbours, each by its beginning. */
function markOf(run: readonly Part[]): string {
  const [first, last] = [run[0]!, run.at(-1)!];
  return run.length === 1 ? sign + beginning(first) : `${sign}${beginning(first)} ⋯ ${beginning(last)}`;
}

function beginning(part: Part): string {
  return linesOf([part])
    .slice(0, 2)
    .map((line) => line.trim())
    .join("")
    .slice(0, 60);
}
