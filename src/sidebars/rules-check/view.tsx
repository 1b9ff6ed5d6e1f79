import { Done } from "../kit/done";
import { LoadingProgress } from "../kit/loading-progress";
import { Problem } from "../kit/problem";
import { Slow } from "../kit/slow";
import { DataPart } from "./data-part";
import { FanTable, FlagTable, MonthTable } from "./figures";
import { ProposalPart } from "./proposal-part";
import { proposalOf, type RulesFound, type RulesProps } from "./state";

/** The results of the rules in the past, and better rules where the ledger shows some. @see theory 3.2, 4.2 */
export function RulesCheckView(props: RulesProps) {
  const { state, words, lexicon, actions } = props;
  const { found, work, news, problem, isSlow } = state;
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <Done news={news} words={lexicon.panels} onUndo={actions.onUndo} />
      <p>{words.what}</p>
      {isSlow && <Slow words={lexicon.panels} />}
      {problem !== null && <Problem problem={problem} lexicon={lexicon} onRetry={retryAction(props)} />}
      {found === null && work === "loading" && <p role="status">{lexicon.panels.reading}</p>}
      {found !== null && found.loaded < found.total && (
        <LoadingProgress
          done={found.loaded}
          total={found.total}
          work={work}
          hasFailed={problem !== null}
          words={words}
          lexicon={lexicon}
          onStop={actions.onStop}
          onGoOn={actions.onGoOn}
        />
      )}
      {found !== null && found.loaded >= found.total && <Found {...props} found={found} />}
    </>
  );
}

/** The read continues from where it was interrupted; a write is not repeated: the user sends it again. */
function retryAction({ state, actions }: RulesProps): (() => void) | undefined {
  if (state.work === "stopped") return actions.onGoOn;
  return state.found === null ? actions.onRetry : undefined;
}

function Found({ found, ...props }: RulesProps & { readonly found: RulesFound }) {
  const { words, lexicon, actions } = props;
  const { test, fanPurchases } = found;
  const proposal = proposalOf(found);
  const figures = { test, proposal, fanPurchases, words, lexicon };
  return (
    <>
      {test.newcomers === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <>
          <DataPart test={test} words={words} />
          <ProposalPart {...props} test={test} proposal={proposal} />
          <FlagTable {...figures} />
          <FanTable {...figures} />
          {test.months.length > 0 && <MonthTable {...figures} />}
        </>
      )}
      <div class="actions">
        <button type="button" onClick={actions.onRetry}>
          {words.retry}
        </button>
      </div>
    </>
  );
}
