import type { DoneRequest } from "../../actions/today/done-today";
import type { TodayLine } from "../../actions/today/today-lines";
import type { Day } from "../../domain/values/day";
import type { TodayWords } from "../../i18n/today/en";
import type { Lexicon } from "../kit/lexicon";
import { calendarLink } from "./calendar";
import { DoneForm } from "./done-form";
import { SnoozeForm } from "./snooze-form";
import { StudyForm } from "./study-form";

/** The user's actions on a line. */
export interface LineActions {
  /** Shows the buttons of a line, or hides them. */
  onToggle(place: number): void;
  /** Opens a form of a line; null closes it. */
  onForm(place: number, form: LineForm): void;
  onDone(line: TodayLine, request: DoneRequest): void;
  onSnooze(line: TodayLine, until: Day): void;
  onNotNow(line: TodayLine): void;
}

export type LineForm = "done" | "snooze" | null;

interface Props {
  readonly line: TodayLine;
  readonly asOf: Day;
  /** null = the line is closed. */
  readonly open: { readonly form: LineForm } | null;
  /** Whether Tab focuses this line; arrows continue from there. */
  readonly isCurrent: boolean;
  readonly by: string;
  readonly words: TodayWords;
  readonly lexicon: Lexicon;
  readonly actions: LineActions;
}

/** One client: who, why, what, by which channel and content, the client's benefit, until when. @see theory 14.3 */
export function Line(props: Props) {
  const { line, open, isCurrent, words, actions } = props;
  const how = [line.channel, line.content].filter((word) => word !== "").join(" · ");
  return (
    <li class={line.rank === "alarm" ? "line alarm" : "line"}>
      <p class="who">
        <button
          type="button"
          class="link"
          data-line={line.place}
          tabIndex={isCurrent ? 0 : -1}
          aria-expanded={open !== null}
          aria-keyshortcuts={line.rank === "alarm" ? "D N" : "D S N"}
          onClick={() => actions.onToggle(line.place)}
        >
          {line.client}
        </button>
        {line.until !== "" && <span class="quiet">{words.until(line.until)}</span>}
      </p>
      <p class="do">{line.do}</p>
      <p>
        <b>{words.ranks[line.rank]}.</b> {line.why}
      </p>
      {how !== "" && (
        <p class="quiet">
          {words.how}: {how}
        </p>
      )}
      {line.clientBenefit !== "" && (
        <p class="quiet">
          {words.benefit}: {line.clientBenefit}
        </p>
      )}
      {open !== null && <Opened {...props} form={open.form} />}
    </li>
  );
}

function Opened({ form, ...props }: Props & { readonly form: LineForm }) {
  const { line, asOf, words, lexicon, by, actions } = props;
  const texts = { words, lexicon };
  const onCancel = () => actions.onForm(line.place, null);
  const onDone = (request: DoneRequest) => actions.onDone(line, request);
  if (form === "done" && line.step?.isStudy)
    return <StudyForm {...{ line, by, onDone, onCancel }} {...texts} />;
  if (form === "done") return <DoneForm {...{ line, by, onDone, onCancel }} {...texts} />;
  if (form === "snooze") {
    return (
      <SnoozeForm {...{ asOf, onCancel }} {...texts} onSnooze={(until) => actions.onSnooze(line, until)} />
    );
  }
  return (
    <div class="line-actions">
      <button type="button" class="small primary" onClick={() => actions.onForm(line.place, "done")}>
        {words.done}
      </button>
      {line.rank !== "alarm" && (
        <button type="button" class="small" onClick={() => actions.onForm(line.place, "snooze")}>
          {words.snooze}
        </button>
      )}
      <button type="button" class="small" onClick={() => actions.onNotNow(line)}>
        {words.notNow}
      </button>
      <a href={calendarLink(line, asOf)} target="_blank" rel="noopener">
        {words.calendar}
      </a>
    </div>
  );
}
