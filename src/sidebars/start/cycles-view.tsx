import type { Proposal, Proposals } from "../../actions/start/cycles";
import { trustedProposalGaps } from "../../domain/cycle/proposed-cycle";
import type { StartWords } from "../../i18n/start/en";
import { TextField, Tick } from "../kit/form-fields";
import type { Lexicon } from "../kit/lexicon";
import type { CycleChoices } from "./cycle-choices";
import { cycleKey, isWrongCycle } from "./cycle-choices";
import { GapChart } from "./gap-chart";
import { Heading } from "./heading";

interface Props {
  readonly words: StartWords;
  readonly lexicon: Lexicon;
  readonly proposals: Proposals;
  readonly choices: CycleChoices;
  readonly showsErrors: boolean;
  readonly isWorking: boolean;
  onChoose(key: string, choice: { isTaken?: boolean; days?: string }): void;
  onSave(): void;
  onToday(): void;
}

/** Step 4: the cycles that the purchases propose, each to be accepted, changed or ignored. */
export function CyclesView(props: Props) {
  const { words, lexicon, proposals, isWorking, onSave, onToday } = props;
  const { business, products, others } = proposals;
  const hasProposal = business.cycle.value !== null;
  return (
    <>
      <Heading words={words} step={4} title={words.cyclesTitle} />
      {hasProposal ? (
        <p>{words.cyclesHint}</p>
      ) : (
        <p>{words.fewGaps(business.cycle.because.gaps, trustedProposalGaps)}</p>
      )}
      {hasProposal &&
        [business, ...products].map((proposal, place) => (
          <ProposalRow key={cycleKey(proposal)} {...props} proposal={proposal} place={place} />
        ))}
      {hasProposal && others > 0 && <p class="hint">{words.otherProducts(lexicon.format.number(others))}</p>}
      <div class="actions wrap">
        {hasProposal && (
          <button type="button" class="primary" disabled={isWorking} onClick={onSave}>
            {words.save}
          </button>
        )}
        <button type="button" class={hasProposal ? "" : "primary"} onClick={onToday}>
          {words.openToday}
        </button>
      </div>
    </>
  );
}

function ProposalRow(props: Props & { readonly proposal: Proposal; readonly place: number }) {
  const { words, lexicon, proposal, place, choices, showsErrors, onChoose } = props;
  const { cycle, now, product } = proposal;
  const { median, q90, gaps, bars } = cycle.because;
  const key = cycleKey(proposal);
  const name = product ?? words.business;
  const choice = choices[key]!;
  const format = lexicon.format.number;
  return (
    <section class="proposal">
      <h2>{name}</h2>
      <GapChart words={words} name={name} bars={bars} format={format} />
      {median !== null && q90 !== null && (
        <p class="hint">
          {words.facts(median, q90, format(gaps))}
          {now !== null && `. ${words.now(now)}`}
        </p>
      )}
      <Tick checked={choice.isTaken} onTick={(isTaken) => onChoose(key, { isTaken })}>
        {words.takeOver(name)}
      </Tick>
      <TextField
        id={`days-${place}`}
        label={words.cycleOf(name)}
        error={showsErrors && choice.isTaken && isWrongCycle(choice.days) ? words.cycleError : undefined}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={choice.days}
        onValue={(days) => onChoose(key, { days })}
      />
    </section>
  );
}
