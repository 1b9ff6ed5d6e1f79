import type { ComponentChildren } from "preact";
import type { DashboardPart } from "../../actions/dashboard/dashboard-part";
import { clientsBehind, type DashboardNumber, dashboardNumbers } from "../../domain/dashboard/dashboard";
import { dashboardTimes } from "../../domain/dashboard/dashboard-sums";
import { statuses } from "../../domain/records/status";
import { StatusChip } from "../kit/status-chip";
import type { DashboardProps } from "./state";

type Props = DashboardProps & { readonly loaded: DashboardPart };

/** The numbers, each with its sentence and the way to its clients. @see theory 4.1, 11.1–11.3 */
export function NumbersView(props: Props) {
  const { words, numberWords, loaded } = props;
  const numbers = dashboardNumbers(loaded.sums, loaded.plan);
  return (
    <>
      <h2>{numberWords.names.statuses}</h2>
      <Statuses {...props} />
      <BaseFigures {...props} numbers={numbers} />
      <h2>{words.plan}</h2>
      <PlanFigures {...props} numbers={numbers} />
    </>
  );
}

interface FiguresProps extends Props {
  readonly numbers: ReturnType<typeof dashboardNumbers>;
}

/** What the base is worth: the share of fans, how often clients buy and come back, and what is overdue. */
function BaseFigures({ numbers: { fansShare, frequency, repeat, overdue }, ...props }: FiguresProps) {
  const { numberWords, lexicon, loaded } = props;
  const { format } = lexicon;
  const { unknown, why } = numberWords;
  const times = dashboardTimes(loaded.sums.asOf);
  const share = (value: number | null) =>
    value === null ? unknown : format.share(Math.round(value * 100) / 100);
  return (
    <>
      <Figure {...props} number="fansShare" value={share(fansShare.value)}>
        {why.fansShare(fansShare, times, format)}
      </Figure>
      <Figure
        {...props}
        number="frequency"
        value={frequency.value === null ? unknown : format.number(frequency.value)}
      >
        {why.frequency(frequency, times, format)}
      </Figure>
      <Figure {...props} number="repeat" value={share(repeat.value)}>
        {why.repeat(repeat, format)}
      </Figure>
      <Figure {...props} number="overdue" value={format.money(overdue.value)}>
        {why.overdue(overdue, format)}
      </Figure>
    </>
  );
}

/** The plan of the month next to the result. */
function PlanFigures({ numbers: { plan }, ...props }: FiguresProps) {
  const { numberWords, settingTitles, lexicon } = props;
  const { format } = lexicon;
  const { unknown, why } = numberWords;
  const made = (code: "newcomers" | "fans", setting: string) => (
    <Figure {...props} heading="h3" number={code} value={format.number(plan[code].fact)}>
      {why.made(plan[code].plan, plan[code].fact, setting, format)}
    </Figure>
  );
  return (
    <>
      {made("newcomers", settingTitles.planNewcomers)}
      {made("fans", settingTitles.planFans)}
      <Figure
        {...props}
        heading="h3"
        number="profit"
        value={plan.profit.profit === null ? unknown : format.money(plan.profit.profit)}
      >
        {why.profit(plan.profit, settingTitles.profitGoal, format)}
      </Figure>
    </>
  );
}

function Statuses(props: Props) {
  const { lexicon, loaded } = props;
  return (
    <ul class="counts">
      {statuses.map((status) => (
        <li key={status}>
          <StatusChip status={status} lexicon={lexicon} />
          <strong>{lexicon.format.number(loaded.sums.statuses[status])}</strong>
          <ShowList {...props} number={status} name={lexicon.vocabulary.statuses[status][0]!} isShort />
        </li>
      ))}
    </ul>
  );
}

interface FigureProps extends Props {
  readonly number: keyof DashboardProps["numberWords"]["names"] & DashboardNumber;
  readonly value: string;
  readonly heading?: "h2" | "h3";
  readonly children: ComponentChildren;
}

/** One number, why it is what it is, and its clients. */
function Figure({ number, value, children, heading: Heading = "h2", ...props }: FigureProps) {
  const name = props.numberWords.names[number];
  return (
    <section class="number">
      <Heading>{name}</Heading>
      <p class="value">{value}</p>
      <p class="quiet">{children}</p>
      <ShowList {...props} number={number} name={name} />
    </section>
  );
}

/** The way to the clients behind a number; none where there are none. */
function ShowList({
  number,
  name,
  isShort = false,
  loaded,
  words,
  actions,
}: Props & { readonly number: DashboardNumber; readonly name: string; readonly isShort?: boolean }) {
  if (clientsBehind(number, loaded.clients).length === 0) return null;
  return (
    <button
      type="button"
      class="link"
      data-number={number}
      aria-label={words.showListOf(name)}
      onClick={() => actions.onList(number)}
    >
      {isShort ? words.list : words.showList}
    </button>
  );
}
