import { readyRoadmap } from "../../drafts/ready-roadmap";
import { type ReadyRoadmap, readySteps } from "../../drafts/ready-steps";
import type { Language } from "../../i18n/language";
import { roadmapWords } from "../../i18n/roadmaps";
import type { SampleRow } from "../new-sheets/sample-rows";

/** All seven, in the order in which the user sees them. @see theory 8.11 */
export const readyRoadmaps = Object.keys(readySteps) as ReadyRoadmap[];

/** The name of a ready roadmap, as its rows and a client's *Roadmap* cell have it. */
export function readyRoadmapName(map: ReadyRoadmap, language: Language): string {
  return roadmapWords[language][map].name;
}

/** Rows of the Roadmaps sheet with some of the ready roadmaps, written in a language. */
export function readyRoadmapRows(maps: readonly ReadyRoadmap[], language: Language): SampleRow[] {
  const words = roadmapWords[language];
  return maps.flatMap((map) => readyRoadmap(map, words, language));
}
