import type { StepSummary } from "../../actions/checklists/open-checklists";
import type { ChecklistsWords } from "../../i18n/checklists/en";

interface Props {
  readonly title: string;
  readonly steps: readonly StepSummary[];
  readonly isBad: boolean;
  readonly words: ChecklistsWords["steps"];
}

/** More would push the next question out of view. */
const maxSteps = 3;

/** Steps of roadmaps that depend on an answer, with the clients who are at them. @see theory 8.6 */
export function Steps({ title, steps, isBad, words }: Props) {
  if (steps.length === 0) return null;
  return (
    <div class={isBad ? "depends bad" : "depends"}>
      {title}:
      <ul>
        {steps.slice(0, maxSteps).map((step) => (
          <li key={`${step.roadmap} ${step.step}`}>
            {words.step(step.step, step.roadmap, step.action)}
            {step.count > 0 && (
              <>
                {" — "}
                <b>{words.waiting(step.count)}</b> (
                {words.someClients(step.clients, step.count - step.clients.length)})
              </>
            )}
          </li>
        ))}
        {steps.length > maxSteps && <li>{words.more(steps.length - maxSteps)}</li>}
      </ul>
    </div>
  );
}
