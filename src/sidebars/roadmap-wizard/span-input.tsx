import { useState } from "preact/hooks";
import type { OffsetUnit } from "../../domain/values/offset";
import { Field } from "../kit/field";
import { type Span, spanIn, spanWords } from "./spans";
import type { FormProps } from "./step-form";

const units: readonly OffsetUnit[] = ["day", "week", "month", "year"];

/** How long after its anchor a step is due: a number and a unit; words that are more than that stay words. @see theory 8.2 */
export function SpanInput({ words, language, step, errors, due, onWords }: FormProps) {
  const { form: say } = words;
  const text = step.words.offset;
  const [span, setSpan] = useState(() => spanIn(text));
  const id = `offset-${step.words.step}`;
  const change = (now: Span) => {
    setSpan(now);
    onWords({ offset: spanWords(now, say.units, language) });
  };
  return (
    <fieldset class="field">
      <legend>{say.offset}</legend>
      {span === null ? (
        <Field id={id} label={say.ownWords} hint={say.ownWordsHint} error={errors.offset}>
          {(control) => (
            <input
              {...control}
              type="text"
              value={text}
              onInput={(event) => onWords({ offset: event.currentTarget.value })}
            />
          )}
        </Field>
      ) : (
        <div class="row">
          <input
            id={id}
            type="text"
            inputMode="decimal"
            class="short"
            aria-label={say.count}
            value={span.count}
            {...(errors.offset && { "aria-invalid": "true", "aria-describedby": `${id}-error` })}
            onInput={(event) => change({ ...span, count: event.currentTarget.value })}
          />
          <select
            aria-label={say.unit}
            value={span.unit}
            onChange={(event) => change({ ...span, unit: event.currentTarget.value as OffsetUnit })}
          >
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {say.units[unit]}
              </option>
            ))}
          </select>
        </div>
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
