import { type ReadinessKey, readinessKeys } from "../../domain/records/settings";
import type { Language } from "../../i18n/language";
import { vocabularyIn } from "../../i18n/vocabulary";
import type { StepColumn } from "../../sheets/readers/roadmap-step";
import { needsIn } from "../../sheets/reading/roadmap-words";
import { isYes } from "../../sheets/reading/yes-no";
import { needsText } from "../../sheets/writing/roadmap-writing";
import { LongTextField } from "../kit/form-fields";
import { DoneWhenInput } from "./done-when-input";
import { AnchorSelect, ListSelect, ThenSelect } from "./selects";
import { SpanInput } from "./span-input";
import type { FormProps } from "./step-form-props";

/** All fields of a step, as controls that write the words of its cells. @see theory 8.1 */
export function StepForm(props: FormProps) {
  const { words, step, errors } = props;
  const { form: texts } = words;
  const number = step.words.step;
  return (
    <div class="step-form">
      <Text {...props} column="action" label={texts.action} />
      <Text {...props} column="clientBenefit" label={texts.clientBenefit} hint={texts.clientBenefitHint} />
      <Text {...props} column="ourBenefit" label={texts.ourBenefit} />
      <AnchorSelect {...props} />
      <SpanInput key={`span ${number}`} {...props} />
      <Text {...props} column="onlyIf" label={texts.onlyIf} hint={texts.onlyIfHint} />
      <DoneWhenInput key={`done ${number}`} {...props} />
      <StudyFirst {...props} />
      <Needs {...props} />
      <ListSelect {...props} column="channel" list="channels" label={texts.channel} />
      <ListSelect {...props} column="content" list="contents" label={texts.content} />
      <Text {...props} column="executor" label={texts.executor} />
      <ThenSelect {...props} />
      {errors.step && <p class="error">{errors.step}</p>}
    </div>
  );
}

/** Whether the client is to be studied before the step. @see theory 8.5 */
function StudyFirst({ words: { form: texts }, language, step, onWords }: FormProps) {
  const number = step.words.step;
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={isYes(step.words.studyFirst)}
          aria-describedby={`study-${number}`}
          onChange={(event) => onWords({ studyFirst: event.currentTarget.checked ? yesIn(language) : "" })}
        />
        {texts.studyFirst}
      </label>
      <p class="hint" id={`study-${number}`}>
        {texts.studyHint}
      </p>
    </>
  );
}

function yesIn(language: Language): string {
  return vocabularyIn(language).yesNo.yes[0]!;
}

function Text({
  step,
  column,
  label,
  hint,
  errors,
  onWords,
}: FormProps & { readonly column: StepColumn; readonly label: string; readonly hint?: string }) {
  return (
    <LongTextField
      id={`${column}-${step.words.step}`}
      label={label}
      hint={hint}
      error={errors[column]}
      rows={column === "executor" || column === "onlyIf" ? 1 : 2}
      value={step.words[column]}
      onValue={(text) => onWords({ [column]: text })}
    />
  );
}

function Needs({ words, step, errors, onWords }: FormProps) {
  const needs = needsIn(step.words.needs);
  const toggled = (key: ReadinessKey, isNeeded: boolean) => {
    const others = needs.filter((need) => need !== key);
    const known = readinessKeys.filter((k) => others.includes(k) || (isNeeded && k === key));
    return needsText([...known, ...others.filter((need) => typeof need === "object")]);
  };
  return (
    <fieldset>
      <legend>{words.form.needs}</legend>
      {readinessKeys.map((key) => (
        <label class="choice" key={key}>
          <input
            type="checkbox"
            checked={needs.includes(key)}
            onChange={(event) => onWords({ needs: toggled(key, event.currentTarget.checked) })}
          />
          {words.readiness.short[key]}
        </label>
      ))}
      {errors.needs && <p class="error">{errors.needs}</p>}
    </fieldset>
  );
}
