import { useState } from "preact/hooks";
import type { PanelProblem } from "../../actions/change/answer";
import type { RoadmapPlan } from "../../drafts/roadmap-draft";
import { ask } from "../server";
import type { KeptDraft } from "./kept-draft";
import { SaveView } from "./save-view";
import type { SavedRoadmap, WizardProps } from "./wizard-props";

interface Props extends WizardProps {
  readonly work: KeptDraft;
  readonly plan: RoadmapPlan;
  readonly walkedBy: number;
  readonly errors: number;
  onMend(): void;
  onDetach(): void;
  onSaved(saved: SavedRoadmap): void;
}

/** Saving, and what stood in its way. */
export function SavePart({ words, lexicon, work, plan, walkedBy, errors, onMend, onDetach, onSaved }: Props) {
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<PanelProblem | null>(null);
  const save = async () => {
    setSaving(true);
    setProblem(null);
    const answer = await ask("saveRoadmap", { ...work, savedAs: plan.savedAs });
    setSaving(false);
    if (answer.ok) onSaved(answer.said);
    else setProblem(answer.problem);
  };
  return (
    <SaveView
      words={words.save}
      lexicon={lexicon}
      draft={work.draft}
      plan={plan}
      walkedBy={walkedBy}
      errors={errors}
      isSaving={isSaving}
      problem={problem}
      onMend={onMend}
      onDetach={() => {
        setProblem(null);
        onDetach();
      }}
      onSave={save}
    />
  );
}
