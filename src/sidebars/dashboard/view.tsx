import type { DashboardPart } from "../../actions/dashboard/dashboard-part";
import { LoadingProgress } from "../kit/loading-progress";
import { PanelNews } from "../kit/panel-news";
import { ListView } from "./list-view";
import { NumbersView } from "./numbers-view";
import { type DashboardProps, isWhole } from "./state";

/** The six numbers of the base, each with the clients behind it. @see theory 4.1, 11 */
export function DashboardView(props: DashboardProps) {
  const { state, words, lexicon, actions } = props;
  const { panels, format } = lexicon;
  const { loaded, open, problem } = state;
  if (loaded !== null && open !== null) return <ListView {...props} loaded={loaded} number={open} />;
  return (
    <>
      <h1 tabIndex={-1}>{loaded === null ? words.title : words.titleOn(format.day(loaded.sums.asOf))}</h1>
      <PanelNews state={state} lexicon={lexicon} onUndo={actions.onUndo} onRetry={retryAction(props)} />
      {loaded === null && problem === null && <p role="status">{panels.reading}</p>}
      {loaded !== null && <Loaded {...props} loaded={loaded} />}
    </>
  );
}

/** A read that failed is requested again from where it was interrupted; a write is not repeated: the user sends it again. */
function retryAction({ state, actions }: DashboardProps): (() => void) | undefined {
  if (state.work === "stopped") return actions.onGoOn;
  return state.loaded === null ? actions.onRefresh : undefined;
}

function Loaded(props: DashboardProps & { readonly loaded: DashboardPart }) {
  const { state, words, lexicon, actions, loaded } = props;
  const isLoading = state.work === "loading";
  return (
    <>
      <LoadingProgress
        done={loaded.clients.length}
        total={loaded.total}
        work={state.work}
        hasFailed={state.problem !== null}
        words={words}
        lexicon={lexicon}
        onStop={actions.onStop}
        onGoOn={actions.onGoOn}
      />
      {!isWhole(loaded) && <p class="quiet">{words.soFar}</p>}
      {loaded.total === 0 ? <p>{words.noClients}</p> : <NumbersView {...props} />}
      <div class="actions">
        {loaded.total > 0 && (
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
