import type { ComponentChildren } from "preact";
import { type ControlProps, Field } from "./field";

interface FieldProps {
  /** Unique within the panel. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

interface InputProps {
  readonly value: string;
  readonly type?: "text" | "search";
  readonly inputMode?: "numeric" | "decimal" | undefined;
  readonly maxLength?: number;
  readonly autoComplete?: "off";
  readonly class?: string;
  /** Id of a list of suggested words. */
  readonly list?: string | undefined;
  readonly "aria-required"?: true | undefined;
  /** When the text is written to its end. */
  readonly onChange?: (() => void) | undefined;
  onValue(value: string): void;
}

interface TextProps extends FieldProps, InputProps {}

/** A line of text under its label. */
export function TextField({ id, label, hint, error, ...input }: TextProps) {
  return <Field {...{ id, label, hint, error }}>{(control) => <TextInput {...control} {...input} />}</Field>;
}

/** The line itself, for a field that has more to it. */
export function TextInput({ onValue, ...input }: ControlProps & InputProps) {
  return <input {...input} onInput={(event) => onValue(event.currentTarget.value)} />;
}

interface LongTextProps extends FieldProps {
  readonly rows: number;
  readonly value: string;
  onValue(value: string): void;
}

/** A few lines of text under their label. */
export function LongTextField({ id, label, hint, error, onValue, ...area }: LongTextProps) {
  return (
    <Field {...{ id, label, hint, error }}>
      {(control) => (
        <textarea {...control} {...area} onInput={(event) => onValue(event.currentTarget.value)} />
      )}
    </Field>
  );
}

/** Words to choose from while typing. */
export function Suggestions({ id, words }: { readonly id: string; readonly words: readonly string[] }) {
  return (
    <datalist id={id}>
      {words.map((word) => (
        <option key={word} value={word} />
      ))}
    </datalist>
  );
}

/** A choice as it is sent, and as the user reads it. */
export type Option = readonly [value: string, word: string];

interface ChoiceProps extends FieldProps {
  readonly value: string;
  readonly options: readonly Option[];
  onValue(value: string): void;
}

/** A choice among a few under its label. */
export function ChoiceField({ id, label, hint, error, ...select }: ChoiceProps) {
  return (
    <Field {...{ id, label, hint, error }}>{(control) => <Choice control={control} {...select} />}</Field>
  );
}

interface SelectProps extends Pick<ChoiceProps, "value" | "options" | "onValue"> {
  readonly control: ControlProps;
}

/** The choice itself, for a field that has more to it. */
export function Choice({ control, value, options, onValue }: SelectProps) {
  return (
    <select {...control} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
      {options.map(([code, word]) => (
        <option key={code} value={code}>
          {word}
        </option>
      ))}
    </select>
  );
}

interface TickProps {
  readonly checked: boolean;
  readonly children: ComponentChildren;
  onTick(isTicked: boolean): void;
}

/** A checkbox next to its words. */
export function Tick({ checked, children, onTick }: TickProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onTick(event.currentTarget.checked)} />
      {children}
    </label>
  );
}

interface ActionsProps {
  readonly save: string;
  readonly cancel: string;
  readonly isSaving?: boolean;
  onCancel(): void;
}

/** The two ways out of a form. */
export function FormActions({ save, cancel, isSaving, onCancel }: ActionsProps) {
  return (
    <div class="actions">
      <button type="submit" class="primary" aria-disabled={isSaving}>
        {save}
      </button>
      <button type="button" onClick={onCancel}>
        {cancel}
      </button>
    </div>
  );
}

/** The words of a list as choices. */
export function optionsOf(list: Readonly<Record<string, readonly string[]>>): Option[] {
  return Object.entries(list).map(([code, words]) => [code, words[0]!]);
}

/** The same with the user's own word, if the cell has one. */
export function optionsWith(list: Readonly<Record<string, readonly string[]>>, chosen: string): Option[] {
  return chosen in list ? optionsOf(list) : [...optionsOf(list), [chosen, chosen]];
}

/** Sends a form by the panel, not by the browser. */
export function sending(send: () => void): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    send();
  };
}
