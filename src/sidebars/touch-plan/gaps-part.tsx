import type { CellRequest } from "../../actions/attention";
import type { StandardsTold } from "../../actions/base-touches";
import type { TouchPlanWords } from "../../i18n/touch-plan/en";
import type { Lexicon } from "../kit/lexicon";

interface Props {
  /** null = there is no Standards sheet. */
  readonly gaps: StandardsTold | null;
  readonly words: TouchPlanWords;
  readonly lexicon: Lexicon;
  onGoToCell(cell: CellRequest): void;
}

/** Statuses without a standard, and standards that nobody carries out or answers for, each with the way to its cell. @see theory 6.6 */
export function GapsPart({ gaps, words, lexicon, onGoToCell }: Props) {
  const { base: said } = words;
  const told = gaps === null ? [] : gapsIn(gaps, said, lexicon);
  return (
    <section>
      <h2>{said.standards}</h2>
      {gaps === null && <p>{words.standard.noSheet(lexicon.titles.sheetTitles.standards)}</p>}
      {gaps !== null && told.length === 0 && <p>{said.fine}</p>}
      {told.length > 0 && (
        <ul class="told">
          {told.map(({ sentence, cell }) => (
            <li key={sentence}>
              {sentence}{" "}
              <button
                type="button"
                class="link"
                aria-label={said.goToCellOf(sentence)}
                onClick={() => onGoToCell(cell)}
              >
                {said.goToCell}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface Gap {
  readonly sentence: string;
  readonly cell: CellRequest;
}

function gapsIn(
  { missing, nextRow, unmanned }: StandardsTold,
  said: TouchPlanWords["base"],
  { vocabulary: { statuses } }: Lexicon,
): Gap[] {
  return [
    ...missing.map((status) => ({
      sentence: said.missing(statuses[status][0]!),
      cell: { sheet: "standards", row: nextRow, column: "status" } as const,
    })),
    ...unmanned.map(({ row, status, lacks }) => ({
      sentence: said.lacks[lacks](row, statuses[status][0]!),
      cell: { sheet: "standards", row, column: lacks } as const,
    })),
  ];
}
