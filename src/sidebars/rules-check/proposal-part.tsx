import type { RuleCell } from "../../actions/rules-check/use-rules";
import type { BackTest, FanCount, FlagCount } from "../../domain/rule-check/backtest";
import {
  type RuleProposal,
  trustedClients,
  trustedJudged,
  wrongFans,
  wrongFlags,
} from "../../domain/rule-check/rule-proposal";
import type { RulesProps } from "./state";

interface Props extends RulesProps {
  readonly test: BackTest;
  readonly proposal: RuleProposal;
}

/** The settings that fit the past best, why, and what they would change. */
export function ProposalPart(props: Props) {
  const { state, words, proposal, actions } = props;
  const { cycles, fans } = proposal;
  const hasProposal = cycles.value !== null || fans.value !== null;
  return (
    <section class="now">
      <h2>{words.proposal}</h2>
      <p>
        <CyclesProposal {...props} />
      </p>
      <p>
        <FansProposal {...props} />
      </p>
      {state.cells === null && hasProposal && (
        <button type="button" id="use" class="primary" onClick={actions.onUse}>
          {words.use}
        </button>
      )}
      {state.cells !== null && <Cells {...props} cells={state.cells} />}
    </section>
  );
}

function CyclesProposal({ words: { cycles: texts, ...words }, proposal: { cycles }, test }: Props) {
  const { code, now, best } = cycles.because;
  const parts = ({ falseAlarms, late }: FlagCount) => texts.parts(falseAlarms, late);
  switch (code) {
    case "too little data":
      return <>{texts.few(now.judged, test.flagged, trustedJudged, trustedClients)}</>;
    case "good as it is":
      return <>{texts.good}</>;
    case "fewer mistakes":
      return (
        <>
          <strong>{texts.longer(best.tenths)}</strong> {texts.mistakes(wrongFlags(now), wrongFlags(best))}{" "}
          {words.nowAnd(parts(now), parts(best))}
        </>
      );
  }
}

function FansProposal({ words: { fans: texts, ...words }, proposal: { fans } }: Props) {
  const { code, now, best } = fans.because;
  const parts = ({ tooEarly, tooLate }: FanCount) => texts.parts(tooEarly, tooLate);
  switch (code) {
    case "too little data":
      return <>{texts.few(now.judged, trustedJudged)}</>;
    case "good as it is":
      return <>{texts.good}</>;
    case "fewer mistakes":
      return (
        <>
          <strong>{texts.from(best.needed)}</strong> {texts.mistakes(wrongFans(now), wrongFans(best))}{" "}
          {words.nowAnd(parts(now), parts(best))}
        </>
      );
  }
}

/** A longer list belongs on the sheet, not in a panel. */
const maxCells = 30;

function Cells({ cells, state, words, lexicon, actions }: Props & { readonly cells: readonly RuleCell[] }) {
  const { panels, titles } = lexicon;
  return (
    <>
      <h3 id="change" tabIndex={-1}>
        {words.change}
      </h3>
      {cells.length === 0 && <p>{words.noCells}</p>}
      <ul>
        {cells.slice(0, maxCells).map(({ sheet, row, name, from, to }) => (
          <li key={`${sheet} ${row}`}>{words.cell(titles.sheetTitles[sheet], name, from, String(to))}</li>
        ))}
      </ul>
      {cells.length > maxCells && <p>{words.moreCells(cells.length - maxCells)}</p>}
      <div class="actions">
        {cells.length > 0 && (
          <button
            type="button"
            class="primary"
            aria-disabled={state.isSaving}
            onClick={state.isSaving ? undefined : actions.onWrite}
          >
            {words.write(cells.length)}
          </button>
        )}
        <button type="button" onClick={actions.onCancel}>
          {panels.cancel}
        </button>
      </div>
    </>
  );
}
