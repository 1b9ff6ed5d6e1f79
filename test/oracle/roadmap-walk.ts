import { countingProgress, doneBy, type Opening, skippedBy } from "./roadmap-closing.js";
import { allHold } from "./roadmap-conditions.js";
import { dueDay, startDay } from "./roadmap-due.js";
import type { OracleNextAction, OracleRoadmapInput, ReadinessKey, Step, StepVisit } from "./roadmap-types.js";

/** Walks the map from its first row to the first step that is not done, skipped or passed over. @see theory 8.7-8.9, 15 */
export function oracleNextAction(input: OracleRoadmapInput, asOf: number): OracleNextAction {
  const visited: StepVisit[] = [];
  let step: Step | undefined = input.steps[0];
  let openedOn = startDay(input, asOf);
  while (step !== undefined && !isEmptyRound(step, openedOn, visited)) {
    const left = visitBehind(step, openedOn, visited, input, asOf);
    if (left === null) return action(step, openedOn, visited, input, asOf);
    visited.push(left);
    // A step is passed over on the day it opened.
    openedOn = left.closedOn ?? openedOn;
    step = stepAfter(step, input.steps);
  }
  return { step: null, state: null, due: null, blockedBy: null, visited };
}

/** Back at a step on the same opening day with nothing used since: the walk would go round for ever. */
function isEmptyRound(step: Step, openedOn: number, visited: StepVisit[]): boolean {
  const before = visited.findLastIndex((visit) => visit.step === step.step);
  if (before === -1) return false;
  return visited.slice(before).every((visit) => visit.openedOn === openedOn && visit.used.length === 0);
}

/** This visit if the step is done or skipped, whichever was earlier, or else passed over; null if the walk stops here. */
function visitBehind(
  step: Step,
  openedOn: number,
  visited: StepVisit[],
  input: OracleRoadmapInput,
  asOf: number,
): StepVisit | null {
  const opening = openingOf(step, openedOn, visited, asOf);
  const done = doneBy(input, opening);
  const skipped = skippedBy(input, opening);
  if (done !== null && (skipped === null || done.day <= skipped.day)) return closedVisit("done", done);
  if (skipped !== null) return closedVisit("skipped", skipped);
  if (!allHold(step.onlyIf, input, asOf)) {
    return { step: step.step, state: "passed over", openedOn, closedOn: null, used: [] };
  }
  return null;

  function closedVisit(state: "done" | "skipped", closing: { day: number; used: string[] }): StepVisit {
    // Reading taken: a study made by the closing day was made for this visit; a later one is the next visit's.
    const studies = countingProgress("studied", input, opening).filter((row) => row.day <= closing.day);
    const used = [...closing.used, ...studies.map((row) => row.name)];
    return { step: step.step, state, openedOn, closedOn: closing.day, used };
  }
}

function openingOf(step: Step, openedOn: number, visited: StepVisit[], asOf: number): Opening {
  const isFirstVisit = !visited.some((visit) => visit.step === step.step);
  return { step, openedOn, isFirstVisit, used: visited.flatMap((visit) => visit.used), asOf };
}

/** The Progress row that says the study is done and what the client gains. @see theory 8.5 */
function studyOf(input: OracleRoadmapInput, opening: Opening) {
  return countingProgress("studied", input, opening).find((row) => (row.clientBenefit ?? "").trim() !== "");
}

/** *Then* of the step; an unknown step ends the map. @see theory 8.7 */
function stepAfter(step: Step, steps: Step[]): Step | undefined {
  const { then } = step;
  switch (then.kind) {
    case "end":
      return undefined;
    case "next":
      return steps[steps.indexOf(step) + 1];
    case "step":
      return steps.find((candidate) => candidate.step === then.step);
  }
}

/** Locked, waiting, due or overdue, tested in this order. Reading taken: a missing study is named before missing readiness. @see theory 8.8 */
function action(
  step: Step,
  openedOn: number,
  visited: StepVisit[],
  input: OracleRoadmapInput,
  asOf: number,
): OracleNextAction {
  const due = dueDay(step, visited, input, asOf);
  const blockedBy = blockerOf(input, openingOf(step, openedOn, visited, asOf));
  const state = blockedBy !== null ? "locked" : dueState(due, input.settings.stepGraceDays, asOf);
  const last: StepVisit = { step: step.step, state, openedOn, closedOn: null, used: [] };
  return { step: step.step, state, due, blockedBy, visited: [...visited, last] };
}

function blockerOf(input: OracleRoadmapInput, opening: Opening): "study" | ReadinessKey[] | null {
  if (opening.step.studyFirst && studyOf(input, opening) === undefined) return "study";
  const missing = opening.step.needs.filter((key) => input.readiness[key] === false);
  return missing.length > 0 ? missing : null;
}

function dueState(due: number | null, graceDays: number, asOf: number): "waiting" | "due" | "overdue" {
  if (due === null || due > asOf) return "waiting";
  return asOf - due > graceDays ? "overdue" : "due";
}
