import { roadmapErrors } from "../../domain/roadmaps/roadmap-lint";
import {
  type DraftStep,
  type OpenedStep,
  type RoadmapDraft,
  type RoadmapPlan,
  roadmapOf,
  roadmapPlan,
} from "../../drafts/roadmap-draft";
import { type StepColumn, type StepWords, stepColumns } from "../../sheets/readers/roadmap-step";
import { fold } from "../../sheets/reading/fold";
import { failure, success } from "../change/answer";
import type { Change } from "../change/change";
import { missingSheet, type Planned, type Workbook } from "../change/workbook";
import { filled, type WrittenRow } from "../change/written-row";
import { namesIn } from "./known-names";
import { clientsOnRoadmap, openedRoadmaps } from "./opened-roadmaps";
import { type Readiness, readinessChange } from "./readiness-change";

/** A draft that the user has reviewed, and the answers to the readiness questions. */
export interface SaveRoadmapRequest {
  readonly draft: RoadmapDraft;
  /** The name that was shown before saving. */
  readonly savedAs: string;
  readonly readiness: Readiness;
}

export interface SavedRoadmap {
  readonly roadmap: string;
}

/**
 * Rows on Roadmaps and answers on Settings. A map with errors, or one that another user has changed since it was opened, is not saved.
 * @see theory 8.10
 */
export function saveRoadmap(workbook: Workbook, request: SaveRoadmapRequest): Planned<SavedRoadmap> {
  const missing = missingSheet(workbook, "roadmaps", "settings");
  if (missing !== null) return missing;
  const { draft, savedAs, readiness } = request;
  const maps = openedRoadmaps(workbook);
  const { opened } = draft;
  const now = maps.find(({ name }) => fold(name) === fold(opened?.name ?? ""));
  if (opened !== null && !isAsOpened(now?.steps ?? [], opened.steps))
    return failure({ code: "changed meanwhile" });
  const hasClients = opened !== null && clientsOnRoadmap(workbook, opened.name).length > 0;
  const plan = roadmapPlan(
    draft,
    hasClients,
    maps.map(({ name }) => name),
  );
  if (plan.savedAs !== savedAs) return failure({ code: "changed meanwhile" });
  const errors = roadmapErrors(roadmapOf(draft, workbook.locale), namesIn(workbook));
  if (errors.length > 0 || draft.steps.length === 0)
    return failure({ code: "wrong fields", fields: ["steps"] });
  const rows = rowsChange(draft, plan);
  const answers = readinessChange(workbook, readiness);
  return success({
    change: {
      ...rows,
      corrections: [...(rows.corrections ?? []), ...answers.corrections],
      additions: [...(rows.additions ?? []), ...answers.additions],
    },
    result: { roadmap: savedAs },
  });
}

function isAsOpened(now: readonly OpenedStep[], opened: readonly OpenedStep[]): boolean {
  const isSame = ({ row, words }: OpenedStep, i: number) =>
    row === opened[i]!.row && stepColumns.every((column) => words[column] === opened[i]!.words[column]);
  return now.length === opened.length && now.every(isSame);
}

/**
 * In place, steps that keep their order keep their rows with all other cells; where a new step comes between them, the words move
 * along the rows. Rows of a map need not be neighbours, only in order.
 */
function rowsChange({ opened, steps }: RoadmapDraft, { way, savedAs }: RoadmapPlan): Change {
  const change = { kind: "roadmap", subject: savedAs } as const;
  const cells = (step: DraftStep, i: number): WrittenRow => ({
    ...writtenStep(step, i + 1),
    roadmap: savedAs,
  });
  if (way !== "in place" || opened === null) {
    return {
      ...change,
      additions: [{ sheet: "roadmaps", rows: steps.map((step, i) => filled(cells(step, i))) }],
    };
  }
  const before = new Map(opened.steps.map(({ row, words }) => [row, words]));
  const places = placesFor(steps, [...before.keys()]);
  const isRenamed = savedAs !== opened.name;
  return {
    ...change,
    corrections: steps.flatMap((step, i) => {
      const row = places[i]!;
      const changed = row === null ? {} : changedCells(cells(step, i), before.get(row)!, isRenamed);
      return Object.keys(changed).length === 0
        ? []
        : { sheet: "roadmaps" as const, row: row!, cells: changed };
    }),
    additions: [
      {
        sheet: "roadmaps",
        rows: steps.flatMap((step, i) => (places[i] === null ? filled(cells(step, i)) : [])),
      },
    ],
    deletions: [{ sheet: "roadmaps", rows: [...before.keys()].filter((row) => !places.includes(row)) }],
  };
}

/** Only cells with changed words: a user's checkbox or number stays as it is. */
function changedCells(cells: WrittenRow, before: StepWords, isRenamed: boolean): WrittenRow {
  return Object.fromEntries(
    Object.entries(cells).filter(([column, cell]) =>
      column === "roadmap" ? isRenamed : String(cell).trim() !== before[column as StepColumn],
    ),
  );
}

/** The row each step goes to; null = below all others. */
export function placesFor(
  steps: readonly Pick<DraftStep, "row">[],
  rows: readonly number[],
): (number | null)[] {
  const own = steps.map(({ row }) => row);
  const isInOrder = own.every(
    (row, i) => row === null || own.slice(0, i).every((other) => other !== null && other < row),
  );
  return isInOrder ? own : own.map((_, i) => rows[i] ?? null);
}

function writtenStep({ words }: DraftStep, number: number): WrittenRow {
  return Object.fromEntries(
    stepColumns.map((column) => [column, column === "step" ? number : words[column]]),
  );
}
