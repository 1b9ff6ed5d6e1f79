import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Day } from "../../domain/values/day";
import { DateInput } from "./date-input";
import { type ControlProps, Field } from "./field";
import { Choice, FormActions, type Option, Suggestions, sending, TextInput, Tick } from "./form-fields";
import type { Lexicon } from "./lexicon";

/** The questions of a form, one control each. */
export interface Question {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isRequired?: true;
  readonly kind: "text" | "long" | "day" | "check" | "choice";
  /** Values and words of a choice, in their order. */
  readonly choices?: readonly Option[];
  /** Suggested words. */
  readonly suggestions?: readonly string[];
}

/** Answers by name: text as typed, a day as its number, a tick as "yes". */
export type Entries = Readonly<Record<string, string>>;

/** A remark on what was answered so far; after a warning the answers may still be saved, by a button with that label. */
export interface Remark {
  readonly text: string;
  readonly isWarning: boolean;
}

interface Props {
  readonly title: string;
  readonly questions: readonly Question[];
  readonly initial: Entries;
  /** Names of answers that the server could not read, and the message about them. */
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
  const { title, questions, initial, wrong, save, isSaving, lexicon, follow } = props;
  const [entries, setEntries] = useState(initial);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const isMissing = ({ name, isRequired }: Question) => isRequired === true && !entries[name]?.trim();
  useLayoutEffect(() => {
    if (tries > 0 || wrong.length > 0) focusFirstWrong(form.current);
  }, [wrong, tries]);
  const submit = sending(() => {
    setTries(tries + 1);
    if (!isSaving && !questions.some(isMissing)) props.onSave(entries);
  });
  const remark = props.remark?.(entries) ?? null;
  const change = (name: string, value: string) => {
    const changed = { ...entries, [name]: value };
    setEntries(follow?.(changed, name) ?? changed);
  };
  return (
    <form ref={form} noValidate onSubmit={submit} aria-label={title}>
      {questions.map((question) => (
        <Entry
          key={question.name}
          {...props}
          question={question}
          value={entries[question.name] ?? ""}
          isLacking={tries > 0 && isMissing(question)}
          onChange={(value) => change(question.name, value)}
        />
      ))}
      {props.remark && <RemarkLine remark={remark} />}
      <FormActions
        save={remark?.isWarning ? lexicon.panels.logAnyway : save}
        cancel={lexicon.panels.cancel}
        isSaving={isSaving}
        onCancel={props.onCancel}
      />
    </form>
  );
}

/** Always on the page, so that a screen reader announces its change. */
function RemarkLine({ remark }: { readonly remark: Remark | null }) {
  return (
    <div role="status">
      {remark !== null && <p class={remark.isWarning ? "notice" : undefined}>{remark.text}</p>}
    </div>
  );
}

interface EntryProps extends Pick<Props, "wrong" | "unreadable" | "lexicon"> {
  readonly question: Question;
  readonly value: string;
  /** Whether saving was tried without this answer. */
  readonly isLacking: boolean;
  onChange(value: string): void;
}

/** A question with its control, and what is wrong with the answer. */
function Entry({ question, value, isLacking, wrong, unreadable, lexicon: { panels }, onChange }: EntryProps) {
  const { name, label, hint, kind, isRequired, choices } = question;
  if (kind === "check") {
    return (
      <Tick checked={value === "yes"} onTick={(isTicked) => onChange(isTicked ? "yes" : "")}>
        {label}
      </Tick>
    );
  }
  const unreadableError = wrong.includes(name) ? unreadable : undefined;
  return (
    <Field
      id={name}
      label={label}
      hint={hint ?? (isRequired || choices ? undefined : panels.optional)}
      error={isLacking ? panels.required : unreadableError}
    >
      {(control) => <Control question={question} control={control} value={value} onChange={onChange} />}
    </Field>
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
      return <Choice control={control} value={value} options={question.choices ?? []} onValue={onChange} />;
    case "long":
      return <textarea {...typed} rows={3} onInput={(event) => onChange(event.currentTarget.value)} />;
    default: {
      const list = question.suggestions && `${question.name}-list`;
      return (
        <>
          <TextInput {...typed} list={list} onValue={onChange} />
          {list && <Suggestions id={list} words={question.suggestions!} />}
        </>
      );
    }
  }
}

/** The day in an answer; null where none was given. */
export function dayEntry(entry: string | undefined): Day | null {
  return entry === undefined || entry === "" ? null : Number(entry);
}

function focusFirstWrong(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
