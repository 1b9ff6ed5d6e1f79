import type { RoadmapsOpened } from "../../actions/roadmaps/opened-roadmaps";
import type { Roadmap } from "../../domain/records/roadmap";
import { defaultSettings } from "../../domain/records/settings";
import { type RoadmapBalance, roadmapBalance } from "../../domain/roadmaps/roadmap-balance";
import { type KnownNames, type RoadmapError, roadmapErrors } from "../../domain/roadmaps/roadmap-lint";
import { type SimulatedStep, simulateRoadmap } from "../../domain/roadmaps/roadmap-simulation";
import { type RoadmapWarning, roadmapWarnings } from "../../domain/roadmaps/roadmap-warnings";
import type { Day, Days } from "../../domain/values/day";
import { type RoadmapDraft, roadmapOf } from "../../drafts/roadmap-draft";
import type { StepColumn } from "../../sheets/readers/roadmap-step";
import { fold } from "../../sheets/reading/fold";

/** The result of the rules for a draft while it is being edited. */
export interface Checks {
  readonly map: Roadmap;
  readonly errors: readonly RoadmapError[];
  readonly warnings: readonly RoadmapWarning[];
  readonly balance: RoadmapBalance;
  /** Due day of each step for a client who starts today; by place. null = not reached. */
  readonly due: readonly (Day | null)[];
}

/** After this number of purchases a map without a loop has shown all its days. */
const enoughPurchases = 60;

/** Checks a draft by the rules of a map, with the names on the user's sheets. @see theory 8.10 */
export function checksOf(draft: RoadmapDraft, opened: RoadmapsOpened): Checks {
  const { asOf, cycleDays, convention } = opened;
  const map = roadmapOf(draft, convention);
  return {
    map,
    errors: roadmapErrors(map, namesOf(opened)),
    warnings: roadmapWarnings(map, cycleDays, defaultSettings, asOf),
    balance: roadmapBalance(map, asOf),
    due: dueDays(map, asOf, cycleDays),
  };
}

function namesOf({ tiers, products }: RoadmapsOpened): KnownNames {
  const known = products === null ? null : new Set(products);
  const named = (name: string) => ({
    name,
    minSpend: null,
    minPurchases: null,
    windowDays: null,
    keepDays: 0,
    pointsRate: 0,
    redeemCap: 1,
    perks: [],
  });
  return {
    tiers: tiers?.map(named) ?? null,
    hasProduct: known === null ? null : (product) => known.has(product),
    keyOf: fold,
  };
}

function dueDays(map: Roadmap, startsOn: Day, cycleDays: Days | null): (Day | null)[] {
  const { steps } = simulateRoadmap(
    map,
    { startsOn, cycleDays, purchases: enoughPurchases },
    defaultSettings,
  );
  const first = new Map<SimulatedStep["step"], Day>();
  for (const { step, visit, due } of steps) if (visit === 1) first.set(step, due);
  return map.steps.map((step) => first.get(step) ?? null);
}

/** The cell of a step that an error is about; the cell of the action where the error is about the whole step. */
export function columnOf(
  { code, text }: RoadmapError,
  words: Readonly<Record<StepColumn, string>>,
): StepColumn {
  switch (code) {
    case "no client benefit":
      return "clientBenefit";
    case "no our benefit":
      return "ourBenefit";
    case "unknown anchor":
      return "startsAfter";
    case "unknown offset":
      return "offset";
    case "unknown condition":
      return "onlyIf";
    case "unknown done-when":
      return "doneWhen";
    case "unknown readiness key":
      return "needs";
    case "unknown then":
    case "loop without exit":
      return "then";
    case "unknown step":
      return words.then.includes(text) ? "then" : "startsAfter";
    case "unknown tier":
    case "unknown product":
      return fold(words.doneWhen).includes(fold(text)) ? "doneWhen" : "onlyIf";
    case "step twice":
    case "unreachable step":
      return "action";
  }
}
