import { LoadingProgress } from "../kit/loading-progress";
import { PanelNews } from "../kit/panel-news";
import type { TodayList } from "./list";
import { NoLines, OwnerSelect, Owners, ownersWith } from "./owners";
import type { TodayProps } from "./state";

/** The clients to contact today, by owner. @see theory 14 */
export function TodayView(props: TodayProps) {
  const { state, words, lexicon, actions } = props;
  const { panels, format } = lexicon;
  const { list, problem } = state;
  return (
    <>
      <h1 tabIndex={-1}>{list === null ? words.title : words.titleOn(format.day(list.asOf))}</h1>
      <PanelNews state={state} lexicon={lexicon} onUndo={actions.onUndo} onRetry={retryAction(props)} />
      {list === null && problem === null && <p role="status">{panels.reading}</p>}
      {list !== null && <Loaded {...props} list={list} />}
    </>
  );
}

/** The list is requested again from where it was interrupted; a write is not repeated: the user sends it again. */
function retryAction({ state, actions }: TodayProps): (() => void) | undefined {
  if (state.work === "stopped") return actions.onGoOn;
  return state.list === null ? actions.onRefresh : undefined;
}

type LoadedProps = TodayProps & { readonly list: TodayList };

function Loaded(props: LoadedProps) {
  const { list, state, words, lexicon, actions } = props;
  const { shown } = state;
  return (
    <>
      <LoadingProgress
        done={list.loaded}
        total={list.total}
        work={state.work}
        hasFailed={state.problem !== null}
        words={words}
        lexicon={lexicon}
        onStop={actions.onStop}
        onGoOn={actions.onGoOn}
      />
      {ownersWith(state).length > 0 && <OwnerSelect {...props} />}
      {shown.groups.length === 0 ? <NoLines {...props} /> : <Lines {...props} />}
      {shown.more + shown.hidden > 0 && <MoreLines {...props} />}
      <ListButtons {...props} />
    </>
  );
}

/** The lines by owner, under what the keys do. */
function Lines(props: LoadedProps) {
  const { words } = props;
  return (
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
      <Owners {...props} />
    </>
  );
}

/** Buttons for the lines that are not shown yet, and for the hidden ones. */
function MoreLines({ state: { shown }, words, lexicon, actions }: LoadedProps) {
  return (
    <>
      {shown.more > 0 && (
        <button type="button" onClick={actions.onMore}>
          {words.showMore(lexicon.format.number(shown.more))}
        </button>
      )}
      {shown.hidden > 0 && (
        <button type="button" class="link" onClick={actions.onShowHidden}>
          {words.showHidden(shown.hidden)}
        </button>
      )}
    </>
  );
}

/** Actions on the list as a whole. */
function ListButtons({ state: { shown, work }, words, actions }: LoadedProps) {
  const isLoading = work === "loading";
  const button = (word: string, onClick: () => void) => (
    <button type="button" aria-disabled={isLoading} onClick={isLoading ? undefined : onClick}>
      {word}
    </button>
  );
  return (
    <div class="actions">
      {button(words.write, actions.onWriteSheet)}
      {shown.groups.length > 0 && (
        <button type="button" onClick={actions.onWeek}>
          {words.week}
        </button>
      )}
      {button(words.refresh, actions.onRefresh)}
    </div>
  );
}
