import type { Base } from "../../domain/records/base";
import { type RoadmapError, roadmapErrors } from "../../domain/roadmaps/roadmap-lint";
import type { ColumnCode } from "../columns/columns";
import type { Problem, ProblemCode } from "../problems/problem";
import type { RoadmapsSheet } from "../readers/roadmaps";
import { textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import { problemAt, type Table } from "../tables/table";

/** Errors of the maps themselves, each at the cell it concerns. @see theory 8.10 */
export function roadmapProblems(table: Table, { roadmaps, rowOf }: RoadmapsSheet, base: Base): Problem[] {
  const { products, tiers, keyOf } = base;
  const names = { tiers, keyOf, hasProduct: products === null ? null : (key: string) => products.has(key) };
  return [...roadmaps.values()].flatMap((map) =>
    roadmapErrors(map, names).map((error) => {
      const { column, code } = shownAs[error.code];
      const step = map.steps.find((known) => known.step === error.step)!;
      const problem = problemAt(table, rowOf.get(step)!, column, code);
      return error.text === "" ? problem : { ...problem, text: error.text };
    }),
  );
}

/** Rows of a sheet that name a map that does not exist. */
export function unknownRoadmaps(table: Table, { roadmaps }: RoadmapsSheet): Problem[] {
  return table.rows.flatMap((row, r) => {
    const name = fold(textOf(table.cell(row, "roadmap")));
    return name === "" || roadmaps.has(name) ? [] : [problemAt(table, r, "roadmap", "unknown roadmap")];
  });
}

const shownAs: Record<RoadmapError["code"], { readonly column: ColumnCode; readonly code: ProblemCode }> = {
  "no client benefit": { column: "clientBenefit", code: "blank" },
  "no our benefit": { column: "ourBenefit", code: "blank" },
  "unknown anchor": { column: "startsAfter", code: "unknown word" },
  "unknown offset": { column: "offset", code: "unknown word" },
  "unknown condition": { column: "onlyIf", code: "unknown word" },
  "unknown done-when": { column: "doneWhen", code: "unknown word" },
  "unknown then": { column: "then", code: "unknown word" },
  "unknown readiness key": { column: "needs", code: "unknown word" },
  "unknown step": { column: "step", code: "unknown step" },
  "unknown tier": { column: "step", code: "unknown tier" },
  "unknown product": { column: "step", code: "unknown product" },
  "step twice": { column: "step", code: "listed twice" },
  "loop without exit": { column: "then", code: "loop without exit" },
  "unreachable step": { column: "step", code: "unreachable step" },
};
