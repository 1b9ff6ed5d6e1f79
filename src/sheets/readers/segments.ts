import type { SegmentRule } from "../../domain/records/segment-rule";
import type { SetCycle } from "../../domain/records/set-cycle";
import type { ColumnCode } from "../columns/columns";
import type { Problem, ProblemCode } from "../problems/problem";
import { cycleIn, isBlank, isErrorCell, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import type { Locale } from "../reading/locale";
import { firstRow, problemAt, type Table } from "../tables/table";
import { type ConditionContext, segmentConditionsIn } from "./segment-conditions";

/** The Segments sheet: its rules in their order, and what holds for each segment. */
export interface SegmentsSheet {
  readonly rules: readonly SegmentRule[];
  readonly cycles: ReadonlyMap<string, SetCycle>;
  readonly problems: readonly Problem[];
}

/** Reads the Segments sheet. Of two rows of one segment each is a rule; its cycle is the first that is filled. @see theory 6.8 */
export function readSegments(table: Table, context: ConditionContext, locale: Locale): SegmentsSheet {
  const rules: SegmentRule[] = [];
  const cycles = new Map<string, SetCycle>();
  const problems: Problem[] = [...table.problems];
  table.rows.forEach((row, r) => {
    const text = (column: ColumnCode) => textOf(table.cell(row, column));
    const report = (column: ColumnCode, code: ProblemCode) =>
      problems.push(problemAt(table, r, column, code));
    const name = text("segment");
    if (name === "" || isErrorCell(name)) {
      if (!row.every(isBlank)) report("segment", name === "" ? "blank" : "error cell");
      return;
    }
    const segment = fold(name);
    const onlyIf = segmentConditionsIn(text("onlyIf"), context, locale);
    for (const part of onlyIf) {
      if ("kind" in part && part.kind !== "no purchases")
        report("onlyIf", part.kind === "unknown" ? "unknown word" : "asks itself");
    }
    rules.push({ row: r + firstRow, segment, name, text: text("onlyIf"), onlyIf, offer: text("offer") });
    const cycle = cycleIn(table.cell(row, "cycleDays"), locale);
    if ("problem" in cycle) report("cycleDays", cycle.problem);
    else if (cycle.value !== null && !cycles.has(segment)) cycles.set(segment, cycle.value);
  });
  return { rules, cycles, problems };
}
