import { oracleAddMonths, oracleAddYears } from "./day.js";
import { oracleFacts } from "./facts.js";
import type { OracleRoadmapInput, Step, StepVisit } from "./roadmap-types.js";
import { purchaseRows } from "./visits.js";

/** The latest Progress row `started`, else the first purchase, else `asOf`. @see theory 15 (8.2) */
export function startDay(input: OracleRoadmapInput, asOf: number): number {
  const started = input.progress
    .filter((row) => row.state === "started" && row.day <= asOf)
    .map((row) => row.day);
  if (started.length > 0) return Math.max(...started);
  return oracleFacts(input.rows, input.clientName, asOf, input.settings).firstPurchase ?? asOf;
}

/** Anchor day + offset (months before days); null while the anchor has not happened. @see theory 8.2 */
export function dueDay(
  step: Step,
  visited: StepVisit[],
  input: OracleRoadmapInput,
  asOf: number,
): number | null {
  const anchor = anchorDay(step, visited, input, asOf);
  return anchor === null ? null : oracleAddMonths(anchor, step.offset.months) + step.offset.days;
}

/** Readings taken: skipped counts as closed; with nothing closed yet on the walk, `previous` has not happened. */
function anchorDay(step: Step, visited: StepVisit[], input: OracleRoadmapInput, asOf: number): number | null {
  const { anchor } = step;
  const facts = oracleFacts(input.rows, input.clientName, asOf, input.settings);
  const closed = visited.filter((visit) => visit.closedOn !== null);
  switch (anchor.kind) {
    case "start":
      return startDay(input, asOf);
    case "previous":
      return closed.at(-1)?.closedOn ?? null;
    case "step":
      return closed.filter((visit) => visit.step === anchor.step).at(-1)?.closedOn ?? null;
    case "first purchase":
      return facts.firstPurchase;
    case "last purchase":
      return facts.lastPurchase;
    case "warranty end":
      return warrantyEnd(input, asOf);
  }
}

/** (Delivered on, else Date) of the latest bought product with a warranty, plus its warranty. Reading taken: on one day the lower row on the sheet is the later. */
function warrantyEnd(input: OracleRoadmapInput, asOf: number): number | null {
  const yearsOf = (product: string | null) =>
    product === null ? null : (input.warrantyYears[product] ?? null);
  const warranted = purchaseRows(input.rows, input.clientName, asOf).filter(
    (row) => (yearsOf(row.product) ?? 0) > 0,
  );
  const latestDay = Math.max(...warranted.map((row) => row.day));
  const latest = warranted.filter((row) => row.day === latestDay).at(-1);
  return latest === undefined
    ? null
    : oracleAddYears(latest.deliveredOn ?? latest.day, yearsOf(latest.product) ?? 0);
}
