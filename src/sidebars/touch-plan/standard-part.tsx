import type { CellRequest } from "../../actions/start/attention";
import type { TouchPlan } from "../../actions/touches/touch-plan";
import type { DueStandard } from "../../domain/touches/standard";
import type { TouchPlanWords } from "../../i18n/touch-plan/en";
import type { Lexicon } from "../kit/lexicon";
import { wordOf } from "./choices";

interface Props {
  readonly plan: TouchPlan;
  readonly words: TouchPlanWords;
  readonly lexicon: Lexicon;
  onGoToCell(cell: CellRequest): void;
}

/** How clients of this status are touched: what, by which channel, by which person and when. @see theory 6.6 */
export function StandardPart({ plan, words, lexicon, onGoToCell }: Props) {
  const { standard: texts } = words;
  const status = lexicon.vocabulary.statuses[plan.standard.status][0]!;
  return (
    <section>
      <h2>{texts.title(status)}</h2>
      <Asked {...{ plan, words, lexicon, onGoToCell }} />
    </section>
  );
}

function Asked({ plan: { standard, asOf }, words: { standard: texts }, lexicon, onGoToCell }: Props) {
  switch (standard.code) {
    case "next":
      return <Standard due={standard.due} asOf={asOf} texts={texts} lexicon={lexicon} />;
    case "carried out":
      return <p>{texts.carriedOut}</p>;
    case "left in peace":
      return <p>{texts.notToContact}</p>;
    case "no sheet":
      return <p>{texts.noSheet(lexicon.titles.sheetTitles.standards)}</p>;
    case "missing":
      return (
        <p>
          {texts.missing}{" "}
          <button
            type="button"
            class="link"
            onClick={() => onGoToCell({ sheet: "standards", row: standard.row, column: "status" })}
          >
            {texts.write}
          </button>
        </p>
      );
  }
}

interface StandardProps {
  readonly due: DueStandard;
  readonly asOf: number;
  readonly texts: TouchPlanWords["standard"];
  readonly lexicon: Lexicon;
}

function Standard({ due: { standard, from }, asOf, texts, lexicon }: StandardProps) {
  const { titles, vocabulary, format } = lexicon;
  const { columnTitles } = titles;
  const when = from <= asOf ? texts.dueToday : texts.dueFrom(format.day(from));
  const often = standard.everyDays === null ? texts.once : texts.every(standard.everyDays);
  const rows = [
    [columnTitles.channel, wordOf(vocabulary.channels, standard.channel) || texts.any],
    [columnTitles.content, wordOf(vocabulary.contents, standard.content) || texts.any],
    [columnTitles.text, standard.text || "—"],
    [texts.when, `${when}, ${often}`],
    [columnTitles.executor, standard.executor || texts.nobody],
    [columnTitles.owner, standard.owner || texts.nobody],
  ] as const;
  return (
    <dl>
      {rows.flatMap(([title, text]) => [<dt key={title}>{title}</dt>, <dd key={`${title} is`}>{text}</dd>])}
    </dl>
  );
}
