import type { Roadmap, RoadmapStep } from "../../domain/records/roadmap";
import type { Problem } from "../problems/problem";
import { isBlank, isErrorCell, numberIn, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import { stepNumberIn } from "../reading/leading-word";
import type { Locale } from "../reading/locale";
import { problemAt, type Table } from "../tables/table";
import { type StepColumn, type StepWords, stepColumns, stepOf } from "./roadmap-step";

/** The Roadmaps sheet as records, with the row of each step. */
export interface RoadmapsSheet {
  readonly roadmaps: ReadonlyMap<string, Roadmap>;
  readonly rowOf: ReadonlyMap<RoadmapStep, number>;
  readonly problems: readonly Problem[];
}

/** Reads the Roadmaps sheet: the rows of one name, in their order, are one map. */
export function readRoadmaps(table: Table, locale: Locale): RoadmapsSheet {
  const roadmaps = new Map<string, { name: string; steps: RoadmapStep[] }>();
  const rowOf = new Map<RoadmapStep, number>();
  const problems: Problem[] = [...table.problems];
  table.rows.forEach((row, r) => {
    const name = textOf(table.cell(row, "roadmap"));
    if (name === "" || isErrorCell(name)) {
      if (!row.every(isBlank))
        problems.push(problemAt(table, r, "roadmap", name === "" ? "blank" : "error cell"));
      return;
    }
    const map = roadmaps.get(fold(name)) ?? { name, steps: [] };
    const step = readStep(table, r, map.steps.length === 0, locale);
    if (step === null) problems.push(problemAt(table, r, "step", "no step number"));
    else {
      map.steps.push(step);
      rowOf.set(step, r);
    }
    if (map.steps.length > 0) roadmaps.set(fold(name), map);
  });
  return { roadmaps, rowOf, problems };
}

function readStep(table: Table, r: number, isFirstRow: boolean, locale: Locale): RoadmapStep | null {
  const words = stepWords(table, r);
  const step = stepIn(words.step, locale);
  return step === null ? null : stepOf(step, words, isFirstRow, locale);
}

/** The words of one row, as they are in its cells. */
export function stepWords(table: Table, r: number): StepWords {
  const word = (column: StepColumn) => [column, textOf(table.cell(table.rows[r]!, column))];
  return Object.fromEntries(stepColumns.map(word)) as StepWords;
}

/** A step's number: 3, "3" or "step 3". */
export function stepIn(text: string, locale: Locale): number | null {
  const written = stepNumberIn(text);
  if (written !== null) return written;
  const number = numberIn(text, locale);
  return "value" in number && Number.isInteger(number.value) ? number.value : null;
}
