import { type ReadyWords, readyRoadmap } from "../../drafts/ready-roadmap";
import { type ReadyRoadmap, readySteps } from "../../drafts/ready-steps";
import * as en from "../../i18n/en/roadmaps";
import type { Language } from "../../i18n/language";
import * as ru from "../../i18n/ru/roadmaps";
import type { SampleRow } from "../new-sheets/sample-rows";

const words: Record<Language, ReadyWords> = { en: en.readyRoadmaps, ru: ru.readyRoadmaps };

/** All seven, in the order in which a team is shown them. @see theory 8.11 */
export const readyRoadmaps = Object.keys(readySteps) as ReadyRoadmap[];

/** The name of a ready roadmap, as its rows and a client's *Roadmap* cell have it. */
export function readyRoadmapName(map: ReadyRoadmap, language: Language): string {
  return words[language][map].name;
}

/** Rows of the Roadmaps sheet with some of the ready roadmaps, written in a language. */
export function readyRoadmapRows(maps: readonly ReadyRoadmap[], language: Language): SampleRow[] {
  return maps.flatMap((map) => readyRoadmap(map, words[language], language));
}
