import { LoadingProgress } from "../kit/loading-progress";
import { PanelNews } from "../kit/panel-news";
import type { TodayList } from "./list";
import { Nobody, Owners, ownersWith, Whose } from "./owners";
import type { TodayProps } from "./state";

/** Whom to contact today, by owner. @see theory 14 */
export function TodayView(props: TodayProps) {
  const { state, words, lexicon, actions } = props;
  const { panels, write } = lexicon;
  const { list, problem } = state;
  return (
    <>
      <h1 tabIndex={-1}>{list === null ? words.title : words.titleOn(write.day(list.asOf))}</h1>
      <PanelNews state={state} lexicon={lexicon} onUndo={actions.onUndo} onAgain={againIn(props)} />
      {list === null && problem === null && <p role="status">{panels.reading}</p>}
      {list !== null && <Loaded {...props} list={list} />}
    </>
  );
}

/** The list is asked for again from where it broke off; what a person wrote is theirs to send again. */
function againIn({ state, actions }: TodayProps): (() => void) | undefined {
  if (state.work === "stopped") return actions.onGoOn;
  return state.list === null ? actions.onRefresh : undefined;
}

function Loaded({ list, ...props }: TodayProps & { readonly list: TodayList }) {
  const { state, words, lexicon, actions } = props;
  const { write } = lexicon;
  const { shown } = state;
  const isLoading = state.work === "loading";
  return (
    <>
      <LoadingProgress
        done={list.looked}
        total={list.total}
        work={state.work}
        hasFailed={state.problem !== null}
        words={words}
        lexicon={lexicon}
        onStop={actions.onStop}
        onGoOn={actions.onGoOn}
      />
      {ownersWith(state).length > 0 && <Whose {...props} />}
      {shown.groups.length === 0 ? (
        <Nobody list={list} {...props} />
      ) : (
        <>
          <details class="quiet">
            <summary>{words.keysTitle}</summary>
            <ul>
              {words.keys.map((key) => (
                <li key={key}>{key}</li>
              ))}
            </ul>
          </details>
          <p class="quiet">{words.choose}</p>
          <Owners list={list} {...props} />
        </>
      )}
      {shown.more > 0 && (
        <button type="button" onClick={actions.onMore}>
          {words.showMore(write.number(shown.more))}
        </button>
      )}
      {shown.hidden > 0 && (
        <button type="button" class="link" onClick={actions.onShowHidden}>
          {words.showHidden(shown.hidden)}
        </button>
      )}
      <div class="actions">
        <button
          type="button"
          aria-disabled={isLoading}
          onClick={isLoading ? undefined : actions.onWriteSheet}
        >
          {words.write}
        </button>
        {shown.groups.length > 0 && (
          <button type="button" onClick={actions.onWeek}>
            {words.week}
          </button>
        )}
        <button type="button" aria-disabled={isLoading} onClick={isLoading ? undefined : actions.onRefresh}>
          {words.refresh}
        </button>
      </div>
    </>
  );
}
