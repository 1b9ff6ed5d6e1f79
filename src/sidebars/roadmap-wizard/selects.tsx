import { vocabularyIn } from "../../i18n/vocabulary";
import { stepNumberIn } from "../../sheets/reading/leading-word";
import { anchorIn, thenIn } from "../../sheets/reading/roadmap-words";
import { codeIn } from "../../sheets/reading/word-codes";
import { anchorText, stepText } from "../../sheets/writing/roadmap-writing";
import { ChoiceField, type Option, optionsOf } from "../kit/form-fields";
import type { FormProps } from "./step-form-props";

type AnchorKind = keyof FormProps["words"]["form"]["anchors"];

/** What the step starts after, in one choice; words that cannot be read stay a separate choice. @see theory 8.2 */
export function AnchorSelect({ words, vocabulary, language, step, count, errors, onWords }: FormProps) {
  const text = step.words.startsAfter;
  const anchor = anchorIn(text, step.words.step === "1");
  const named = anchor.kind === "step" ? anchor.step : null;
  const choose = (chosen: string) => {
    if (chosen === "unknown") return;
    const number = stepNumberIn(chosen);
    const kind = number === null ? { kind: chosen as AnchorKind } : ({ kind: "step", step: number } as const);
    onWords({ startsAfter: anchorText(kind, language) });
  };
  return (
    <ChoiceField
      id={`startsAfter-${step.words.step}`}
      label={words.form.startsAfter}
      error={errors.startsAfter}
      value={named === null ? anchor.kind : String(named)}
      options={[
        ...Object.entries(words.form.anchors),
        ...otherSteps(step.words.step, count, named, (number) => `${vocabulary.then.step[0]} ${number}`),
        ...ownWords(anchor.kind === "unknown", "unknown", text),
      ]}
      onValue={choose}
    />
  );
}

/** The next step of the map. @see theory 8.7 */
export function ThenSelect({ words, vocabulary, language, step, count, errors, onWords }: FormProps) {
  const { form: texts } = words;
  const then = thenIn(step.words.then);
  const named = then.kind === "step" ? then.step : null;
  return (
    <ChoiceField
      id={`then-${step.words.step}`}
      label={texts.then}
      error={errors.then}
      value={named === null ? then.kind : String(named)}
      options={[
        ["next row", texts.nextStep],
        ["end", texts.end],
        ...otherSteps("", count, named, (number) => texts.goTo(`${vocabulary.then.step[0]} ${number}`)),
        ...ownWords(then.kind === "unknown", "unknown", step.words.then),
      ]}
      onValue={(chosen) => chosen !== "unknown" && onWords({ then: thenWords(chosen, language) })}
    />
  );
}

function thenWords(chosen: string, language: FormProps["language"]): string {
  if (chosen === "next row") return "";
  return chosen === "end" ? vocabularyIn(language).then.end[0]! : stepText(Number(chosen), language);
}

interface ListProps extends FormProps {
  readonly column: "channel" | "content";
  readonly list: "channels" | "contents";
  readonly label: string;
}

/** A channel or a content; the user's own word stays a choice. */
export function ListSelect({ words, vocabulary, language, step, errors, onWords, ...props }: ListProps) {
  const { column, list, label } = props;
  const text = step.words[column];
  const code = codeIn(list, text);
  const isOwn = code === null && text !== "";
  const written: Record<string, readonly string[]> = vocabularyIn(language)[list];
  return (
    <ChoiceField
      id={`${column}-${step.words.step}`}
      label={label}
      error={errors[column]}
      value={isOwn ? "own" : (code ?? "")}
      options={[["", words.form.nothing], ...optionsOf(vocabulary[list]), ...ownWords(isOwn, "own", text)]}
      onValue={(chosen) => chosen !== "own" && onWords({ [column]: written[chosen]?.[0] ?? "" })}
    />
  );
}

/** Words that are not in the add-on's lists stay a choice. */
function ownWords(isOwn: boolean, code: string, text: string): Option[] {
  return isOwn ? [[code, text]] : [];
}

/** The other steps by their numbers, and one that is named but does not exist. */
function otherSteps(
  own: string,
  count: number,
  named: number | null,
  word: (number: number) => string,
): Option[] {
  const numbers = Array.from({ length: count }, (_, i) => i + 1).filter((number) => String(number) !== own);
  const all = named === null || numbers.includes(named) ? numbers : [...numbers, named];
  return all.map((number) => [String(number), word(number)]);
}
