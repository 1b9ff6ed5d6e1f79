import type { OpenedRoadmap } from "../../actions/roadmaps/opened-roadmaps";
import { type ReadyWords, readyRoadmap } from "../../drafts/ready-roadmap";
import type { ReadyRoadmap } from "../../drafts/ready-steps";
import { type DraftStep, freeName, type RoadmapDraft } from "../../drafts/roadmap-draft";
import type { Language } from "../../i18n/language";
import { type StepWords, stepColumns } from "../../sheets/readers/roadmap-step";
import { stepNumberIn } from "../../sheets/reading/leading-word";
import { stepText } from "../../sheets/writing/roadmap-writing";

/** How words of a draft are written: the language, and the words for a step that was deleted. */
export interface Writing {
  readonly language: Language;
  readonly gone: string;
}

const noWords = Object.fromEntries(stepColumns.map((column) => [column, ""])) as StepWords;

/** A map of one step, to be filled. */
export function blankDraft(name: string, taken: readonly string[]): RoadmapDraft {
  return {
    name: freeName(name, taken),
    opened: null,
    steps: [{ row: null, words: { ...noWords, step: "1" } }],
  };
}

/** A ready roadmap as a draft. @see theory 8.11 */
export function readyDraft(
  map: ReadyRoadmap,
  texts: ReadyWords,
  taken: readonly string[],
  { language }: Writing,
): RoadmapDraft {
  const steps = readyRoadmap(map, texts, language).map((row): DraftStep => {
    const words = stepColumns.map((column) => [column, String(row[column] ?? "")]);
    return { row: null, words: Object.fromEntries(words) as StepWords };
  });
  return { name: freeName(texts[map].name, taken), opened: null, steps };
}

/** A map of the user as a draft; its steps are numbered again where their numbers have gaps. */
export function openedDraft({ name, steps }: OpenedRoadmap, writing: Writing): RoadmapDraft {
  return { name, opened: { name, steps }, steps: renumbered(steps, writing) };
}

/** The draft as a new map, regardless of the rows it was opened from. */
export function detached({ name, steps }: RoadmapDraft): RoadmapDraft {
  return { name, opened: null, steps: steps.map(({ words }) => ({ row: null, words })) };
}

/** The draft with other words in one cell. */
export function withWords(draft: RoadmapDraft, at: number, words: Partial<StepWords>): RoadmapDraft {
  const steps = draft.steps.map((step, i) =>
    i === at ? { ...step, words: { ...step.words, ...words } } : step,
  );
  return { ...draft, steps };
}

/** An empty step after another. */
export function withStepAfter(draft: RoadmapDraft, at: number, writing: Writing): RoadmapDraft {
  return inserted(draft, at + 1, { row: null, words: noWords }, writing);
}

/** The same step again, as a new row. */
export function withCopyOf(draft: RoadmapDraft, at: number, writing: Writing): RoadmapDraft {
  return inserted(draft, at + 1, { row: null, words: { ...draft.steps[at]!.words, step: "" } }, writing);
}

/** The draft without a step; words that named it now say that it was deleted. */
export function withoutStep(draft: RoadmapDraft, at: number, writing: Writing): RoadmapDraft {
  return {
    ...draft,
    steps: renumbered(
      draft.steps.filter((_, i) => i !== at),
      writing,
    ),
  };
}

/** The draft with a step at another place; the words that named it by its number still do. */
export function withStepMoved(draft: RoadmapDraft, from: number, to: number, writing: Writing): RoadmapDraft {
  const steps = [...draft.steps];
  const [step] = steps.splice(from, 1);
  if (step === undefined || to < 0 || to > steps.length) return draft;
  steps.splice(to, 0, step);
  return { ...draft, steps: renumbered(steps, writing) };
}

function inserted(draft: RoadmapDraft, at: number, step: DraftStep, writing: Writing): RoadmapDraft {
  return {
    ...draft,
    steps: renumbered([...draft.steps.slice(0, at), step, ...draft.steps.slice(at)], writing),
  };
}

/** Numbers the steps 1, 2, 3 … and lets the words that name a step follow it. */
function renumbered(steps: readonly DraftStep[], writing: Writing): DraftStep[] {
  const numberNow = new Map<number, number>();
  steps.forEach(({ words }, i) => {
    const number = stepNumberIn(words.step);
    if (number !== null && !numberNow.has(number)) numberNow.set(number, i + 1);
  });
  const follow = (text: string) => followed(text, numberNow, writing);
  return steps.map(({ row, words }, i) => ({
    row,
    words: {
      ...words,
      step: String(i + 1),
      startsAfter: follow(words.startsAfter),
      then: follow(words.then),
    },
  }));
}

function followed(text: string, numberNow: ReadonlyMap<number, number>, { language, gone }: Writing): string {
  const number = stepNumberIn(text);
  if (number === null) return text;
  const now = numberNow.get(number);
  if (now === number) return text;
  return now === undefined ? `${stepText(number, language)} (${gone})` : stepText(now, language);
}
