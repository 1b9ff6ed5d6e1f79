import type { RoadmapDraft } from "../../drafts/roadmap-draft";
import type { WizardWords } from "../../i18n/roadmap-wizard/en";
import { Suggestions, TextField } from "../kit/form-fields";

interface Props {
  readonly words: WizardWords;
  readonly draft: RoadmapDraft;
  readonly clientsWithoutOwner: number;
  onExecutor(at: number, executor: string): void;
}

/** The executor of every step, and the missing ones. @see theory 6.6 */
export function PeopleView({ words, draft, clientsWithoutOwner, onExecutor }: Props) {
  const { people: texts } = words;
  const missing = draft.steps
    .filter((step) => step.words.executor.trim() === "")
    .map((step) => words.readiness.step(Number(step.words.step)));
  const known = [...new Set(draft.steps.map((step) => step.words.executor.trim()))].filter(
    (name) => name !== "",
  );
  return (
    <>
      <p role="status" class={missing.length > 0 ? "notice" : "quiet"}>
        {missing.length > 0 ? texts.lacking(missing.join(", ")) : texts.complete}
      </p>
      <p class="quiet">{texts.owners(clientsWithoutOwner)}</p>
      <Suggestions id="executors" words={known} />
      {draft.steps.map((step, at) => (
        <TextField
          key={step.words.step}
          id={`person-${step.words.step}`}
          label={texts.executor(at + 1, step.words.action)}
          type="text"
          list="executors"
          value={step.words.executor}
          onValue={(executor) => onExecutor(at, executor)}
        />
      ))}
    </>
  );
}
