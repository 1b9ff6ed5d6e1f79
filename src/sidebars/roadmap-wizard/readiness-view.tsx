import type { Readiness } from "../../actions/roadmaps/readiness-change";
import type { Roadmap } from "../../domain/records/roadmap";
import { type ReadinessKey, readinessKeys } from "../../domain/records/settings";
import type { WizardWords } from "../../i18n/roadmap-wizard/en";

interface Props {
  readonly words: WizardWords["readiness"];
  readonly map: Roadmap;
  readonly readiness: Readiness;
  onAnswer(key: ReadinessKey, answer: boolean | null): void;
}

/** The five questions, each with the steps that it locks. @see theory 8.6 */
export function ReadinessView({ words, map, readiness, onAnswer }: Props) {
  return (
    <>
      <p>{words.intro}</p>
      {readinessKeys.map((key) => (
        <fieldset key={key} aria-describedby={`locks-${key}`}>
          <legend>{words.questions[key]}</legend>
          <div class="row">
            {([true, false, null] as const).map((answer) => (
              <label class="choice" key={String(answer)}>
                <input
                  type="radio"
                  name={`readiness-${key}`}
                  checked={readiness[key] === answer}
                  onChange={() => onAnswer(key, answer)}
                />
                {answer === null ? words.notAnswered : answer ? words.yes : words.no}
              </label>
            ))}
          </div>
          <p class={isLocking(map, key, readiness) ? "error" : "hint"} id={`locks-${key}`}>
            {lockWords(words, map, key, readiness[key])}
          </p>
        </fieldset>
      ))}
    </>
  );
}

function isLocking(map: Roadmap, key: ReadinessKey, readiness: Readiness): boolean {
  return readiness[key] === false && map.steps.some(({ needs }) => needs.includes(key));
}

function lockWords(words: Props["words"], map: Roadmap, key: ReadinessKey, answer: boolean | null): string {
  const steps = map.steps.filter(({ needs }) => needs.includes(key)).map(({ step }) => words.step(step));
  if (steps.length === 0) return words.notNeeded;
  return answer === false ? words.locks(steps.join(", ")) : words.needed(steps.join(", "));
}
