import type { ChecklistsWords } from "../../i18n/checklists/en";

interface Props {
  /** Unique within the panel. */
  readonly name: string;
  readonly question: string;
  readonly score: number | null;
  readonly words: ChecklistsWords;
  onScore(score: number | null): void;
}

const scores = [0, 1, 2, 3] as const;

/** A question with its score, 0 to 3 or none, and what the chosen one means. */
export function ScoreInput({ name, question, score, words, onScore }: Props) {
  const meaning = scores.find((known) => known === score);
  return (
    <fieldset>
      <legend>{question}</legend>
      <div class="row scores">
        {[...scores, null].map((known) => (
          <label class="choice" key={String(known)}>
            <input type="radio" name={name} checked={score === known} onChange={() => onScore(known)} />
            {known ?? words.noScore}
            {known !== null && <span class="said">, {words.scores[known]}</span>}
          </label>
        ))}
      </div>
      <p class="hint">{meaning === undefined ? words.unscored : `${meaning} — ${words.scores[meaning]}`}</p>
    </fieldset>
  );
}
