import { useState } from "preact/hooks";
import type { DoneRequest } from "../../actions/today/done-today";
import type { TodayLine } from "../../actions/today/today-lines";
import { isOffer } from "../../domain/touches/touch-count";
import type { TodayWords } from "../../i18n/today/en";
import { Field } from "../kit/field";
import type { Lexicon } from "../kit/lexicon";
import { OfferWarning } from "../kit/offer-warning";

interface Props {
  readonly line: TodayLine;
  /** Who is at the keyboard, as far as is known. */
  readonly by: string;
  readonly words: TodayWords;
  readonly lexicon: Lexicon;
  onDone(request: DoneRequest): void;
  onCancel(): void;
}

const marks = ["1", "2", "3", "4", "5"];

/** What was done: the touch as it is to be logged, and whether it closes the step. */
export function DoneForm({ line, by, words, lexicon, onDone, onCancel }: Props) {
  const { panels: common, vocabulary } = lexicon;
  const form = words.doneForm;
  const { step, touch, claim } = line;
  const [who, setWho] = useState(by);
  const [channel, setChannel] = useState(touch.channel || "call");
  const [content, setContent] = useState(touch.content in vocabulary.contents ? touch.content : "care");
  const [result, setResult] = useState("");
  const [rating, setRating] = useState("");
  const [isAnswered, setAnswered] = useState(false);
  const [isStepDone, setStepDone] = useState(step?.closedBy === "us");
  const [isSettled, setSettled] = useState(false);
  const [complaint, setComplaint] = useState("");
  const isUnhappy = rating === "1" || rating === "2";
  const warning = isOffer({ content }) ? line.offerWaits : "";
  const submit = (event: Event) => {
    event.preventDefault();
    onDone({
      client: line.client,
      by: who.trim(),
      touch: {
        channel,
        content,
        isAnswered,
        rating: rating === "" ? null : Number(rating),
        result: result.trim(),
      },
      promised: line.promised,
      settles: isSettled ? claim : null,
      complaint: isUnhappy ? complaint.trim() : "",
      roadmap: step?.roadmap ?? "",
      step: step !== null && isStepDone ? step.number : null,
      study: null,
    });
  };
  return (
    <form onSubmit={submit}>
      <Field id="result" label={form.result} hint={common.optional}>
        {(control) => (
          <input {...control} value={result} onInput={(event) => setResult(event.currentTarget.value)} />
        )}
      </Field>
      <Field id="channel" label={form.channel}>
        {(control) => (
          <select {...control} value={channel} onChange={(event) => setChannel(event.currentTarget.value)}>
            {options(vocabulary.channels, channel)}
          </select>
        )}
      </Field>
      <Field id="content" label={form.content}>
        {(control) => (
          <select {...control} value={content} onChange={(event) => setContent(event.currentTarget.value)}>
            {options(vocabulary.contents, content)}
          </select>
        )}
      </Field>
      <Field id="rating" label={form.rating}>
        {(control) => (
          <select {...control} value={rating} onChange={(event) => setRating(event.currentTarget.value)}>
            <option value="">{form.noRating}</option>
            {marks.map((mark) => (
              <option key={mark} value={mark}>
                {mark}
              </option>
            ))}
          </select>
        )}
      </Field>
      {isUnhappy && claim === null && (
        <Field id="complaint" label={form.complaint} hint={form.complaintHint}>
          {(control) => (
            <input
              {...control}
              value={complaint}
              onInput={(event) => setComplaint(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      <Field id="who" label={form.who} hint={common.optional}>
        {(control) => (
          <input {...control} value={who} onInput={(event) => setWho(event.currentTarget.value)} />
        )}
      </Field>
      <label class="choice">
        <input
          type="checkbox"
          checked={isAnswered}
          onChange={(event) => setAnswered(event.currentTarget.checked)}
        />
        {form.answered}
      </label>
      {claim !== null && (
        <label class="choice">
          <input
            type="checkbox"
            checked={isSettled}
            onChange={(event) => setSettled(event.currentTarget.checked)}
          />
          {form.settled}
        </label>
      )}
      {step !== null && step.closedBy !== "touch" && (
        <label class="choice">
          <input
            type="checkbox"
            checked={isStepDone}
            onChange={(event) => setStepDone(event.currentTarget.checked)}
          />
          {form.stepDone(step.number)}
        </label>
      )}
      {step !== null && step.closedBy !== "us" && (
        <p class="hint">{step.closedBy === "touch" ? form.closedByTouch : form.closedByClient}</p>
      )}
      <OfferWarning why={warning} words={common} />
      <div class="actions">
        <button type="submit" class="primary">
          {warning === "" ? form.save : common.logAnyway}
        </button>
        <button type="button" onClick={onCancel}>
          {common.cancel}
        </button>
      </div>
    </form>
  );
}

/** The words of a list, and a team's own word if that is what stands there. */
function options(list: Record<string, readonly string[]>, chosen: string) {
  const codes = chosen in list ? Object.keys(list) : [...Object.keys(list), chosen];
  return codes.map((code) => (
    <option key={code} value={code}>
      {list[code]?.[0] ?? code}
    </option>
  ));
}
