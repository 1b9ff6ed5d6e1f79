import type { CreditLine } from "../../actions/touches/list-credits";
import type { Formatter } from "../../i18n/formatter";
import type { TouchPlanWords } from "../../i18n/touch-plan/en";
import { ChoiceField, TextField } from "../kit/form-fields";
import { LoadingProgress } from "../kit/loading-progress";
import { type CreditKind, type CreditList, countsByKind, linesAtATime, shownCredits } from "./list";
import type { PlanProps } from "./state";

/** Every client with what the touches have earned: counted, searched and chosen. */
export function ListView(props: PlanProps) {
  const { list, problem } = props.state;
  if (list !== null) return <Listed {...props} list={list} />;
  return problem === null ? <p role="status">{props.lexicon.panels.reading}</p> : null;
}

type ListProps = PlanProps & { readonly list: CreditList };

function Listed(props: ListProps) {
  const { list, state, words, lexicon, actions } = props;
  const { list: texts } = words;
  const { format } = lexicon;
  const { filter, work } = state;
  const { lines, more } = shownCredits(list, filter);
  if (list.total === 0) return <p>{texts.noClients}</p>;
  return (
    <>
      <AllowedToday {...props} />
      <ListProgress {...props} />
      <Filters {...props} />
      {lines.length === 0 ? (
        <p role="status">{texts.nobody}</p>
      ) : (
        <>
          <p class="quiet">{texts.choose}</p>
          <Lines {...props} lines={lines} />
        </>
      )}
      {more > 0 && (
        <button type="button" onClick={() => actions.onFilter({ limit: filter.limit + linesAtATime })}>
          {texts.showMore(format.number(more))}
        </button>
      )}
      {work !== "loading" && (
        <div class="actions">
          <button type="button" onClick={actions.onRefresh}>
            {texts.refresh}
          </button>
        </div>
      )}
    </>
  );
}

/** How many clients may be made an offer today, of those loaded. */
export function AllowedToday({ list, words, lexicon: { format } }: ListProps) {
  const allowed = countsByKind(list).get("allowed") ?? 0;
  return (
    <p>
      <strong>{words.list.allowedToday(format.number(allowed), format.number(list.lines.length))}</strong>
    </p>
  );
}

/** The progress of loading the clients. */
export function ListProgress({ list, state, words, lexicon, actions }: ListProps) {
  return (
    <LoadingProgress
      done={list.lines.length}
      total={list.total}
      work={state.work}
      hasFailed={state.problem !== null}
      words={words.list}
      lexicon={lexicon}
      onStop={actions.onStop}
      onGoOn={actions.onGoOn}
    />
  );
}

const kinds: readonly CreditKind[] = [
  "allowed",
  "share",
  "frequency",
  "most touches",
  "left",
  "no consent",
  "all",
];

function Filters({ list, state: { filter }, words: { list: texts }, lexicon, actions }: ListProps) {
  const counts = countsByKind(list);
  const offered = kinds.filter((kind) => counts.has(kind) || kind === filter.kind);
  return (
    <>
      <ChoiceField
        id="kind"
        label={texts.which}
        value={filter.kind}
        options={offered.map((kind) => [
          kind,
          texts.counted(texts.kinds[kind], lexicon.format.number(counts.get(kind) ?? 0)),
        ])}
        onValue={(kind) => actions.onFilter({ kind: kind as CreditKind })}
      />
      <TextField
        id="search"
        label={texts.search}
        type="search"
        value={filter.search}
        onValue={(search) => actions.onFilter({ search })}
      />
    </>
  );
}

/** The lines; Tab focuses one of them, arrows continue from there. */
function Lines({ lines, state, words, lexicon, actions }: ListProps & { lines: readonly CreditLine[] }) {
  const isThere = lines.some(({ place }) => place === state.current);
  const current = isThere ? state.current : lines[0]!.place;
  const move = (event: KeyboardEvent) => {
    const step = event.code === "ArrowDown" ? 1 : event.code === "ArrowUp" ? -1 : 0;
    const next = lines[lines.findIndex(({ place }) => place === current) + step];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    actions.onLine(next.place);
  };
  return (
    <ul class="lines" onKeyDown={move}>
      {lines.map((line) => (
        <li key={line.place} class="line">
          <p class="who">
            <button
              type="button"
              class="link"
              data-line={line.place}
              tabIndex={line.place === current ? 0 : -1}
              onClick={() => actions.onClient(line)}
            >
              {line.client}
            </button>
          </p>
          <p class="quiet">
            {[creditIn(line, words.list.credit, lexicon.format), line.owner].filter(Boolean).join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}

function creditIn(
  { code, usefulShort, nextDay }: CreditLine,
  texts: TouchPlanWords["list"]["credit"],
  format: Formatter,
): string {
  switch (code) {
    case "allowed":
      return texts.allowed;
    case "share":
      return texts.share(usefulShort ?? 0);
    case "frequency":
      return texts.offerFrom(format.day(nextDay ?? 0));
    case "most touches":
      return texts.touchFrom(format.day(nextDay ?? 0));
    case "left":
      return texts.left;
    case "no consent":
      return texts.consent;
  }
}
