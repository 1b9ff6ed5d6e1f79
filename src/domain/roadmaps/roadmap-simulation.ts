import { type ConditionFacts, holds } from "../conditions/condition";
import type { Condition } from "../records/condition";
import { isUnknown, type Roadmap, type RoadmapStep, type Unknown } from "../records/roadmap";
import type { Settings } from "../records/settings";
import { type Day, type Days, lastPossibleDay } from "../values/day";
import { plusOffset } from "../values/offset";
import { closesByPurchase, roadmapPath } from "./roadmap-path";
import { stepAfter } from "./roadmap-walk";
import {
  countBy,
  dayOfNumber,
  lastBy,
  noPurchases,
  purchaseFor,
  type SimulatedPurchases,
  withFirstPurchase,
} from "./simulated-purchases";

/** A simulated client who buys regularly and does everything the map requires. */
export interface SimulatedClient {
  readonly startsOn: Day;
  /** null = buys only when a step requires it. */
  readonly cycleDays: Days | null;
  /** The play ends with this purchase. */
  readonly purchases: number;
}

/** One step of a play, on the day it is closed. */
export interface SimulatedStep {
  readonly step: RoadmapStep;
  /** 1 on the first visit; a loop comes again. */
  readonly visit: number;
  readonly openedOn: Day;
  readonly due: Day;
  readonly closedOn: Day;
  /** Purchases made by the end of this day. */
  readonly purchases: number;
  /** Conditions taken for true, because a play cannot know them. */
  readonly assumed: readonly (Condition | Unknown)[];
}

/** Why a simulation ended: the map ended, the last purchase was used, a step never becomes due, a round had no event, or the calendar ended. */
export type SimulationEnd = "map" | "purchases" | "waits" | "idle" | "calendar";

export interface Simulation {
  readonly steps: readonly SimulatedStep[];
  readonly ends: SimulationEnd;
  /** The step that never falls due; null when the play ended otherwise. */
  readonly waitsAt: RoadmapStep | null;
  readonly firstPurchase: Day | null;
}

/** The state of a simulation. */
interface SimulationState {
  readonly startsOn: Day;
  readonly today: Day;
  readonly closedOn: ReadonlyMap<number, Day>;
  readonly bought: SimulatedPurchases;
}

/**
 * Plays a map from the 1st to the N-th purchase and dates its steps. The 1st purchase is made on the due day of the first step that waits for one,
 * the others one cycle apart, independent of the map; touches, referrals, tiers and steps done by hand happen on their due days. *Only if* is judged by
 * purchases and status; any other condition is assumed to be true and reported.
 * @see theory 8.12
 */
export function simulateRoadmap(
  map: Roadmap,
  simulatedClient: SimulatedClient,
  { fanPurchases }: Settings,
): Simulation {
  const steps: SimulatedStep[] = [];
  const visits = new Map<RoadmapStep, number>();
  const closedOn = new Map<number, Day>();
  let bought = noPurchases(simulatedClient.cycleDays);
  if (!roadmapPath(map).some(asksForPurchase)) bought = withFirstPurchase(bought, simulatedClient.startsOn);
  let today = simulatedClient.startsOn;
  const end = (ends: SimulationEnd, waitsAt: RoadmapStep | null = null): Simulation => ({
    steps,
    ends,
    waitsAt,
    firstPurchase: bought.first,
  });
  let idle = 0;
  for (let step = map.steps[0] ?? null; step !== null; step = stepAfter(map, step)) {
    if (idle++ > map.steps.length) return end("idle");
    if (!mayHold(step, countBy(bought, today), fanPurchases)) continue;
    const closing = closingIn(step, { startsOn: simulatedClient.startsOn, today, closedOn, bought });
    if (closing === null) return end("waits", step);
    if (closing.day > lastPossibleDay) return end("calendar");
    if (closing.day > dayOfNumber(closing.bought, simulatedClient.purchases)) return end("purchases");
    const timePasses =
      closing.bought.first !== null && simulatedClient.cycleDays !== null && closing.day > today;
    if (timePasses || closing.bought.used > bought.used) idle = 0;
    const visit = (visits.get(step) ?? 0) + 1;
    bought = closing.bought;
    const purchases = countBy(bought, closing.day);
    steps.push({
      step,
      visit,
      openedOn: today,
      due: closing.due,
      closedOn: closing.day,
      purchases,
      assumed: assumedIn(step),
    });
    visits.set(step, visit);
    today = closing.day;
    closedOn.set(step.step, today);
    if (bought.used >= simulatedClient.purchases) return end("purchases");
  }
  return end("map");
}

interface SimulatedClosing {
  readonly due: Day;
  readonly day: Day;
  readonly bought: SimulatedPurchases;
}

function closingIn(step: RoadmapStep, state: SimulationState): SimulatedClosing | null {
  const { today } = state;
  const bought = isAfterPurchase(step) ? withFirstPurchase(state.bought, today) : state.bought;
  const anchor = anchorDay(step, { ...state, bought });
  if (anchor === null || isUnknown(step.offset)) return null;
  const due = plusOffset(anchor, step.offset);
  if (closesByPurchase(step)) return { due, ...purchaseFor(bought, today, due) };
  const day = Math.max(today, due);
  const movesOn =
    step.startsAfter.kind === "last purchase" && due >= dayOfNumber(bought, countBy(bought, today) + 1);
  return movesOn ? null : { due, day, bought };
}

function anchorDay(
  { startsAfter }: RoadmapStep,
  { startsOn, today, closedOn, bought }: SimulationState,
): Day | null {
  switch (startsAfter.kind) {
    case "start":
      return startsOn;
    case "previous":
      return today;
    case "step":
      return closedOn.get(startsAfter.step) ?? null;
    case "first purchase":
      return bought.first;
    case "last purchase":
      return lastBy(bought, today);
    case "warranty end":
    case "unknown":
      return null;
  }
}

function isAfterPurchase({ startsAfter }: RoadmapStep): boolean {
  return startsAfter.kind === "first purchase" || startsAfter.kind === "last purchase";
}

function asksForPurchase(step: RoadmapStep): boolean {
  return closesByPurchase(step) || isAfterPurchase(step);
}

/** A regular client is a lead, then a newcomer, then a fan; never asleep, never lost. */
function mayHold({ onlyIf }: RoadmapStep, purchases: number, fanPurchases: number): boolean {
  const status = purchases === 0 ? "lead" : purchases < fanPurchases ? "newcomer" : "fan";
  const facts = { purchases, status } as ConditionFacts;
  return onlyIf.every((condition) => !isJudged(condition) || holds(condition, facts));
}

function isJudged(condition: Condition | Unknown): condition is Condition {
  return !isUnknown(condition) && (condition.subject === "purchases" || condition.subject === "status");
}

function assumedIn({ onlyIf }: RoadmapStep): (Condition | Unknown)[] {
  return onlyIf.filter((condition) => !isJudged(condition));
}
