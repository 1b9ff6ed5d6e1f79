import { useState } from "preact/hooks";
import type { TouchPlanWords } from "../../i18n/touch-plan/en";
import { ChoiceField, FormActions, optionsWith, sending, TextField, Tick } from "../kit/form-fields";
import type { Lexicon } from "../kit/lexicon";
import { howOf, type LoggedTouch, type TouchChoice } from "./choices";

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
export function TouchForm({ choice, words: { log }, lexicon, isSaving, onCancel, ...props }: Props) {
  const { code, channel, content } = choice;
  const [touch, setTouch] = useState<LoggedTouch>({
    channel,
    content,
    by: props.by,
    isAnswered: false,
    result: "",
  });
  const change = (part: Partial<LoggedTouch>) => setTouch({ ...touch, ...part });
  const submit = sending(() => {
    if (!isSaving) props.onDone({ ...touch, by: touch.by.trim(), result: touch.result.trim() });
  });
  return (
    <form aria-label={log.title} onSubmit={submit} onKeyDown={onEscape(onCancel)}>
      <p>
        <b>{log.choices[code]}</b>: {howOf(touch, lexicon)}
      </p>
      {touch.content === "offer" && !props.isOfferAllowed && (
        <p class="notice" role="status">
          {log.notAllowed}
        </p>
      )}
      <Fields {...{ choice, touch, log, lexicon }} onChange={change} />
      <FormActions save={log.done} cancel={lexicon.panels.cancel} isSaving={isSaving} onCancel={onCancel} />
    </form>
  );
}

function onEscape(close: () => void): (event: KeyboardEvent) => void {
  return ({ code }) => {
    if (code === "Escape") close();
  };
}

interface FieldsProps {
  /** What the touch was at first. */
  readonly choice: TouchChoice;
  readonly touch: LoggedTouch;
  readonly log: TouchPlanWords["log"];
  readonly lexicon: Lexicon;
  onChange(part: Partial<LoggedTouch>): void;
}

/** The result of the touch, and after it the fields that are rarely changed. */
function Fields(props: FieldsProps) {
  const { choice, touch, log, lexicon, onChange } = props;
  return (
    <>
      <TextField
        id="result"
        label={log.result}
        hint={lexicon.panels.optional}
        value={touch.result}
        onValue={(result) => onChange({ result })}
      />
      <details open={choice.code === "other"}>
        <summary>{log.more}</summary>
        <HowFields {...props} />
        <TextField
          id="by"
          label={log.who}
          hint={lexicon.panels.optional}
          value={touch.by}
          onValue={(by) => onChange({ by })}
        />
        <Tick checked={touch.isAnswered} onTick={(isAnswered) => onChange({ isAnswered })}>
          {log.answered}
        </Tick>
      </details>
    </>
  );
}

/** By which channel, and with which content; the user's own word is one of the choices. */
function HowFields({ choice, touch, log, lexicon: { vocabulary }, onChange }: FieldsProps) {
  return (
    <>
      <ChoiceField
        id="channel"
        label={log.channel}
        value={touch.channel}
        options={optionsWith(vocabulary.channels, choice.channel)}
        onValue={(channel) => onChange({ channel })}
      />
      <ChoiceField
        id="content"
        label={log.content}
        value={touch.content}
        options={optionsWith(vocabulary.contents, choice.content)}
        onValue={(content) => onChange({ content })}
      />
    </>
  );
}
