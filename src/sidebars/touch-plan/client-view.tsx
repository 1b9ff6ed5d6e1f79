import type { TouchPlan } from "../../actions/touches/touch-plan";
import { StatusChip } from "../kit/status-chip";
import { CreditPart } from "./credit-part";
import { LogPart } from "./log-part";
import { StandardPart } from "./standard-part";
import type { PlanProps } from "./state";

/** The plan of one client, and what can be logged. */
export function ClientView(props: PlanProps) {
  const { plan, problem, isReading } = props.state;
  if (plan !== null) return <Plan {...props} plan={plan} />;
  if (problem !== null) return null;
  return <p role="status">{isReading ? props.lexicon.panels.reading : props.words.choose}</p>;
}

function Plan({ plan, ...props }: PlanProps & { readonly plan: TouchPlan }) {
  const { state, words, lexicon, actions } = props;
  const { value, since } = plan.status;
  return (
    <>
      <p>
        <StatusChip status={value} lexicon={lexicon} />{" "}
        {since !== null && <span class="quiet">{words.since(lexicon.format.day(since))}</span>}
      </p>
      <CreditPart plan={plan} words={words} lexicon={lexicon} />
      <StandardPart plan={plan} words={words} lexicon={lexicon} onGoToCell={actions.onGoToCell} />
      <LogPart key={plan.client} plan={plan} {...props} />
      <p class="quiet follows">
        {state.isPinned || state.open !== null ? words.pinned : words.follows}{" "}
        {state.isPinned && state.open === null && (
          <button type="button" class="link" onClick={actions.onFollow}>
            {words.follow}
          </button>
        )}
      </p>
    </>
  );
}
