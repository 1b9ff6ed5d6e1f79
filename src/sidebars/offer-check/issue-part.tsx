import { hiddenChannel } from "../../domain/touches/touch-kinds";
import { blankOffer } from "../../drafts/offer-draft";
import { ChoiceField, optionsOf, sending, TextField } from "../kit/form-fields";
import { Problem } from "../kit/problem";
import { isChanged } from "./check";
import { SuggestedField } from "./offer-form";
import type { OpenedProps } from "./state";

/** Gives the offer to a client, as it is on the sheet: whether that is allowed today, and the row on Touches. @see theory 6.5, 7.2 */
export function IssuePart(props: OpenedProps) {
  const { state, words } = props;
  const { draft, from } = state.writing;
  const isNew = from === null;
  if (isNew && !isChanged(draft, blankOffer)) return null;
  return (
    <section>
      <h2>{words.issue}</h2>
      {isNew || isChanged(draft, from.draft) ? <p>{words.saveFirst}</p> : <IssueForm {...props} />}
    </section>
  );
}

function IssueForm(props: OpenedProps) {
  const { state, words, actions } = props;
  const { issue, check } = state;
  const faults = check?.faults.length ?? 0;
  const isAllowed = issue.advice !== null && issue.advice.refusals.length === 0;
  return (
    <form noValidate aria-label={words.issue} onSubmit={sending(actions.onRecord)}>
      <ClientFields {...props} />
      <Advice {...props} />
      <TouchFields {...props} />
      {faults > 0 && <p class="notice">{words.stillToFix(faults)}</p>}
      <div class="actions">
        <button type="submit" class={isAllowed ? "primary" : ""} aria-disabled={issue.isRecording}>
          {words.record}
        </button>
      </div>
    </form>
  );
}

/** The client, typed or taken from the selected row. */
function ClientFields({ state, words, opened, actions }: OpenedProps) {
  return (
    <>
      <SuggestedField
        id="client"
        label={words.client}
        value={state.issue.client}
        words={opened.clients}
        onValue={actions.onClient}
        onChange={actions.onClientEntered}
      />
      <div class="row">
        <button type="button" class="small" onClick={actions.onSelected}>
          {words.selected}
        </button>
      </div>
    </>
  );
}

/** The channel of the offer, and who gives it. */
function TouchFields({ state: { issue }, words, lexicon, actions }: OpenedProps) {
  return (
    <>
      <ChoiceField
        id="channel"
        label={words.channel}
        value={issue.channel}
        options={optionsOf(lexicon.vocabulary.channels).filter(([code]) => code !== hiddenChannel)}
        onValue={(channel) => actions.onIssue({ channel })}
      />
      <TextField
        id="by"
        label={words.by}
        hint={lexicon.panels.optional}
        value={issue.by}
        autoComplete="off"
        onValue={(by) => actions.onIssue({ by })}
      />
    </>
  );
}

/** What forbids it, the touches behind that, and the useful touch in its place. */
function Advice({ state, words, lexicon }: OpenedProps) {
  const { advice, isChecking, hasNoClient, problem } = state.issue;
  return (
    <>
      <div role="status" class="advice">
        {isChecking && <p class="quiet">{words.checking}</p>}
        {hasNoClient && <p>{words.noneSelected}</p>}
        {advice !== null && advice.refusals.length === 0 && (
          <p>
            <span class="chip fine">{words.allowed}</span> {advice.credit}
          </p>
        )}
        {advice !== null && advice.refusals.length > 0 && (
          <div class="problem">
            <strong>{words.refused}</strong>
            <ul>
              {advice.refusals.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {advice.instead !== "" && <p>{advice.instead}</p>}
          </div>
        )}
      </div>
      {problem !== null && <Problem problem={problem} lexicon={lexicon} />}
    </>
  );
}
