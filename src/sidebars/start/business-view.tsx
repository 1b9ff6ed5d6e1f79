import type { StartAnswers } from "../../actions/start/start-request";
import { type BusinessPreset, businessPresets } from "../../drafts/business-presets";
import type { Language } from "../../i18n/language";
import type { StartWords } from "../../i18n/start/en";
import { TextField } from "../kit/form-fields";
import { cycleIsWrong } from "./answers";
import { Heading } from "./heading";

interface Props {
  readonly words: StartWords;
  readonly answers: StartAnswers;
  /** A number with its thousands separated. */
  readonly format: (number: number) => string;
  /** Of the words in cells. */
  readonly language: Language;
  readonly showsErrors: boolean;
  onChange(change: Partial<StartAnswers>): void;
  onNext(): void;
}

/** Step 1: what is sold, and how often it is bought. */
export function BusinessView(props: Props) {
  const { words, answers, language, showsErrors, onChange, onNext } = props;
  const error = showsErrors && cycleIsWrong(answers) ? words.cycleError : undefined;
  return (
    <>
      <Heading words={words} step={1} title={words.businessTitle} />
      <p class="quiet">{words.privacy}</p>
      <PresetChoice {...props} />
      {answers.preset !== "one-off" && (
        <TextField
          id="cycle"
          label={words.cycle}
          hint={words.cycleHint}
          error={error}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={answers.cycle}
          onValue={(cycle) => onChange({ cycle })}
        />
      )}
      <TextField
        id="currency"
        label={words.currency}
        type="text"
        maxLength={5}
        autoComplete="off"
        value={answers.currency}
        onValue={(currency) => onChange({ currency })}
      />
      <p class="hint">{words.language(words.languages[language])}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={onNext}>
          {words.next}
        </button>
      </div>
    </>
  );
}

/** What is sold; the choice fills in the usual days. */
function PresetChoice({ words, answers, format, onChange }: Props) {
  const choose = (preset: BusinessPreset) => onChange({ preset, cycle: presetDays(preset) });
  return (
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
            ? words.presetDays(words.presets[code], format(cycle))
            : words.presets[code]}
        </label>
      ))}
    </fieldset>
  );
}

function presetDays(preset: BusinessPreset): string {
  const cycle = businessPresets.find(({ code }) => code === preset)!.cycle;
  return typeof cycle === "number" ? String(cycle) : "";
}
