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

/** How clients of this status are touched: what, by which channel, by whom and when. @see theory 6.6 */
export function StandardPart({ plan, words, lexicon, onGoToCell }: Props) {
  const { standard: said } = words;
  const status = lexicon.vocabulary.statuses[plan.standard.status][0]!;
  return (
    <section>
      <h2>{said.title(status)}</h2>
      <Asked {...{ plan, words, lexicon, onGoToCell }} />
    </section>
  );
}

function Asked({ plan: { standard, asOf }, words: { standard: said }, lexicon, onGoToCell }: Props) {
  switch (standard.code) {
    case "next":
      return <Standard due={standard.due} asOf={asOf} said={said} lexicon={lexicon} />;
    case "carried out":
      return <p>{said.carriedOut}</p>;
    case "left in peace":
      return <p>{said.leftInPeace}</p>;
    case "no sheet":
      return <p>{said.noSheet(lexicon.titles.sheetTitles.standards)}</p>;
    case "missing":
      return (
        <p>
          {said.missing}{" "}
          <button
            type="button"
            class="link"
            onClick={() => onGoToCell({ sheet: "standards", row: standard.row, column: "status" })}
          >
            {said.write}
          </button>
        </p>
      );
  }
}

interface StandardProps {
  readonly due: DueStandard;
  readonly asOf: number;
  readonly said: TouchPlanWords["standard"];
  readonly lexicon: Lexicon;
}

function Standard({ due: { standard, from }, asOf, said, lexicon }: StandardProps) {
  const { titles, vocabulary, write } = lexicon;
  const { columnTitles } = titles;
  const when = from <= asOf ? said.dueToday : said.dueFrom(write.day(from));
  const often = standard.everyDays === null ? said.once : said.every(standard.everyDays);
  const rows = [
    [columnTitles.channel, wordOf(vocabulary.channels, standard.channel) || said.any],
    [columnTitles.content, wordOf(vocabulary.contents, standard.content) || said.any],
    [columnTitles.text, standard.text || "—"],
    [said.when, `${when}, ${often}`],
    [columnTitles.executor, standard.executor || said.nobody],
    [columnTitles.owner, standard.owner || said.nobody],
  ] as const;
  return (
    <dl>
      {rows.flatMap(([title, text]) => [<dt key={title}>{title}</dt>, <dd key={`${title} is`}>{text}</dd>])}
    </dl>
  );
}
