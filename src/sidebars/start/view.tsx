import type { PanelProblem } from "../../actions/change/answer";
import type { AttentionReport, CellRequest } from "../../actions/start/attention";
import type { Proposals } from "../../actions/start/cycles";
import type { StartAnswers, StartState, StartStep } from "../../actions/start/start-request";
import type { StartWords } from "../../i18n/start/en";
import { Done, type DoneNews } from "../kit/done";
import type { Lexicon } from "../kit/lexicon";
import { Problem } from "../kit/problem";
import { BusinessView } from "./business-view";
import { ColumnsView } from "./columns-view";
import type { CycleChoice, CycleChoices } from "./cycle-choices";
import { CyclesView } from "./cycles-view";
import { ResultView } from "./result-view";
import { SourceView } from "./source-view";

/** Everything that the panel shows. */
export interface Shown {
  /** null = not known yet. */
  readonly state: StartState | null;
  readonly attention: AttentionReport | null;
  readonly proposals: Proposals | null;
  readonly choices: CycleChoices;
  readonly news: DoneNews | null;
  readonly problem: PanelProblem | null;
  readonly showsErrors: boolean;
  readonly isWorking: boolean;
}

/** All actions of the user. */
export interface StartActions {
  onAnswer(change: Partial<StartAnswers>): void;
  onStep(step: StartStep): void;
  onNext(): void;
  onReload(): void;
  onGoToCell(cell: CellRequest): void;
  onCycles(): void;
  onChoose(key: string, choice: Partial<CycleChoice>): void;
  onSaveCycles(): void;
  onToday(): void;
  onUndo(undo: string): void;
  onRetry(): void;
}

interface Props {
  readonly words: StartWords;
  readonly lexicon: Lexicon;
  readonly shown: Shown;
  readonly actions: StartActions;
}

/** First steps, one at a time. */
export function StartView(props: Props) {
  const { lexicon, shown, actions } = props;
  const { state, news, problem } = shown;
  return (
    <>
      {problem !== null && <Problem problem={problem} lexicon={lexicon} onRetry={actions.onRetry} />}
      <Done news={news} words={lexicon.panels} onUndo={actions.onUndo} />
      {state === null ? <p role="status">{lexicon.panels.reading}</p> : <Step {...props} state={state} />}
    </>
  );
}

type StepProps = Props & { readonly state: StartState };

function Step(props: StepProps) {
  switch (props.state.step) {
    case "result":
    case "cycles":
      return <Found {...props} />;
    default:
      return <Question {...props} />;
  }
}

/** The steps with questions: the business, where the data are, which columns they are in. */
function Question({ words, lexicon, shown, actions, state }: StepProps) {
  const { showsErrors, isWorking } = shown;
  const { answers, step } = state;
  const form = { words, answers, showsErrors, isWorking, onChange: actions.onAnswer, onNext: actions.onNext };
  const back = (to: StartStep) => () => actions.onStep(to);
  if (step === "business") {
    return <BusinessView {...form} language={state.language} format={lexicon.format.number} />;
  }
  return step === "data" ? (
    <SourceView {...form} state={state} onBack={back("business")} onReload={actions.onReload} />
  ) : (
    <ColumnsView {...form} state={state} lexicon={lexicon} onBack={back("data")} />
  );
}

/** The steps that show what was found: what needs attention, and the proposed cycles. */
function Found({ words, lexicon, shown, actions, state }: StepProps) {
  const { attention, proposals, choices, showsErrors, isWorking } = shown;
  const { onGoToCell, onToday, onChoose } = actions;
  const texts = { words, lexicon };
  if (state.step === "result") {
    return attention === null ? null : (
      <ResultView
        {...texts}
        {...{ attention, onGoToCell, onToday }}
        onBack={() => actions.onStep("business")}
        onNext={actions.onCycles}
      />
    );
  }
  return proposals === null ? null : (
    <CyclesView
      {...texts}
      {...{ proposals, choices, showsErrors, isWorking, onChoose, onToday }}
      onSave={actions.onSaveCycles}
    />
  );
}
