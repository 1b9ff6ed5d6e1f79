import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RoadmapsOpened } from "../../actions/roadmaps/opened-roadmaps";
import type { RoadmapDraft } from "../../drafts/roadmap-draft";
import type { StepColumn } from "../../sheets/readers/roadmap-step";
import { type Checks, columnOf } from "./checks";
import { type Writing, withCopyOf, withoutStep, withStepAfter, withStepMoved, withWords } from "./draft";
import { StepForm } from "./step-form";
import { StepsView } from "./steps-view";
import type { WizardProps } from "./wizard-props";

interface Props extends WizardProps {
  readonly opened: RoadmapsOpened;
  readonly draft: RoadmapDraft;
  readonly checks: Checks;
  readonly writing: Writing;
  /** What to fix first: the place of a step, or the name; null = nothing. */
  readonly fault: number | "name" | null;
  onDraft(draft: RoadmapDraft): void;
}

/** The steps while they are edited: which one is open, and which place gets the focus. */
export function StepsPart({ words, lexicon, opened, draft, checks, writing, fault, onDraft }: Props) {
  const [open, setOpen] = useState<number | null>(typeof fault === "number" ? fault : null);
  const [news, setNews] = useState("");
  const focus = useFocusAfter();
  // After the title of the part has taken the focus.
  useEffect(() => {
    if (fault !== null) document.getElementById(fault === "name" ? "map-name" : `step-${fault + 1}`)?.focus();
  }, [fault]);
  const { steps: texts } = words;
  const changed = (now: RoadmapDraft, at: number, nowOpen: number | null, message: string) => {
    onDraft(now);
    setOpen(nowOpen);
    setNews(message);
    focus(`step-${at + 1}`);
  };
  return (
    <StepsView
      words={words}
      lexicon={lexicon}
      draft={draft}
      checks={checks}
      open={open}
      news={news}
      due={(at) => dueWords(checks, at, texts, lexicon)}
      onName={(name) => onDraft({ ...draft, name })}
      onOpen={setOpen}
      onMove={(from, to) => {
        if (to < 0 || to >= draft.steps.length) return;
        changed(withStepMoved(draft, from, to, writing), to, open === from ? to : null, texts.moved(to + 1));
      }}
      onCopy={(at) => changed(withCopyOf(draft, at, writing), at + 1, null, texts.added(at + 2))}
      onRemove={(at) => {
        const next = Math.min(at, draft.steps.length - 2);
        changed(withoutStep(draft, at, writing), next, null, texts.removed(at + 1));
      }}
      onAdd={() => {
        const last = draft.steps.length;
        changed(withStepAfter(draft, last - 1, writing), last, last, texts.added(last + 1));
      }}
      form={(at) => (
        <StepForm
          words={words}
          vocabulary={lexicon.vocabulary}
          language={opened.language}
          step={draft.steps[at]!}
          count={draft.steps.length}
          errors={errorsAt(checks, at, draft, words)}
          tiers={opened.tiers ?? []}
          due={dueWords(checks, at, texts, lexicon)}
          onWords={(now) => onDraft(withWords(draft, at, now))}
        />
      )}
    />
  );
}

function dueWords(
  { due, errors }: Checks,
  at: number,
  words: WizardProps["words"]["steps"],
  { format }: WizardProps["lexicon"],
): string {
  const day = due[at] ?? null;
  if (day !== null) return words.due(format.day(day));
  return errors.some(({ step, code }) => step === at + 1 && code.startsWith("unknown"))
    ? words.faulty
    : words.later;
}

/** Errors of a step under the cells they are about; the first of each. */
function errorsAt(
  { errors }: Checks,
  at: number,
  draft: RoadmapDraft,
  words: WizardProps["words"],
): Partial<Record<StepColumn, string>> {
  const errorOf: Partial<Record<StepColumn, string>> = {};
  for (const error of errors) {
    if (error.step !== at + 1) continue;
    errorOf[columnOf(error, draft.steps[at]!.words)] ??= words.errors(error.code, error.text);
  }
  return errorOf;
}

/** Moves the focus to an element once the change that requested it is on the page. */
function useFocusAfter(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  return (id) => {
    wanted.current = id;
  };
}
