import type { TouchPlan } from "../../actions/touches/touch-plan";
import { howOf, touchChoices } from "./choices";
import type { PlanProps } from "./state";
import { TouchForm } from "./touch-form";

/** What may be logged; one press chooses it, the next one is Done. */
export function LogPart({ plan, state, words, lexicon, actions }: PlanProps & { readonly plan: TouchPlan }) {
  const { log } = words;
  const { open } = state;
  const cappedUntil = plan.useful !== null && plan.useful.from > plan.asOf ? plan.useful.from : null;
  return (
    <section>
      <h2>{log.title}</h2>
      {cappedUntil !== null && <p>{log.capped(lexicon.format.day(cappedUntil))}</p>}
      {open === null ? (
        <ul class="choices">
          {touchChoices(plan).map((choice) => (
            <li key={choice.code}>
              <button type="button" data-choice={choice.code} onClick={() => actions.onChoose(choice)}>
                <b>{log.choices[choice.code]}</b>
                {choice.code !== "other" && <>: {howOf(choice, lexicon)}</>}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <TouchForm
          choice={open}
          isOfferAllowed={plan.credit.code === "allowed"}
          isSaving={state.isSaving}
          by={state.by}
          words={words}
          lexicon={lexicon}
          onDone={actions.onDone}
          onCancel={() => actions.onChoose(null)}
        />
      )}
    </section>
  );
}
