import type { RoadmapStanding } from "../../domain/client/standing";
import type { NextActionAnswer } from "../../domain/roadmaps/next-action";
import type { StepState } from "../../domain/roadmaps/roadmap";
import { roadmapStrip, type StripStep } from "../../domain/roadmaps/roadmap-strip";
import type { Day } from "../../domain/values/day";
import type { Language } from "../../i18n/language";
import { wordsIn } from "../../i18n/words";

/** A client's current step on a roadmap, for the card. */
export interface RoadmapCard {
  readonly name: string;
  /** Whether a map of that name is on the Roadmaps sheet. */
  readonly isKnown: boolean;
  readonly strip: readonly StripStep[];
  /** null when the map has nothing more to do. */
  readonly action: ActionCard | null;
  /** What prevents it, a phrase each. */
  readonly obstacles: readonly string[];
  /** The day until which a promise postpones contact; null = no promise. */
  readonly silentUntil: Day | null;
}

/** The next action with both benefits. @see theory 8.9 */
export interface ActionCard {
  readonly step: number;
  readonly action: string;
  readonly isStudy: boolean;
  readonly state: StepState;
  readonly due: Day | null;
  readonly clientBenefit: string;
  readonly ourBenefit: string;
  readonly executor: string;
}

/** The roadmap part of the card; null where none is assigned. */
export function roadmapCard(roadmap: RoadmapStanding, language: Language): RoadmapCard | null {
  switch (roadmap.code) {
    case "no roadmap":
      return null;
    case "unknown roadmap":
      return {
        name: roadmap.name,
        isKnown: false,
        strip: [],
        action: null,
        obstacles: [],
        silentUntil: null,
      };
    case "silent":
      return knownCard(roadmap.map.name, roadmap, roadmap.answer(), roadmap.promise.due, language);
    case "answer":
      return knownCard(roadmap.map.name, roadmap, roadmap.answer, null, language);
  }
}

function knownCard(
  name: string,
  { map }: Extract<RoadmapStanding, { code: "silent" | "answer" }>,
  answer: NextActionAnswer,
  silentUntil: Day | null,
  language: Language,
): RoadmapCard {
  const { obstacle } = wordsIn(language).verdicts;
  return {
    name,
    isKnown: true,
    strip: roadmapStrip(map, answer),
    action: actionCard(answer),
    obstacles: answer.obstacles.map(obstacle),
    silentUntil,
  };
}

function actionCard({ action }: NextActionAnswer): ActionCard | null {
  if (action === null) return null;
  const { step, isStudy, state, due, clientBenefit } = action;
  const { ourBenefit, executor } = step;
  return { step: step.step, action: step.action, isStudy, state, due, clientBenefit, ourBenefit, executor };
}
