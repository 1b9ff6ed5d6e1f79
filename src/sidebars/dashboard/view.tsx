import type { DashboardPart } from "../../actions/dashboard/dashboard-part";
import { LoadingProgress } from "../kit/loading-progress";
import { PanelNews } from "../kit/panel-news";
import { ListView } from "./list-view";
import { NumbersView } from "./numbers-view";
import { type DashboardProps, isWhole } from "./state";

/** The six numbers of the base, each with the clients behind it. @see theory 4.1, 11 */
export function DashboardView(props: DashboardProps) {
  const { state, words, lexicon, actions } = props;
  const { panels, write } = lexicon;
  const { gathered, open, problem } = state;
  if (gathered !== null && open !== null) return <ListView {...props} gathered={gathered} number={open} />;
  return (
    <>
      <h1 tabIndex={-1}>{gathered === null ? words.title : words.titleOn(write.day(gathered.sums.asOf))}</h1>
      <PanelNews state={state} lexicon={lexicon} onUndo={actions.onUndo} onAgain={againIn(props)} />
      {gathered === null && problem === null && <p role="status">{panels.reading}</p>}
      {gathered !== null && <Gathered {...props} gathered={gathered} />}
    </>
  );
}

/** What was being read is asked for again from where it broke off; what a person wrote is theirs to send again. */
function againIn({ state, actions }: DashboardProps): (() => void) | undefined {
  if (state.work === "stopped") return actions.onGoOn;
  return state.gathered === null ? actions.onRefresh : undefined;
}

function Gathered(props: DashboardProps & { readonly gathered: DashboardPart }) {
  const { state, words, lexicon, actions, gathered } = props;
  const isLoading = state.work === "loading";
  return (
    <>
      <LoadingProgress
        done={gathered.clients.length}
        total={gathered.total}
        work={state.work}
        hasFailed={state.problem !== null}
        words={words}
        lexicon={lexicon}
        onStop={actions.onStop}
        onGoOn={actions.onGoOn}
      />
      {!isWhole(gathered) && <p class="quiet">{words.soFar}</p>}
      {gathered.total === 0 ? <p>{words.noClients}</p> : <NumbersView {...props} />}
      <div class="actions">
        {gathered.total > 0 && (
          <button
            type="button"
            class="primary"
            aria-disabled={isLoading}
            onClick={isLoading ? undefined : actions.onWrite}
          >
            {words.write}
          </button>
        )}
        <button type="button" aria-disabled={isLoading} onClick={isLoading ? undefined : actions.onRefresh}>
          {words.refresh}
        </button>
      </div>
    </>
  );
}
