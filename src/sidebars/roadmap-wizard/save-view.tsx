import type { PanelProblem } from "../../actions/change/answer";
import type { RoadmapDraft, RoadmapPlan } from "../../drafts/roadmap-draft";
import type { WizardWords } from "../../i18n/roadmap-wizard/en";
import type { Lexicon } from "../kit/lexicon";
import { Problem } from "../kit/problem";

interface Props {
  readonly words: WizardWords["save"];
  readonly lexicon: Lexicon;
  readonly draft: RoadmapDraft;
  readonly plan: RoadmapPlan;
  readonly clientsOnIt: number;
  readonly errors: number;
  readonly isSaving: boolean;
  readonly problem: PanelProblem | null;
  onFix(): void;
  /** The rows it was opened from have changed: the draft becomes a new map. */
  onDetach(): void;
  onSave(): void;
}

/** What saving will do to the rows, before anything is written. */
export function SaveView(props: Props) {
  const { words, lexicon, draft, plan, clientsOnIt, errors, isSaving } = props;
  return (
    <>
      <p>{saveModeText(words, draft, plan, clientsOnIt)}</p>
      {plan.way !== "new" && <Differences words={words} lexicon={lexicon} plan={plan} />}
      <p class="quiet">{words.readiness}</p>
      {(errors > 0 || props.problem !== null) && <Hindrances {...props} />}
      <div class="actions">
        <button type="button" class="primary" disabled={errors > 0 || isSaving} onClick={props.onSave}>
          {isSaving ? words.saving : words.save}
        </button>
      </div>
    </>
  );
}

/** What prevents saving, each with what to do about it. */
function Hindrances({ words, lexicon, draft, errors, problem, onFix, onDetach }: Props) {
  return (
    <>
      {errors > 0 && (
        <div class="problem" role="alert">
          <p>{words.blocked(errors)}</p>
          <button type="button" onClick={onFix}>
            {words.fix}
          </button>
        </div>
      )}
      {problem !== null && <Problem problem={problem} lexicon={lexicon} />}
      {problem?.code === "changed meanwhile" && draft.opened !== null && (
        <button type="button" onClick={onDetach}>
          {words.detach}
        </button>
      )}
    </>
  );
}

function saveModeText(
  words: Props["words"],
  draft: RoadmapDraft,
  { way, savedAs }: RoadmapPlan,
  clientsOnIt: number,
): string {
  if (way === "new") return words.ways.new(savedAs, draft.steps.length);
  if (way === "in place") return words.ways[way](savedAs);
  return words.ways.version(savedAs, draft.opened!.name, clientsOnIt);
}

function Differences({ words, lexicon, plan }: Pick<Props, "words" | "lexicon" | "plan">) {
  const { columnTitles } = lexicon.titles;
  const lines = [
    ...plan.removed.map(({ words: was }) => words.removed(was.step, was.action)),
    ...plan.added.map(({ words: now }) => words.added(Number(now.step), now.action)),
    ...plan.changed.flatMap(({ step, was, columns }) => {
      const number = step.words.step;
      const others = columns.filter((column) => column !== "step").map((column) => columnTitles[column]);
      return [
        ...(columns.includes("step") ? [words.moved(was.words.step, number)] : []),
        ...(others.length > 0 ? [words.changed(Number(number), others.join(", "))] : []),
      ];
    }),
  ];
  if (lines.length === 0) return <p>{words.same}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
