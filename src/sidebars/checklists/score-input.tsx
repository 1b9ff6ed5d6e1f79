import type { ComponentChildren } from "preact";
import type { ChecklistsWords } from "../../i18n/checklists/en";

interface Props {
  /** Unique within the panel. */
  readonly name: string;
  readonly question: string;
  readonly score: number | null;
  readonly words: ChecklistsWords;
  /** Other facts about it. */
  readonly more?: readonly string[];
  /** What is known about it, between the question and its scores. */
  readonly children?: ComponentChildren;
  onScore(score: number | null): void;
}

const scores = [0, 1, 2, 3] as const;

/** A question with its score, 0 to 3 or none, and what the chosen one means. */
export function ScoreInput({ name, question, score, words, more = [], children, onScore }: Props) {
  const meaning = scores.find((known) => known === score);
  const description = [
    ...(meaning === undefined ? [] : [`${meaning} — ${words.scores[meaning]}`]),
    ...more,
  ].join(" · ");
  return (
    <fieldset>
      <legend>{question}</legend>
      {children}
      <div class="row scores">
        {scores.map((known) => (
          <label class="choice" key={known}>
            <input type="radio" name={name} checked={score === known} onChange={() => onScore(known)} />
            {known}
            <span class="said">, {words.scores[known]}</span>
          </label>
        ))}
        <label class="choice">
          <input type="radio" name={name} checked={score === null} onChange={() => onScore(null)} />
          <span aria-hidden="true">—</span>
          <span class="said">{words.noScore}</span>
        </label>
      </div>
      {description !== "" && <p class="hint">{description}</p>}
    </fieldset>
  );
}
