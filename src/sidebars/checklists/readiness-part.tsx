import { readinessNow } from "./draft";
import type { OpenedProps } from "./state";
import { Steps } from "./steps";

/** The five readiness questions, what locks first, each with the steps that need it and who is at them. @see theory 8.6, 13.1 */
export function ReadinessPart({ state, opened, words, actions }: OpenedProps) {
  return (
    <>
      <p>{words.intro.readiness}</p>
      {opened.readiness.map(({ key, steps }) => {
        const now = readinessNow(opened, state.draft, key);
        return (
          <section key={key}>
            <fieldset>
              <legend>{words.questions[key]}</legend>
              <div class="row">
                {([true, false, null] as const).map((answer) => (
                  <label class="choice" key={String(answer)}>
                    <input
                      type="radio"
                      name={`readiness-${key}`}
                      checked={now === answer}
                      onChange={() => actions.onReadiness(key, answer)}
                    />
                    {answer === null ? words.unsaid : answer ? words.yes : words.no}
                  </label>
                ))}
              </div>
            </fieldset>
            {steps.length === 0 ? (
              <p class="hint">{words.steps.none}</p>
            ) : (
              <Steps
                steps={steps}
                title={now === false ? words.steps.locks : words.steps.needs}
                isBad={now === false}
                words={words.steps}
              />
            )}
          </section>
        );
      })}
    </>
  );
}
