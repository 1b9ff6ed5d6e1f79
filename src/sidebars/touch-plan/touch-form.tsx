import { useState } from "preact/hooks";
import type { TouchPlanWords } from "../../i18n/touch-plan/en";
import { Field } from "../kit/field";
import type { Lexicon } from "../kit/lexicon";
import { howOf, type LoggedTouch, type TouchChoice, wordOf } from "./choices";

interface Props {
  readonly choice: TouchChoice;
  readonly isOfferAllowed: boolean;
  readonly isSaving: boolean;
  readonly by: string;
  readonly words: TouchPlanWords;
  readonly lexicon: Lexicon;
  onDone(touch: LoggedTouch): void;
  onCancel(): void;
}

/** The touch as it is to be logged: all of it is filled in, and Done is enough. */
export function TouchForm(props: Props) {
  const { choice, words, lexicon, isSaving } = props;
  const { log } = words;
  const [touch, setTouch] = useState<LoggedTouch>({
    channel: choice.channel,
    content: choice.content,
    by: props.by,
    isAnswered: false,
    result: "",
  });
  const change = (part: Partial<LoggedTouch>) => setTouch({ ...touch, ...part });
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isSaving) props.onDone({ ...touch, by: touch.by.trim(), result: touch.result.trim() });
  };
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.code === "Escape") props.onCancel();
  };
  return (
    <form aria-label={log.title} onSubmit={submit} onKeyDown={closeByEscape}>
      <p>
        <b>{log.choices[choice.code]}</b>: {howOf(touch, lexicon)}
      </p>
      {touch.content === "offer" && !props.isOfferAllowed && (
        <p class="notice" role="status">
          {log.notAllowed}
        </p>
      )}
      <Field id="result" label={log.result} hint={lexicon.panels.optional}>
        {(control) => (
          <input
            {...control}
            value={touch.result}
            onInput={(event) => change({ result: event.currentTarget.value })}
          />
        )}
      </Field>
      <details open={choice.code === "other"}>
        <summary>{log.more}</summary>
        <More touch={touch} onChange={change} words={words} lexicon={lexicon} />
      </details>
      <div class="actions">
        <button type="submit" class="primary" aria-disabled={isSaving}>
          {log.done}
        </button>
        <button type="button" onClick={props.onCancel}>
          {lexicon.panels.cancel}
        </button>
      </div>
    </form>
  );
}

interface MoreProps {
  readonly touch: LoggedTouch;
  readonly words: TouchPlanWords;
  readonly lexicon: Lexicon;
  onChange(part: Partial<LoggedTouch>): void;
}

/** What is rarely other than chosen. */
function More({ touch, words: { log }, lexicon: { vocabulary, panels }, onChange }: MoreProps) {
  return (
    <>
      <Choice
        name="channel"
        label={log.channel}
        list={vocabulary.channels}
        value={touch.channel}
        onChange={(channel) => onChange({ channel })}
      />
      <Choice
        name="content"
        label={log.content}
        list={vocabulary.contents}
        value={touch.content}
        onChange={(content) => onChange({ content })}
      />
      <Field id="by" label={log.who} hint={panels.optional}>
        {(control) => (
          <input
            {...control}
            value={touch.by}
            onInput={(event) => onChange({ by: event.currentTarget.value })}
          />
        )}
      </Field>
      <label class="choice">
        <input
          type="checkbox"
          checked={touch.isAnswered}
          onChange={(event) => onChange({ isAnswered: event.currentTarget.checked })}
        />
        {log.answered}
      </label>
    </>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly list: Readonly<Record<string, readonly string[]>>;
  readonly value: string;
  onChange(code: string): void;
}

/** The words of a list, and a team's own word if that is what stands there. */
function Choice({ name, label, list, value, onChange }: ChoiceProps) {
  const [first] = useState(value);
  const codes = first in list ? Object.keys(list) : [...Object.keys(list), first];
  return (
    <Field id={name} label={label}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {codes.map((code) => (
            <option key={code} value={code}>
              {wordOf(list, code)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
