import type { StepTold } from "../../actions/checklists/open-checklists";
import type { ChecklistsWords } from "../../i18n/checklists/en";

interface Props {
  readonly title: string;
  readonly steps: readonly StepTold[];
  readonly isBad: boolean;
  readonly words: ChecklistsWords["steps"];
}

/** More would push the next question out of sight. */
const mostSteps = 3;

/** Steps of roadmaps that depend on an answer, with the clients who are at them. @see theory 8.6 */
export function Steps({ title, steps, isBad, words }: Props) {
  if (steps.length === 0) return null;
  return (
    <div class={isBad ? "depends bad" : "depends"}>
      {title}:
      <ul>
        {steps.slice(0, mostSteps).map((told) => (
          <li key={`${told.roadmap} ${told.step}`}>
            {words.step(told.step, told.roadmap, told.action)}
            {told.count > 0 && (
              <>
                {" — "}
                <b>{words.waiting(told.count)}</b> (
                {words.someClients(told.clients, told.count - told.clients.length)})
              </>
            )}
          </li>
        ))}
        {steps.length > mostSteps && <li>{words.more(steps.length - mostSteps)}</li>}
      </ul>
    </div>
  );
}
