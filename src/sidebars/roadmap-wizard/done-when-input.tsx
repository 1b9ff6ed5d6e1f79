import { useState } from "preact/hooks";
import { vocabularyIn } from "../../i18n/vocabulary";
import { doneWhenIn } from "../../sheets/reading/roadmap-words";
import { doneWhenText } from "../../sheets/writing/roadmap-writing";
import { Field } from "../kit/field";
import { namedIn } from "./spans";
import type { FormProps } from "./step-form";

type Kind = keyof FormProps["words"]["form"]["kinds"];

/** The event that closes a step: its kind, and what it names. @see theory 8.4 */
export function DoneWhenInput(props: FormProps) {
  const { words, language, step, errors, onWords } = props;
  const { form: say } = words;
  const text = step.words.doneWhen;
  const [kind, setKind] = useState<Kind | null>(() => kindIn(text));
  const [named, setNamed] = useState(() => valueIn(text));
  const change = (nowKind: Kind, nowNamed: string) => {
    setKind(nowKind);
    setNamed(nowNamed);
    onWords({ doneWhen: written(nowKind, nowNamed, language) });
  };
  const kinds = Object.keys(say.kinds) as Kind[];
  return (
    <>
      <Field id={`doneWhen-${step.words.step}`} label={say.doneWhen} error={errors.doneWhen}>
        {(control) => (
          <select
            {...control}
            value={kind ?? "own"}
            onChange={({ currentTarget: { value } }) =>
              value !== "own" && change(value as Kind, firstFor(value as Kind, props))
            }
          >
            {kinds.map((known) => (
              <option key={known} value={known}>
                {say.kinds[known]}
              </option>
            ))}
            {kind === null && <option value="own">{text}</option>}
          </select>
        )}
      </Field>
      {kind !== null && <Named {...props} kind={kind} named={named} onNamed={(now) => change(kind, now)} />}
    </>
  );
}

interface NamedProps extends FormProps {
  readonly kind: Kind;
  readonly named: string;
  onNamed(named: string): void;
}

function Named({ words, vocabulary, step, tiers, kind, named, onNamed }: NamedProps) {
  const { form: say } = words;
  const id = `named-${step.words.step}`;
  switch (kind) {
    case "purchase of":
    case "purchase quantity":
      return (
        <Field id={id} label={kind === "purchase of" ? say.product : say.quantity}>
          {(control) => (
            <input
              {...control}
              type="text"
              value={named}
              onInput={(event) => onNamed(event.currentTarget.value)}
            />
          )}
        </Field>
      );
    case "touch":
      return (
        <Choice
          id={id}
          label={say.touchContent}
          value={named}
          options={contentsOf(vocabulary)}
          onChoose={onNamed}
        />
      );
    case "tier": {
      const options = [...new Set([...tiers, ...(named === "" ? [] : [named])])];
      return (
        <Choice
          id={id}
          label={say.tier}
          value={named}
          options={options.map((tier) => [tier, tier])}
          onChoose={onNamed}
        />
      );
    }
    default:
      return null;
  }
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  onChoose(value: string): void;
}

function Choice({ id, label, value, options, onChoose }: ChoiceProps) {
  return (
    <Field id={id} label={label}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
          {options.map(([option, said]) => (
            <option key={option} value={option}>
              {said}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function contentsOf(vocabulary: FormProps["vocabulary"]): [string, string][] {
  return Object.entries(vocabulary.contents).map(([code, [word]]) => [code, word!]);
}

/** Numbers in a quantity are read kindly: which sign parts them only matters where both could. */
const anyConvention = { decimal: null, dayOrder: null };

function kindIn(text: string): Kind | null {
  const { kind } = doneWhenIn(text, anyConvention);
  return kind === "unknown" ? null : kind;
}

function valueIn(text: string): string {
  const doneWhen = doneWhenIn(text, anyConvention);
  if (doneWhen.kind === "purchase quantity") return String(doneWhen.atLeast);
  return doneWhen.kind === "touch" ? doneWhen.content : namedIn(text);
}

/** What a kind names at first. */
function firstFor(kind: Kind, { tiers }: FormProps): string {
  if (kind === "touch") return "advice";
  if (kind === "purchase quantity") return "10";
  return kind === "tier" ? (tiers[0] ?? "") : "";
}

function written(kind: Kind, named: string, language: FormProps["language"]): string {
  const { doneWhen: say } = vocabularyIn(language);
  switch (kind) {
    case "purchase of":
      return `${say[kind][0]} ${named}`.trim();
    case "purchase quantity":
      return `${say.purchase[0]} >= ${named}`.trim();
    case "touch":
      return doneWhenText({ kind, content: named }, language);
    case "tier":
      return `${say[kind][0]} ${named}`.trim();
    default:
      return doneWhenText({ kind }, language);
  }
}
