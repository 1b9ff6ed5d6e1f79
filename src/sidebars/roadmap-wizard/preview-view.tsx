import type { PanelProblem } from "../../actions/change/answer";
import type { RoadmapPreview } from "../../actions/roadmaps/preview-roadmap";
import type { WizardWords } from "../../i18n/roadmap-wizard/en";
import { Suggestions, sending, TextField } from "../kit/form-fields";
import type { Lexicon } from "../kit/lexicon";
import { Problem } from "../kit/problem";
import { StatusChip } from "../kit/status-chip";

/** What is known about the client that the draft is tried on. */
export type Tried = RoadmapPreview | PanelProblem | "asking" | null;

interface Props {
  readonly words: WizardWords["preview"];
  readonly lexicon: Lexicon;
  readonly clients: readonly string[];
  readonly client: string;
  readonly tried: Tried;
  onClient(client: string): void;
  onAsk(): void;
}

/** The next action that the draft gives to a client of the user. */
export function ClientPreview({ words, lexicon, clients, client, tried, onClient, onAsk }: Props) {
  return (
    <form onSubmit={sending(onAsk)}>
      <TextField
        id="tried-client"
        label={words.client}
        hint={words.clientHint}
        type="text"
        list="clients"
        value={client}
        onValue={onClient}
      />
      <Suggestions id="clients" words={clients} />
      <button type="submit" class="primary" disabled={client.trim() === ""}>
        {words.ask}
      </button>
      <div role="status" class="tried">
        {tried === "asking" && lexicon.panels.reading}
        {isPreview(tried) && <Answer words={words} lexicon={lexicon} preview={tried} />}
      </div>
      {tried !== null && tried !== "asking" && "code" in tried && (
        <Problem problem={tried} lexicon={lexicon} />
      )}
    </form>
  );
}

function isPreview(tried: Tried): tried is RoadmapPreview {
  return tried !== null && tried !== "asking" && !("code" in tried);
}

function Answer({
  words,
  lexicon,
  preview,
}: Pick<Props, "words" | "lexicon"> & { readonly preview: RoadmapPreview }) {
  const { client, status, purchases, isOnRoadmap, next, blockedBy } = preview;
  return (
    <>
      <p>
        <b>{client}</b> <StatusChip status={status} lexicon={lexicon} /> {words.status(purchases)}
      </p>
      <p class="quiet">{isOnRoadmap ? words.walking : words.newcomer}</p>
      {next === null ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <p>
            <b>{words.next(next.step)}</b> ({lexicon.vocabulary.states[next.state][0]})
          </p>
          <p>{next.isStudy ? words.study(next.action) : next.action}</p>
          <p>{next.due === null ? words.noDue : words.due(lexicon.format.day(next.due))}</p>
          {next.clientBenefit !== "" && <p class="quiet">{words.clientGains(next.clientBenefit)}</p>}
        </>
      )}
      {blockedBy.length > 0 && <p>{words.blockedBy(blockedBy.join("; "))}</p>}
    </>
  );
}
