import type { readyRoadmaps } from "../i18n/en/roadmaps";
import type { Language } from "../i18n/language";
import { vocabularyIn } from "../i18n/vocabulary";
import type { ColumnCode } from "../sheets/columns/columns";
import {
  anchorText,
  conditionsText,
  doneWhenText,
  needsText,
  spanText,
  thenText,
} from "../sheets/writing/roadmap-writing";
import { type ReadyRoadmap, type ReadyStep, readySteps } from "./ready-steps";

export type ReadyWords = typeof readyRoadmaps;

/** A row of the Roadmaps sheet by column; a column left out stays blank. */
export type ReadyRow = Partial<Record<ColumnCode, string | number>>;

/** Rows of the Roadmaps sheet with one ready roadmap, in the words of a language. @see theory 8.11 */
export function readyRoadmap(map: ReadyRoadmap, words: ReadyWords, language: Language): ReadyRow[] {
  const { name, steps } = words[map];
  return Object.entries(steps).map(([number, words]) => {
    const structure = (readySteps[map] as Record<string, ReadyStep>)[number]!;
    return { roadmap: name, step: Number(number), ...words, ...stepCells(structure, language) };
  });
}

function stepCells(ready: ReadyStep, language: Language): ReadyRow {
  const vocabulary = vocabularyIn(language);
  const { after, offset, onlyIf, doneWhen = { kind: "by hand" }, studyFirst, needs, then } = ready;
  return {
    startsAfter: anchorText(after, language),
    ...(offset && offset[0] !== 0 && { offset: spanText(...offset, language) }),
    ...(onlyIf && { onlyIf: conditionsText([onlyIf], language) }),
    doneWhen: doneWhenText(doneWhen, language),
    ...(studyFirst && { studyFirst: vocabulary.yesNo.yes[0]! }),
    ...(needs && { needs: needsText(needs) }),
    channel: vocabulary.channels[ready.channel][0]!,
    content: vocabulary.contents[ready.content][0]!,
    ...(then && { then: thenText(then, language) }),
  };
}
