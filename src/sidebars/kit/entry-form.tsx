import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Day } from "../../domain/values/day";
import { DateInput } from "./date-input";
import { type ControlProps, Field } from "./field";
import type { Lexicon } from "./lexicon";

/** What a form asks, one control a question. */
export interface Question {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isRequired?: true;
  readonly kind: "text" | "long" | "day" | "check" | "choice";
  /** Values and words of a choice, in their order. */
  readonly choices?: readonly (readonly [value: string, word: string])[];
  /** Words to choose from, or to leave aside. */
  readonly suggestions?: readonly string[];
}

/** Answers by name: text as typed, a day as its number, a tick as "yes". */
export type Entries = Readonly<Record<string, string>>;

/** A remark on what was answered so far; after a warning the answers may still be saved, by a button that says so. */
export interface Remark {
  readonly text: string;
  readonly isWarning: boolean;
}

interface Props {
  readonly title: string;
  readonly questions: readonly Question[];
  readonly initial: Entries;
  /** Names of answers that the server could not read, and what to say of them. */
  readonly wrong: readonly string[];
  readonly unreadable: string;
  readonly save: string;
  readonly isSaving: boolean;
  readonly lexicon: Lexicon;
  /** Changes other answers after one was given. */
  follow?(entries: Entries, changed: string): Entries;
  /** Something to know before saving. */
  remark?(entries: Entries): Remark | null;
  onSave(entries: Entries): void;
  onCancel(): void;
}

/** A form of a few questions. Nothing is sent while a required answer is missing; the first such control gets the focus. */
export function EntryForm(props: Props) {
  const { title, questions, initial, wrong, unreadable, save, isSaving, lexicon, follow } = props;
  const [entries, setEntries] = useState(initial);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const isMissing = ({ name, isRequired }: Question) => isRequired === true && !entries[name]?.trim();
  const errorOf = (question: Question) => {
    if (tries > 0 && isMissing(question)) return lexicon.panels.required;
    return wrong.includes(question.name) ? unreadable : undefined;
  };
  useLayoutEffect(() => {
    if (tries > 0 || wrong.length > 0) focusFirstWrong(form.current);
  }, [wrong, tries]);
  const submit = (event: Event) => {
    event.preventDefault();
    setTries(tries + 1);
    if (!isSaving && !questions.some(isMissing)) props.onSave(entries);
  };
  const remark = props.remark?.(entries) ?? null;
  const change = (name: string, value: string) => {
    const changed = { ...entries, [name]: value };
    setEntries(follow?.(changed, name) ?? changed);
  };
  return (
    <form ref={form} noValidate onSubmit={submit} aria-label={title}>
      {questions.map((question) =>
        question.kind === "check" ? (
          <label key={question.name} class="choice">
            <input
              type="checkbox"
              checked={entries[question.name] === "yes"}
              onChange={(event) => change(question.name, event.currentTarget.checked ? "yes" : "")}
            />
            {question.label}
          </label>
        ) : (
          <Field
            key={question.name}
            id={question.name}
            label={question.label}
            hint={
              question.hint ?? (question.isRequired || question.choices ? undefined : lexicon.panels.optional)
            }
            error={errorOf(question)}
          >
            {(control) => (
              <Control
                question={question}
                control={control}
                value={entries[question.name] ?? ""}
                onChange={(value) => change(question.name, value)}
              />
            )}
          </Field>
        ),
      )}
      {props.remark && (
        <div role="status">
          {remark !== null && <p class={remark.isWarning ? "notice" : undefined}>{remark.text}</p>}
        </div>
      )}
      <div class="actions">
        <button type="submit" class="primary" aria-disabled={isSaving}>
          {remark?.isWarning ? lexicon.panels.logAnyway : save}
        </button>
        <button type="button" onClick={props.onCancel}>
          {lexicon.panels.cancel}
        </button>
      </div>
    </form>
  );
}

interface ControlOf {
  readonly question: Question;
  readonly control: ControlProps;
  readonly value: string;
  onChange(value: string): void;
}

function Control({ question, control, value, onChange }: ControlOf) {
  const typed = { ...control, value, "aria-required": question.isRequired };
  switch (question.kind) {
    case "day":
      return (
        <DateInput
          {...control}
          value={dayEntry(value)}
          onChange={(day) => onChange(day === null ? "" : String(day))}
        />
      );
    case "choice":
      return (
        <select {...control} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {question.choices?.map(([code, word]) => (
            <option key={code} value={code}>
              {word}
            </option>
          ))}
        </select>
      );
    case "long":
      return <textarea {...typed} rows={3} onInput={(event) => onChange(event.currentTarget.value)} />;
    default:
      return (
        <>
          <input
            {...typed}
            list={question.suggestions ? `${question.name}-list` : undefined}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
          {question.suggestions && (
            <datalist id={`${question.name}-list`}>
              {question.suggestions.map((word) => (
                <option key={word} value={word} />
              ))}
            </datalist>
          )}
        </>
      );
  }
}

/** The day in an answer; null where none was given. */
export function dayEntry(entry: string | undefined): Day | null {
  return entry === undefined || entry === "" ? null : Number(entry);
}

function focusFirstWrong(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
