import type { AttentionReport, CellRequest } from "../../actions/start/attention";
import type { StartWords } from "../../i18n/start/en";
import type { Lexicon } from "../kit/lexicon";
import { Heading } from "./heading";

interface Props {
  readonly words: StartWords;
  readonly lexicon: Lexicon;
  readonly attention: AttentionReport;
  onGoToCell(cell: CellRequest): void;
  onBack(): void;
  onNext(): void;
  onToday(): void;
}

/** Step 3: what was read, and what needs attention. */
export function ResultView(props: Props) {
  const { words, lexicon, attention, onBack, onNext, onToday } = props;
  const { clients, purchases, total } = attention;
  const format = lexicon.format.number;
  return (
    <>
      <Heading words={words} step={3} title={words.resultTitle} />
      <p role="status">{words.counts(format(clients), format(purchases))}</p>
      {clients + purchases === 0 && <p>{words.nothingRead}</p>}
      {total === 0 ? <p>{words.fine}</p> : <Attention {...props} />}
      <div class="actions wrap">
        <button type="button" class="primary" onClick={onNext}>
          {words.toCycles}
        </button>
        <button type="button" onClick={onToday}>
          {words.openToday}
        </button>
      </div>
      <button type="button" class="link" onClick={onBack}>
        {words.changeAnswers}
      </button>
    </>
  );
}

/** The cells that need attention, each with the way to it. */
function Attention({ words, lexicon, attention: { problems, total }, onGoToCell }: Props) {
  const format = lexicon.format.number;
  return (
    <>
      <h2>{words.attention(format(total))}</h2>
      <p class="hint">{words.attentionHint}</p>
      <ul class="told">
        {problems.map(({ sentence, ...cell }) => (
          <li key={sentence}>
            {sentence}{" "}
            <button
              type="button"
              class="link"
              aria-label={words.goToCellOf(sentence)}
              onClick={() => onGoToCell(cell)}
            >
              {words.goToCell}
            </button>
          </li>
        ))}
      </ul>
      {total > problems.length && <p>{words.rest(format(total - problems.length))}</p>}
    </>
  );
}
