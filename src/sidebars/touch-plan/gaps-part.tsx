import type { CellRequest } from "../../actions/start/attention";
import type { SegmentsTold, StandardsTold } from "../../actions/touches/base-touches";
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
      <GapList told={told} said={said} onGoToCell={onGoToCell} />
    </section>
  );
}

interface SegmentsProps extends Pick<Props, "words" | "onGoToCell"> {
  readonly segments: SegmentsTold;
}

/** Clients without a segment, segments without an offer, and rules that catch nobody. @see theory 6.8 */
export function SegmentsPart({ segments, words, onGoToCell }: SegmentsProps) {
  const { segments: said } = words.base;
  const told = segmentGaps(segments, said);
  return (
    <section>
      <h2>{said.title}</h2>
      {told.length === 0 && <p>{said.fine}</p>}
      <GapList told={told} said={words.base} onGoToCell={onGoToCell} />
    </section>
  );
}

interface GapListProps extends Pick<Props, "onGoToCell"> {
  readonly told: readonly Gap[];
  readonly said: TouchPlanWords["base"];
}

function GapList({ told, said, onGoToCell }: GapListProps) {
  if (told.length === 0) return null;
  return (
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

function segmentGaps(
  { without, offerless, idle }: SegmentsTold,
  said: TouchPlanWords["base"]["segments"],
): Gap[] {
  const cell = (row: number, column: CellRequest["column"]): CellRequest => ({
    sheet: "segments",
    row,
    column,
  });
  return [
    ...(without === null
      ? []
      : [
          {
            sentence: said.without(without.clients),
            cell: { sheet: "clients", row: without.row, column: "segment" } as const,
          },
        ]),
    ...offerless.map(({ name, row }) => ({ sentence: said.offerless(name), cell: cell(row, "offer") })),
    ...idle.map(({ name, row }) => ({ sentence: said.idle(row, name), cell: cell(row, "onlyIf") })),
  ];
}
