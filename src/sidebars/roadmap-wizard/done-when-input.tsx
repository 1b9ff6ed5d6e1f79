import { useState } from "preact/hooks";
import { vocabularyIn } from "../../i18n/vocabulary";
import { doneWhenIn } from "../../sheets/reading/roadmap-words";
import { doneWhenText } from "../../sheets/writing/roadmap-writing";
import { ChoiceField, type Option, optionsOf, TextField } from "../kit/form-fields";
import { namedIn } from "./spans";
import type { FormProps } from "./step-form-props";

type Kind = keyof FormProps["words"]["form"]["kinds"];

/** The event that closes a step: its kind, and what it names. @see theory 8.4 */
export function DoneWhenInput(props: FormProps) {
  const { words, language, step, errors, onWords } = props;
  const { form: texts } = words;
  const text = step.words.doneWhen;
  const [kind, setKind] = useState<Kind | null>(() => kindIn(text));
  const [named, setNamed] = useState(() => valueIn(text));
  const change = (nowKind: Kind, nowNamed: string) => {
    setKind(nowKind);
    setNamed(nowNamed);
    onWords({ doneWhen: written(nowKind, nowNamed, language) });
  };
  const kinds: Option[] = Object.entries(texts.kinds);
  return (
    <>
      <ChoiceField
        id={`doneWhen-${step.words.step}`}
        label={texts.doneWhen}
        error={errors.doneWhen}
        value={kind ?? "own"}
        options={kind === null ? [...kinds, ["own", text]] : kinds}
        onValue={(chosen) => chosen !== "own" && change(chosen as Kind, firstFor(chosen as Kind, props))}
      />
      {kind !== null && <Named {...props} kind={kind} named={named} onNamed={(now) => change(kind, now)} />}
    </>
  );
}

interface NamedProps extends FormProps {
  readonly kind: Kind;
  readonly named: string;
  onNamed(named: string): void;
}

function Named({ words: { form: texts }, vocabulary, step, tiers, kind, named, onNamed }: NamedProps) {
  const field = { id: `named-${step.words.step}`, value: named, onValue: onNamed };
  switch (kind) {
    case "purchase of":
      return <TextField type="text" label={texts.product} {...field} />;
    case "purchase quantity":
      return <TextField type="text" label={texts.quantity} {...field} />;
    case "touch":
      return <ChoiceField label={texts.touchContent} options={optionsOf(vocabulary.contents)} {...field} />;
    case "tier": {
      const names = [...new Set([...tiers, ...(named === "" ? [] : [named])])];
      return <ChoiceField label={texts.tier} options={names.map((tier) => [tier, tier])} {...field} />;
    }
    default:
      return null;
  }
}

/** Numbers in a quantity are read with either decimal sign; the locale decides only where both are possible. */
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
  const { doneWhen: texts } = vocabularyIn(language);
  switch (kind) {
    case "purchase of":
      return `${texts[kind][0]} ${named}`.trim();
    case "purchase quantity":
      return `${texts.purchase[0]} >= ${named}`.trim();
    case "touch":
      return doneWhenText({ kind, content: named }, language);
    case "tier":
      return `${texts[kind][0]} ${named}`.trim();
    default:
      return doneWhenText({ kind }, language);
  }
}
