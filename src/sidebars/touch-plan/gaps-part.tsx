import type { CellRequest } from "../../actions/start/attention";
import type { SegmentsReport, StandardsReport } from "../../actions/touches/base-touches";
import type { TouchPlanWords } from "../../i18n/touch-plan/en";
import type { Lexicon } from "../kit/lexicon";

interface Props {
  /** null = there is no Standards sheet. */
  readonly gaps: StandardsReport | null;
  readonly words: TouchPlanWords;
  readonly lexicon: Lexicon;
  onGoToCell(cell: CellRequest): void;
}

/** Statuses without a standard, and standards without an executor or a responsible person, each with a link to its cell. @see theory 6.6 */
export function GapsPart({ gaps, words, lexicon, onGoToCell }: Props) {
  const { base: texts } = words;
  const listed = gaps === null ? [] : gapsIn(gaps, texts, lexicon);
  return (
    <section>
      <h2>{texts.standards}</h2>
      {gaps === null && <p>{words.standard.noSheet(lexicon.titles.sheetTitles.standards)}</p>}
      {gaps !== null && listed.length === 0 && <p>{texts.fine}</p>}
      <GapList gaps={listed} texts={texts} onGoToCell={onGoToCell} />
    </section>
  );
}

interface SegmentsProps extends Pick<Props, "words" | "onGoToCell"> {
  readonly segments: SegmentsReport;
}

/** Clients without a segment, segments without an offer, and rules that match no client. @see theory 6.8 */
export function SegmentsPart({ segments, words, onGoToCell }: SegmentsProps) {
  const { segments: texts } = words.base;
  const gaps = segmentGaps(segments, texts);
  return (
    <section>
      <h2>{texts.title}</h2>
      {gaps.length === 0 && <p>{texts.fine}</p>}
      <GapList gaps={gaps} texts={words.base} onGoToCell={onGoToCell} />
    </section>
  );
}

interface GapListProps extends Pick<Props, "onGoToCell"> {
  readonly gaps: readonly Gap[];
  readonly texts: TouchPlanWords["base"];
}

function GapList({ gaps, texts, onGoToCell }: GapListProps) {
  if (gaps.length === 0) return null;
  return (
    <ul class="told">
      {gaps.map(({ sentence, cell }) => (
        <li key={sentence}>
          {sentence}{" "}
          <button
            type="button"
            class="link"
            aria-label={texts.goToCellOf(sentence)}
            onClick={() => onGoToCell(cell)}
          >
            {texts.goToCell}
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
  { missing, nextRow, unassigned }: StandardsReport,
  texts: TouchPlanWords["base"],
  { vocabulary: { statuses } }: Lexicon,
): Gap[] {
  return [
    ...missing.map((status) => ({
      sentence: texts.missing(statuses[status][0]!),
      cell: { sheet: "standards", row: nextRow, column: "status" } as const,
    })),
    ...unassigned.map(({ row, status, missing: lacks }) => ({
      sentence: texts.lacks[lacks](row, statuses[status][0]!),
      cell: { sheet: "standards", row, column: lacks } as const,
    })),
  ];
}

function segmentGaps(
  { without, withoutOffer, idle }: SegmentsReport,
  texts: TouchPlanWords["base"]["segments"],
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
            sentence: texts.without(without.clients),
            cell: { sheet: "clients", row: without.row, column: "segment" } as const,
          },
        ]),
    ...withoutOffer.map(({ name, row }) => ({
      sentence: texts.withoutOffer(name),
      cell: cell(row, "offer"),
    })),
    ...idle.map(({ name, row }) => ({ sentence: texts.idle(row, name), cell: cell(row, "onlyIf") })),
  ];
}
