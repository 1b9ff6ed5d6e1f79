import type { ReadinessKey } from "../../domain/records/settings";
import { readinessNow } from "./draft";
import type { OpenedProps } from "./state";
import { Steps } from "./steps";

/** The five readiness questions, what locks first, each with the steps that need it and who is at them. @see theory 8.6, 13.1 */
export function ReadinessPart(props: OpenedProps) {
  const { state, opened, words } = props;
  return (
    <>
      <p>{words.intro.readiness}</p>
      {opened.readiness.map(({ key, steps }) => {
        const now = readinessNow(opened, state.draft, key);
        return (
          <section key={key}>
            <Answers {...props} code={key} now={now} />
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

interface AnswersProps extends OpenedProps {
  readonly code: ReadinessKey;
  readonly now: boolean | null;
}

function Answers({ words, actions, code, now }: AnswersProps) {
  return (
    <fieldset>
      <legend>{words.questions[code]}</legend>
      <div class="row">
        {([true, false, null] as const).map((answer) => (
          <label class="choice" key={String(answer)}>
            <input
              type="radio"
              name={`readiness-${code}`}
              checked={now === answer}
              onChange={() => actions.onReadiness(code, answer)}
            />
            {answer === null ? words.notAnswered : answer ? words.yes : words.no}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
