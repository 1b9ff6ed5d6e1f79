import type { PanelProblem } from "../../actions/change/answer";
import type { PanelsWords } from "../../i18n/panels/en";
import type { Lexicon } from "./lexicon";

interface Props {
  readonly problem: PanelProblem;
  readonly lexicon: Lexicon;
  /** Sends the same request again, where that may help. */
  readonly onRetry?: (() => void) | undefined;
}

/** The one place where a panel shows that something did not work, and what to do about it. */
export function Problem({ problem, lexicon, onRetry }: Props) {
  const words = lexicon.panels;
  return (
    <div class="problem" role="alert">
      <p>{problemSentence(problem, lexicon)}</p>
      {problem.code === "no answer" && <Steps words={words} />}
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}

/** Several Google accounts or a lost connection: what to try, in order. */
export function Steps({ words }: { readonly words: PanelsWords }) {
  return (
    <ol>
      {words.steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

export function problemSentence(problem: PanelProblem, { panels: words, titles, format }: Lexicon): string {
  const { sheetTitles, columnTitles } = titles;
  switch (problem.code) {
    case "locked":
      return words.locked;
    case "no sheet":
      return words.noSheet(sheetTitles[problem.sheet]);
    case "no column":
      return words.noColumn(sheetTitles[problem.sheet], columnTitles[problem.column]);
    case "unknown client":
      return words.unknownClient(problem.client);
    case "changed meanwhile":
      return words.changedMeanwhile;
    case "refused":
      return problem.sentence;
    case "wrong fields":
      return words.wrongFields;
    case "too many points":
      return words.tooManyPoints(format.money(problem.redeemable));
    case "too large to undo":
      return words.tooLarge;
    case "no answer":
      return words.noAnswer;
    case "unexpected":
      return words.unexpected(problem.during);
  }
}
