import type { Roadmap } from "../domain/records/roadmap";
import type { Convention } from "../domain/values/written-number";
import { type StepColumn, type StepWords, stepColumns, stepOf } from "../sheets/readers/roadmap-step";
import { fold } from "../sheets/reading/fold";

/** A row of Roadmaps as it was when its map was opened. */
export interface OpenedStep {
  /** Row of the sheet, 1 = the header. */
  readonly row: number;
  readonly words: StepWords;
}

/** A step as it is being edited: its words, and the row it was opened from; null = a new one. */
export interface DraftStep {
  readonly row: number | null;
  readonly words: StepWords;
}

/** A roadmap as it is being edited. */
export interface RoadmapDraft {
  readonly name: string;
  /** The map it began with on the sheet; null = a new one. */
  readonly opened: { readonly name: string; readonly steps: readonly OpenedStep[] } | null;
  /** Numbered 1, 2, 3 … in their order. */
  readonly steps: readonly DraftStep[];
}

/** The meaning of the words in a draft. */
export function roadmapOf(
  { name, steps }: Pick<RoadmapDraft, "name" | "steps">,
  convention: Convention,
): Roadmap {
  return { name, steps: steps.map(({ words }, i) => stepOf(i + 1, words, i === 0, convention)) };
}

/** What saving does to the rows of a map. */
export interface RoadmapPlan {
  /** A new map · a new version, next to the one that clients are on · the rows of the opened map, in place. */
  readonly way: "new" | "version" | "in place";
  readonly savedAs: string;
  readonly added: readonly DraftStep[];
  readonly changed: readonly ChangedStep[];
  readonly removed: readonly OpenedStep[];
}

/** A step whose words differ from those of the row it was opened from. */
export interface ChangedStep {
  readonly step: DraftStep;
  readonly was: OpenedStep;
  readonly columns: readonly StepColumn[];
}

/**
 * What saving a draft would do, to be shown before anything is written. A map with clients on it is not changed, and its draft is saved under a new
 * name, as soon as the steps of those clients would change: steps come, go or move, or other events close them. New wording, dates and people leave
 * done steps done, and are written in place.
 */
export function roadmapPlan(draft: RoadmapDraft, hasClients: boolean, taken: readonly string[]): RoadmapPlan {
  const { name, opened, steps } = draft;
  const was = new Map((opened?.steps ?? []).map((step) => [step.row, step]));
  const remaining = new Set(steps.map(({ row }) => row));
  const changed = steps.flatMap((step) => {
    const before = step.row === null ? undefined : was.get(step.row);
    if (before === undefined) return [];
    const columns = stepColumns.filter((column) => differs(before, step, column));
    return columns.length === 0 ? [] : [{ step, was: before, columns }];
  });
  const diff = {
    added: steps.filter(({ row }) => row === null || !was.has(row)),
    changed,
    removed: [...was.values()].filter(({ row }) => !remaining.has(row)),
  };
  if (opened === null) return { way: "new", savedAs: freeName(name, taken), ...diff };
  const isRenamed = fold(name) !== fold(opened.name);
  const others = taken.filter((other) => fold(other) !== fold(opened.name));
  const changesWalk =
    diff.added.length + diff.removed.length > 0 ||
    changed.some(({ columns }) => columns.some((column) => walkColumns.has(column)));
  if (hasClients && (changesWalk || isRenamed)) {
    return { way: "version", savedAs: freeName(name, taken), ...diff };
  }
  return { way: "in place", savedAs: isRenamed ? freeName(name, others) : opened.name, ...diff };
}

/** What the steps of a client depend on, in addition to their order. @see theory 8.9 */
const walkColumns: ReadonlySet<StepColumn> = new Set(["step", "onlyIf", "doneWhen", "then"]);

function differs(before: OpenedStep, { words }: DraftStep, column: StepColumn): boolean {
  return before.words[column].trim() !== words[column].trim();
}

/** The name itself, or its next free version: Coffee, Coffee (2), Coffee (3). */
export function freeName(name: string, taken: readonly string[]): string {
  const keys = new Set(taken.map(fold));
  const [, stem, number] = /^(.*?)(?: \((\d+)\))?$/.exec(name.trim())!;
  let free = name.trim();
  for (let next = Number(number ?? 1) + 1; keys.has(fold(free)); next++) free = `${stem} (${next})`;
  return free;
}
