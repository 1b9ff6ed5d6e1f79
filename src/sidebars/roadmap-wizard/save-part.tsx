import { useState } from "preact/hooks";
import type { PanelProblem } from "../../actions/change/answer";
import type { RoadmapPlan } from "../../drafts/roadmap-draft";
import { callServer } from "../server";
import { SaveView } from "./save-view";
import type { StoredDraft } from "./stored-draft";
import type { SavedRoadmap, WizardProps } from "./wizard-props";

interface Props extends WizardProps {
  readonly work: StoredDraft;
  readonly plan: RoadmapPlan;
  readonly clientsOnIt: number;
  readonly errors: number;
  onFix(): void;
  onDetach(): void;
  onSaved(saved: SavedRoadmap): void;
}

/** Saving, and what prevented it. */
export function SavePart({
  words,
  lexicon,
  work,
  plan,
  clientsOnIt,
  errors,
  onFix,
  onDetach,
  onSaved,
}: Props) {
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<PanelProblem | null>(null);
  const save = async () => {
    setSaving(true);
    setProblem(null);
    const answer = await callServer("saveRoadmap", { ...work, savedAs: plan.savedAs });
    setSaving(false);
    if (answer.ok) onSaved(answer.value);
    else setProblem(answer.problem);
  };
  return (
    <SaveView
      words={words.save}
      lexicon={lexicon}
      draft={work.draft}
      plan={plan}
      clientsOnIt={clientsOnIt}
      errors={errors}
      isSaving={isSaving}
      problem={problem}
      onFix={onFix}
      onDetach={() => {
        setProblem(null);
        onDetach();
      }}
      onSave={save}
    />
  );
}
