import { useState } from "preact/hooks";
import type { DoneRequest } from "../../actions/today/done-today";
import type { TodayLine } from "../../actions/today/today-lines";
import type { TodayWords } from "../../i18n/today/en";
import { FormActions, LongTextField, sending } from "../kit/form-fields";
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
export function StudyForm({ line, by, words: { doneForm: form }, lexicon, onDone, onCancel }: Props) {
  const { panels } = lexicon;
  const [clientBenefit, setBenefit] = useState("");
  const [isMissing, setMissing] = useState(false);
  const submit = sending(() => {
    setMissing(clientBenefit.trim() === "");
    if (clientBenefit.trim() === "" || line.step === null) return;
    onDone(studyRequest(line, line.step, by, clientBenefit.trim()));
  });
  return (
    <form onSubmit={submit}>
      <LongTextField
        id="benefit"
        label={form.benefit}
        hint={form.benefitHint}
        error={isMissing ? panels.required : undefined}
        rows={3}
        value={clientBenefit}
        onValue={setBenefit}
      />
      <FormActions save={form.saveStudy} cancel={panels.cancel} onCancel={onCancel} />
    </form>
  );
}

function studyRequest(
  { client, promised }: TodayLine,
  { number: step, roadmap }: NonNullable<TodayLine["step"]>,
  by: string,
  clientBenefit: string,
): DoneRequest {
  const study = { step, clientBenefit };
  return { client, by, touch: null, promised, settles: null, complaint: "", roadmap, step: null, study };
}
