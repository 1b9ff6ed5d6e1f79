import type { Roadmap, RoadmapStep } from "../domain/roadmap";
import { isBlank, isErrorCell, numberIn, textOf } from "./cell";
import type { ColumnCode } from "./columns";
import { fold } from "./fold";
import { stepNumberIn } from "./leading-word";
import type { Locale } from "./locale";
import type { Problem } from "./problem";
import { anchorIn, conditionsIn, doneWhenIn, needsIn, offsetIn, thenIn } from "./roadmap-words";
import { problemAt, type Table } from "./table";
import { codeIn } from "./word-codes";
import { isYes } from "./yes-no";

/** The Roadmaps sheet as records, with the way back from a step to its row. */
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
  const row = table.rows[r]!;
  const text = (column: ColumnCode) => textOf(table.cell(row, column));
  const step = stepIn(text("step"), locale);
  if (step === null) return null;
  return {
    step,
    action: text("action"),
    clientBenefit: text("clientBenefit"),
    ourBenefit: text("ourBenefit"),
    startsAfter: anchorIn(text("startsAfter"), isFirstRow),
    offset: offsetIn(text("offset")),
    onlyIf: conditionsIn(text("onlyIf"), locale),
    doneWhen: doneWhenIn(text("doneWhen"), locale),
    studyFirst: isYes(table.cell(row, "studyFirst")),
    needs: needsIn(text("needs")),
    channel: text("channel"),
    content: codeIn("contents", text("content")) ?? text("content"),
    executor: text("executor"),
    then: thenIn(text("then")),
  };
}

/** A step's number: 3, "3" or "step 3". */
export function stepIn(text: string, locale: Locale): number | null {
  const written = stepNumberIn(text);
  if (written !== null) return written;
  const number = numberIn(text, locale);
  return "value" in number && Number.isInteger(number.value) ? number.value : null;
}
