import type { StartAnswers } from "../../actions/start/start-request";
import { type BusinessPreset, businessPresets } from "../../drafts/business-presets";
import type { Language } from "../../i18n/language";
import type { StartWords } from "../../i18n/start/en";
import { Field } from "../kit/field";
import { cycleIsWrong } from "./answers";
import { Heading } from "./heading";

interface Props {
  readonly words: StartWords;
  readonly answers: StartAnswers;
  /** A number with its thousands apart. */
  readonly write: (number: number) => string;
  /** Of the words in cells. */
  readonly language: Language;
  readonly showsErrors: boolean;
  onChange(change: Partial<StartAnswers>): void;
  onNext(): void;
}

/** Step 1: what is sold, and how often it is bought. */
export function BusinessView({ words, answers, write, language, showsErrors, onChange, onNext }: Props) {
  const error = showsErrors && cycleIsWrong(answers) ? words.cycleError : undefined;
  const choose = (preset: BusinessPreset) => onChange({ preset, cycle: presetDays(preset) });
  return (
    <>
      <Heading words={words} step={1} title={words.businessTitle} />
      <p class="quiet">{words.privacy}</p>
      <fieldset>
        <legend>{words.preset}</legend>
        {businessPresets.map(({ code, cycle }) => (
          <label class="choice" key={code}>
            <input
              type="radio"
              name="preset"
              value={code}
              checked={answers.preset === code}
              onChange={() => choose(code)}
            />
            {typeof cycle === "number"
              ? words.presetDays(words.presets[code], write(cycle))
              : words.presets[code]}
          </label>
        ))}
      </fieldset>
      {answers.preset !== "one-off" && (
        <Field id="cycle" label={words.cycle} hint={words.cycleHint} error={error}>
          {(control) => (
            <input
              {...control}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              value={answers.cycle}
              onInput={(event) => onChange({ cycle: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      <Field id="currency" label={words.currency}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={5}
            autoComplete="off"
            value={answers.currency}
            onInput={(event) => onChange({ currency: event.currentTarget.value })}
          />
        )}
      </Field>
      <p class="hint">{words.language(words.languages[language])}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={onNext}>
          {words.next}
        </button>
      </div>
    </>
  );
}

function presetDays(preset: BusinessPreset): string {
  const cycle = businessPresets.find(({ code }) => code === preset)!.cycle;
  return typeof cycle === "number" ? String(cycle) : "";
}
