import { useState } from "preact/hooks";
import type { OffsetUnit } from "../../domain/values/offset";
import { TextField } from "../kit/form-fields";
import { type Span, spanIn, spanWords } from "./spans";
import type { FormProps } from "./step-form-props";

const units: readonly OffsetUnit[] = ["day", "week", "month", "year"];

/** How long after its anchor a step is due: a number and a unit; words that are more than that stay words. @see theory 8.2 */
export function SpanInput(props: FormProps) {
  const { words, language, step, errors, due, onWords } = props;
  const { form: texts } = words;
  const [span, setSpan] = useState(() => spanIn(step.words.offset));
  const id = `offset-${step.words.step}`;
  const change = (now: Span) => {
    setSpan(now);
    onWords({ offset: spanWords(now, texts.units, language) });
  };
  return (
    <fieldset class="field">
      <legend>{texts.offset}</legend>
      {span === null ? (
        <OwnWords {...props} id={id} />
      ) : (
        <CountAndUnit texts={texts} error={errors.offset} id={id} span={span} onChange={change} />
      )}
      <p class="hint">{due}</p>
      {span !== null && errors.offset && (
        <p class="error" id={`${id}-error`}>
          {errors.offset}
        </p>
      )}
    </fieldset>
  );
}

function OwnWords({
  id,
  words: { form: texts },
  step,
  errors,
  onWords,
}: FormProps & { readonly id: string }) {
  return (
    <TextField
      id={id}
      label={texts.ownWords}
      hint={texts.ownWordsHint}
      error={errors.offset}
      type="text"
      value={step.words.offset}
      onValue={(offset) => onWords({ offset })}
    />
  );
}

interface SpanProps {
  readonly id: string;
  readonly texts: FormProps["words"]["form"];
  readonly span: Span;
  readonly error: string | undefined;
  onChange(span: Span): void;
}

function CountAndUnit({ id, texts, span, error, onChange }: SpanProps) {
  return (
    <div class="row">
      <input
        id={id}
        type="text"
        inputMode="decimal"
        class="short"
        aria-label={texts.count}
        value={span.count}
        {...(error && { "aria-invalid": "true", "aria-describedby": `${id}-error` })}
        onInput={(event) => onChange({ ...span, count: event.currentTarget.value })}
      />
      <select
        aria-label={texts.unit}
        value={span.unit}
        onChange={(event) => onChange({ ...span, unit: event.currentTarget.value as OffsetUnit })}
      >
        {units.map((unit) => (
          <option key={unit} value={unit}>
            {texts.units[unit]}
          </option>
        ))}
      </select>
    </div>
  );
}
