import { useState } from "preact/hooks";
import type { Day } from "../../domain/values/day";
import type { TodayWords } from "../../i18n/today/en";
import { DateInput } from "../kit/date-input";
import { Field } from "../kit/field";
import { FormActions, sending } from "../kit/form-fields";
import type { Lexicon } from "../kit/lexicon";

interface Props {
  readonly asOf: Day;
  readonly words: TodayWords;
  readonly lexicon: Lexicon;
  onSnooze(until: Day): void;
  onCancel(): void;
}

const aWeek = 7;

/** Requests the day. */
export function SnoozeForm({ asOf, words, lexicon, onSnooze, onCancel }: Props) {
  const form = words.snoozeForm;
  const [until, setUntil] = useState<Day | null>(asOf + aWeek);
  const [isWrong, setWrong] = useState(false);
  const submit = sending(() => {
    setWrong(until === null || until <= asOf);
    if (until !== null && until > asOf) onSnooze(until);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Field id="until" label={form.until} hint={form.hint} error={isWrong ? form.wrong : undefined}>
        {(control) => <DateInput {...control} value={until} onChange={setUntil} />}
      </Field>
      <FormActions save={form.save} cancel={lexicon.panels.cancel} onCancel={onCancel} />
    </form>
  );
}
