import { Done } from "../kit/done";
import { LookingThrough } from "../kit/looking-through";
import { Problem } from "../kit/problem";
import { Slow } from "../kit/slow";
import type { TodayList } from "./list";
import { Nobody, Owners, ownersWith, Whose } from "./owners";
import type { TodayProps } from "./state";

/** Whom to contact today, by owner. @see theory 14 */
export function TodayView(props: TodayProps) {
  const { state, words, lexicon, actions } = props;
  const { panels, write } = lexicon;
  const { list, news, problem, isSlow } = state;
  return (
    <>
      <h1 tabIndex={-1}>{list === null ? words.title : words.titleOn(write.day(list.asOf))}</h1>
      <Done news={news} words={panels} onUndo={actions.onUndo} />
      {isSlow && <Slow words={panels} />}
      {problem !== null && <Problem problem={problem} lexicon={lexicon} {...againIn(props)} />}
      {list === null && problem === null && <p role="status">{panels.reading}</p>}
      {list !== null && <Loaded {...props} list={list} />}
    </>
  );
}

/** The list is asked for again from where it broke off; what a person wrote is theirs to send again. */
function againIn({ state, actions }: TodayProps): { onAgain?(): void } {
  if (state.work === "stopped") return { onAgain: actions.onGoOn };
  return state.list === null ? { onAgain: actions.onRefresh } : {};
}

function Loaded({ list, ...props }: TodayProps & { readonly list: TodayList }) {
  const { state, words, lexicon, actions } = props;
  const { write } = lexicon;
  const { shown } = state;
  const isLooking = state.work === "looking";
  return (
    <>
      <LookingThrough
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
          aria-disabled={isLooking}
          onClick={isLooking ? undefined : actions.onWriteSheet}
        >
          {words.write}
        </button>
        {shown.groups.length > 0 && (
          <button type="button" onClick={actions.onWeek}>
            {words.week}
          </button>
        )}
        <button type="button" aria-disabled={isLooking} onClick={isLooking ? undefined : actions.onRefresh}>
          {words.refresh}
        </button>
      </div>
    </>
  );
}
