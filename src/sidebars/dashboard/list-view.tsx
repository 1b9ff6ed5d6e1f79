import type { DashboardPart, ListedClient } from "../../actions/dashboard/dashboard-part";
import { clientsBehind, type DashboardNumber } from "../../domain/dashboard/dashboard";
import type { Status } from "../../domain/records/status";
import { Problem } from "../kit/problem";
import { StatusChip } from "../kit/status-chip";
import type { DashboardProps } from "./state";

interface Props extends DashboardProps {
  readonly loaded: DashboardPart;
  readonly number: DashboardNumber;
}

/** The clients behind a number, those who matter most to it first; each opens their card. */
export function ListView(props: Props) {
  const { state, words, lexicon, actions, loaded, number } = props;
  const { format } = lexicon;
  const clients = clientsBehind(number, loaded.clients) as ListedClient[];
  const rest = clients.length - state.limit;
  return (
    <>
      <h1 tabIndex={-1}>{nameOf(props)}</h1>
      <button type="button" class="link" onClick={actions.onBack}>
        {words.back}
      </button>
      {state.problem !== null && <Problem problem={state.problem} lexicon={lexicon} />}
      <p>{words.listed(format.number(clients.length))}</p>
      <p class="quiet">{words.opens}</p>
      <ul class="lines">
        {clients.slice(0, state.limit).map((client) => (
          <li key={client.place}>
            <button type="button" class="link" data-client onClick={() => actions.onClient(client)}>
              {client.client}
            </button>
            <p class="quiet">
              <StatusChip status={client.status} lexicon={lexicon} /> {factsOf(client, props)}
            </p>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" onClick={actions.onMore}>
          {words.more(format.number(rest))}
        </button>
      )}
    </>
  );
}

function nameOf({ number, numberWords, lexicon }: Props): string {
  const { statuses } = lexicon.vocabulary;
  return number in statuses
    ? statuses[number as Status][0]!
    : numberWords.names[number as Exclude<DashboardNumber, Status>];
}

/** What the client adds to the number. */
function factsOf(client: ListedClient, { number, words: { facts }, lexicon: { format } }: Props): string {
  switch (number) {
    case "fansShare":
      return facts.profit(format.money(client.profit ?? 0), format.money(client.fansProfit ?? 0));
    case "frequency":
      return facts.deals(client.deals);
    case "repeat":
      return facts.deals(client.purchases);
    case "overdue":
      return client.overdue === null
        ? ""
        : facts.overdue(client.overdue.days, format.money(client.overdue.averageCheck));
    case "profit":
      return facts.monthProfit(format.money(client.monthProfit ?? 0));
    default:
      return client.since === null ? "" : facts.since(format.day(client.since));
  }
}
