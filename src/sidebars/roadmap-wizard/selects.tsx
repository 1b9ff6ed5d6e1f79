import { vocabularyIn } from "../../i18n/vocabulary";
import { stepNumberIn } from "../../sheets/reading/leading-word";
import { anchorIn, thenIn } from "../../sheets/reading/roadmap-words";
import { codeIn } from "../../sheets/reading/word-codes";
import { anchorText, stepText } from "../../sheets/writing/roadmap-writing";
import { Field } from "../kit/field";
import type { FormProps } from "./step-form";

type AnchorKind = keyof FormProps["words"]["form"]["anchors"];

/** What the step starts after, in one choice; words that are not understood stay a choice of their own. @see theory 8.2 */
export function AnchorSelect({ words, vocabulary, language, step, count, errors, onWords }: FormProps) {
  const text = step.words.startsAfter;
  const anchor = anchorIn(text, step.words.step === "1");
  const value = anchor.kind === "step" ? String(anchor.step) : anchor.kind;
  const kinds = Object.keys(words.form.anchors) as AnchorKind[];
  return (
    <Field id={`startsAfter-${step.words.step}`} label={words.form.startsAfter} error={errors.startsAfter}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={({ currentTarget: { value: chosen } }) => {
            if (chosen === "unknown") return;
            const number = stepNumberIn(chosen);
            const kind =
              number === null ? { kind: chosen as AnchorKind } : ({ kind: "step", step: number } as const);
            onWords({ startsAfter: anchorText(kind, language) });
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.form.anchors[kind]}
            </option>
          ))}
          {others(step.words.step, count, anchor.kind === "step" ? anchor.step : null).map((number) => (
            <option key={number} value={String(number)}>
              {`${vocabulary.then.step[0]} ${number}`}
            </option>
          ))}
          {anchor.kind === "unknown" && <option value="unknown">{text}</option>}
        </select>
      )}
    </Field>
  );
}

/** Where the map goes from the step. @see theory 8.7 */
export function ThenSelect({ words, vocabulary, language, step, count, errors, onWords }: FormProps) {
  const text = step.words.then;
  const then = thenIn(text);
  const written = (chosen: string) =>
    chosen === "next row"
      ? ""
      : chosen === "end"
        ? vocabularyIn(language).then.end[0]!
        : stepText(Number(chosen), language);
  const { form: say } = words;
  return (
    <Field id={`then-${step.words.step}`} label={say.then} error={errors.then}>
      {(control) => (
        <select
          {...control}
          value={then.kind === "step" ? String(then.step) : then.kind}
          onChange={({ currentTarget: { value } }) =>
            value !== "unknown" && onWords({ then: written(value) })
          }
        >
          <option value="next row">{say.nextStep}</option>
          <option value="end">{say.end}</option>
          {others("", count, then.kind === "step" ? then.step : null).map((number) => (
            <option key={number} value={String(number)}>
              {say.goTo(`${vocabulary.then.step[0]} ${number}`)}
            </option>
          ))}
          {then.kind === "unknown" && <option value="unknown">{text}</option>}
        </select>
      )}
    </Field>
  );
}

/** A channel or a content; a team's own word stays a choice. */
export function ListSelect({
  words,
  vocabulary,
  language,
  step,
  errors,
  onWords,
  column,
  list,
  label,
}: FormProps & {
  readonly column: "channel" | "content";
  readonly list: "channels" | "contents";
  readonly label: string;
}) {
  const text = step.words[column];
  const code = codeIn(list, text);
  const said: Record<string, readonly string[]> = vocabulary[list];
  const written: Record<string, readonly string[]> = vocabularyIn(language)[list];
  return (
    <Field id={`${column}-${step.words.step}`} label={label} error={errors[column]}>
      {(control) => (
        <select
          {...control}
          value={code ?? (text === "" ? "" : "own")}
          onChange={({ currentTarget: { value } }) =>
            value !== "own" && onWords({ [column]: written[value]?.[0] ?? "" })
          }
        >
          <option value="">{words.form.nothing}</option>
          {Object.entries(said).map(([known, [word]]) => (
            <option key={known} value={known}>
              {word}
            </option>
          ))}
          {code === null && text !== "" && <option value="own">{text}</option>}
        </select>
      )}
    </Field>
  );
}

/** Numbers of the other steps, and of one that is named though it is not there. */
function others(own: string, count: number, named: number | null): number[] {
  const numbers = Array.from({ length: count }, (_, i) => i + 1).filter((number) => String(number) !== own);
  return named === null || numbers.includes(named) ? numbers : [...numbers, named];
}
