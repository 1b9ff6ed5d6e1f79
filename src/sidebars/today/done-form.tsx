import { useState } from "preact/hooks";
import type { DoneRequest } from "../../actions/today/done-today";
import type { TodayLine } from "../../actions/today/today-lines";
import { isOffer } from "../../domain/touches/touch-count";
import type { TodayWords } from "../../i18n/today/en";
import { ChoiceField, FormActions, optionsWith, sending, TextField, Tick } from "../kit/form-fields";
import type { Lexicon } from "../kit/lexicon";
import { OfferWarning } from "../kit/offer-warning";
import { type DoneAnswers, doneRequest, firstAnswers, isUnhappy } from "./done-answers";

interface Props {
  readonly line: TodayLine;
  /** The user's name, where it is known. */
  readonly by: string;
  readonly words: TodayWords;
  readonly lexicon: Lexicon;
  onDone(request: DoneRequest): void;
  onCancel(): void;
}

/** What was done: the touch as it is to be logged, and whether it closes the step. */
export function DoneForm({ line, by, words, lexicon, onDone, onCancel }: Props) {
  const { panels } = lexicon;
  const form = words.doneForm;
  const [answers, setAnswers] = useState(() => firstAnswers(line, by, lexicon));
  const onAnswer = (part: Partial<DoneAnswers>) => setAnswers({ ...answers, ...part });
  const fields = { line, answers, form, lexicon, onAnswer };
  const warning = isOffer(answers) ? line.offerWaits : "";
  return (
    <form onSubmit={sending(() => onDone(doneRequest(line, answers)))}>
      <TouchFields {...fields} />
      <TextField
        id="who"
        label={form.who}
        hint={panels.optional}
        value={answers.who}
        onValue={(who) => onAnswer({ who })}
      />
      <Tick checked={answers.isAnswered} onTick={(isAnswered) => onAnswer({ isAnswered })}>
        {form.answered}
      </Tick>
      {line.claim !== null && (
        <Tick checked={answers.isSettled} onTick={(isSettled) => onAnswer({ isSettled })}>
          {form.settled}
        </Tick>
      )}
      {line.step !== null && <StepFields {...fields} step={line.step} />}
      <OfferWarning why={warning} words={panels} />
      <FormActions
        save={warning === "" ? form.save : panels.logAnyway}
        cancel={panels.cancel}
        onCancel={onCancel}
      />
    </form>
  );
}

interface FieldsProps {
  readonly line: TodayLine;
  readonly answers: DoneAnswers;
  readonly form: TodayWords["doneForm"];
  readonly lexicon: Lexicon;
  onAnswer(part: Partial<DoneAnswers>): void;
}

/** How the client was touched, and the result. */
function TouchFields(props: FieldsProps) {
  const { answers, form, lexicon, onAnswer } = props;
  const { channel, content, result } = answers;
  return (
    <>
      <TextField
        id="result"
        label={form.result}
        hint={lexicon.panels.optional}
        value={result}
        onValue={(now) => onAnswer({ result: now })}
      />
      <ChoiceField
        id="channel"
        label={form.channel}
        value={channel}
        options={optionsWith(lexicon.vocabulary.channels, channel)}
        onValue={(now) => onAnswer({ channel: now })}
      />
      <ChoiceField
        id="content"
        label={form.content}
        value={content}
        options={optionsWith(lexicon.vocabulary.contents, content)}
        onValue={(now) => onAnswer({ content: now })}
      />
      <RatingFields {...props} />
    </>
  );
}

const marks = ["1", "2", "3", "4", "5"];

/** The client's mark; a low one requests the complaint behind it. */
function RatingFields({ line, answers, form, onAnswer }: FieldsProps) {
  return (
    <>
      <ChoiceField
        id="rating"
        label={form.rating}
        value={answers.rating}
        options={[["", form.noRating], ...marks.map((mark) => [mark, mark] as const)]}
        onValue={(rating) => onAnswer({ rating })}
      />
      {isUnhappy(answers) && line.claim === null && (
        <TextField
          id="complaint"
          label={form.complaint}
          hint={form.complaintHint}
          value={answers.complaint}
          onValue={(complaint) => onAnswer({ complaint })}
        />
      )}
    </>
  );
}

interface StepProps extends FieldsProps {
  readonly step: NonNullable<TodayLine["step"]>;
}

/** Whether the touch closes the step of the roadmap, or what will close it. */
function StepFields({ step, answers, form, onAnswer }: StepProps) {
  return (
    <>
      {step.closedBy !== "touch" && (
        <Tick checked={answers.isStepDone} onTick={(isStepDone) => onAnswer({ isStepDone })}>
          {form.stepDone(step.number)}
        </Tick>
      )}
      {step.closedBy !== "us" && (
        <p class="hint">{step.closedBy === "touch" ? form.closedByTouch : form.closedByClient}</p>
      )}
    </>
  );
}
