import type { PanelProblem } from "../../actions/answer";
import type { TodayWords } from "../../i18n/today/en";
import { Done, type DoneNews } from "../kit/done";
import type { Lexicon } from "../kit/lexicon";
import { Problem } from "../kit/problem";
import { ProgressBar } from "../kit/progress-bar";
import { Slow } from "../kit/slow";
import { Line, type LineActions, type LineForm } from "./line";
import { comingNext, type Shown, type TodayList } from "./list";

/** Everything the panel shows at one moment. */
export interface TodayState {
  /** null until the first page is there. */
  readonly list: TodayList | null;
  readonly shown: Shown;
  readonly owners: readonly { readonly key: string; readonly name: string }[];
  /** Key of the owner whose clients are shown; null = everyone's. */
  readonly mine: string | null;
  readonly work: "looking" | "stopped" | "resting";
  readonly open: { readonly place: number; readonly form: LineForm } | null;
  /** The line that Tab comes to. */
  readonly current: number | null;
  readonly news: DoneNews | null;
  readonly problem: PanelProblem | null;
  readonly isSlow: boolean;
}

export interface TodayActions extends LineActions {
  onMine(owner: string | null): void;
  onStop(): void;
  onGoOn(): void;
  onRefresh(): void;
  onMore(): void;
  onShowHidden(): void;
  onUndo(undo: string): void;
  onWriteSheet(): void;
  onWeek(): void;
}

interface Props {
  readonly state: TodayState;
  readonly words: TodayWords;
  readonly lexicon: Lexicon;
  readonly actions: TodayActions;
}

/** Whom to contact today, by owner. @see theory 14 */
export function TodayView(props: Props) {
  const { state, words, lexicon, actions } = props;
  const { panels, write } = lexicon;
  const { list, news, problem, isSlow } = state;
  return (
    <>
      <h1 tabIndex={-1}>{list === null ? words.title : words.titleOn(write.day(list.asOf))}</h1>
      <Done news={news} words={panels} onUndo={actions.onUndo} />
      {isSlow && <Slow words={panels} />}
      {problem !== null && (
        <Problem
          problem={problem}
          lexicon={lexicon}
          onAgain={state.work === "stopped" ? actions.onGoOn : actions.onRefresh}
        />
      )}
      {list === null && problem === null && <p role="status">{panels.reading}</p>}
      {list !== null && <Loaded {...props} list={list} />}
    </>
  );
}

function Loaded({ list, ...props }: Props & { readonly list: TodayList }) {
  const { state, words, lexicon, actions } = props;
  const { write } = lexicon;
  const { shown } = state;
  const isLooking = state.work === "looking";
  return (
    <>
      <Looking list={list} {...props} />
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

function Looking({ list, state, words, lexicon, actions }: Props & { readonly list: TodayList }) {
  const { panels, write } = lexicon;
  const { looked, total } = list;
  if (state.work === "looking" && looked < total) {
    return (
      <ProgressBar
        done={looked}
        total={total}
        label={words.looking}
        words={panels}
        write={write.number}
        onStop={actions.onStop}
      />
    );
  }
  if (state.work !== "stopped" || state.problem !== null) return null;
  return (
    <div class="notice" role="status">
      <p>{words.stopped(write.number(looked), write.number(total))}</p>
      <button type="button" onClick={actions.onGoOn}>
        {words.goOn}
      </button>
    </div>
  );
}

function Whose({ state, words, actions }: Props) {
  const chosen = state.mine === null ? "" : `of ${state.mine}`;
  return (
    <div class="field">
      <label for="whose">{words.whose}</label>
      <select
        id="whose"
        value={chosen}
        onChange={({ currentTarget: { value } }) => actions.onMine(value === "" ? null : value.slice(3))}
      >
        <option value="">{words.everyone}</option>
        {ownersWith(state).map(({ key, name }) => (
          <option key={key} value={`of ${key}`}>
            {key === "" ? words.nobody : name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A person whose clients need nothing today is still the one chosen. */
function ownersWith({ owners, mine }: TodayState): TodayState["owners"] {
  const isThere = mine === null || owners.some(({ key }) => key === mine);
  return isThere ? owners : [...owners, { key: mine, name: mine }];
}

function Nobody({ list, state, words, lexicon: { write } }: Props & { readonly list: TodayList }) {
  if (state.work === "looking") return null;
  if (list.total === 0) return <p>{words.noClients}</p>;
  const next = comingNext(list);
  return (
    <p>
      {words.nobodyToday}{" "}
      {next === null ? words.nothingNext : words.comesNext(next.clients, write.day(next.day))}
    </p>
  );
}

function Owners({ list, state, words, lexicon, actions }: Props & { readonly list: TodayList }) {
  const { shown, open, current } = state;
  const me = state.owners.find(({ key }) => key === state.mine)?.name;
  return (
    <>
      {shown.groups.map(({ ownerKey, lines, waiting }) => (
        <section key={ownerKey}>
          <h2>{ownerKey === "" ? words.nobody : lines[0]!.owner}</h2>
          <ul class="lines">
            {lines.map((line) => (
              <Line
                key={line.place}
                line={line}
                asOf={list.asOf}
                open={open?.place === line.place ? open : null}
                isCurrent={current === line.place}
                by={me ?? line.owner}
                {...{ words, lexicon, actions }}
              />
            ))}
          </ul>
          {waiting > 0 && <p class="quiet">{words.waiting(waiting)}</p>}
        </section>
      ))}
    </>
  );
}
