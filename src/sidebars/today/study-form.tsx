import { useState } from "preact/hooks";
import type { DoneRequest } from "../../actions/today/done-today";
import type { TodayLine } from "../../actions/today/today-lines";
import type { TodayWords } from "../../i18n/today/en";
import { Field } from "../kit/field";
import type { Lexicon } from "../kit/lexicon";

interface Props {
  readonly line: TodayLine;
  readonly by: string;
  readonly words: TodayWords;
  readonly lexicon: Lexicon;
  onDone(request: DoneRequest): void;
  onCancel(): void;
}

/** The study of a step is done when the client's own benefit is written down. @see theory 8.5 */
export function StudyForm({ line, by, words, lexicon, onDone, onCancel }: Props) {
  const form = words.doneForm;
  const common = lexicon.panels;
  const [clientBenefit, setBenefit] = useState("");
  const [isLacking, setLacking] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    setLacking(clientBenefit.trim() === "");
    if (clientBenefit.trim() === "" || line.step === null) return;
    const { number: step, roadmap } = line.step;
    const study = { step, clientBenefit: clientBenefit.trim() };
    onDone({
      client: line.client,
      by,
      touch: null,
      promised: line.promised,
      settles: null,
      complaint: "",
      roadmap,
      step: null,
      study,
    });
  };
  return (
    <form onSubmit={submit}>
      <Field
        id="benefit"
        label={form.benefit}
        hint={form.benefitHint}
        error={isLacking ? common.required : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            rows={3}
            value={clientBenefit}
            onInput={(event) => setBenefit(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="actions">
        <button type="submit" class="primary">
          {form.saveStudy}
        </button>
        <button type="button" onClick={onCancel}>
          {common.cancel}
        </button>
      </div>
    </form>
  );
}
