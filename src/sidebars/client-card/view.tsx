import type { ClientCard } from "../../actions/client-card/client-card";
import type { ClientCardWords } from "../../i18n/client-card/en";
import { type Entries, EntryForm } from "../kit/entry-form";
import type { Lexicon } from "../kit/lexicon";
import { PanelNews } from "../kit/panel-news";
import type { PanelState } from "../kit/panel-session";
import { StatusChip } from "../kit/status-chip";
import { AgreementsPart } from "./agreements-part";
import type { FormCode } from "./card-form";
import { ClaimsPart, LostPart } from "./claims-part";
import type { ContactLink } from "./contacts";
import { ContactsPart } from "./contacts-part";
import { CyclePart } from "./cycle-part";
import { forms, offeredForms } from "./forms";
import { LoopPart } from "./loop-part";
import { LoyaltyPart } from "./loyalty-part";
import { MoneyPart } from "./money-part";
import { RoadmapPart } from "./roadmap-part";

/** Everything the panel shows at one moment. */
export interface CardState extends PanelState {
  /** null while no row with a client is selected. */
  readonly card: ClientCard | null;
  readonly links: readonly ContactLink[];
  readonly isReading: boolean;
  readonly open: FormCode | null;
  /** Answers that the server could not read. */
  readonly wrong: readonly string[];
  readonly by: string;
}

export interface CardActions {
  onForm(form: FormCode | null): void;
  onSave(form: FormCode, entries: Entries): void;
  onUndo(undo: string): void;
  onRetry(): void;
}

interface Props {
  readonly state: CardState;
  readonly words: ClientCardWords;
  readonly lexicon: Lexicon;
  readonly actions: CardActions;
}

/** Everything about the client in the selected row, and what can be recorded about them. */
export function ClientCardView(props: Props) {
  const { state, words, lexicon, actions } = props;
  const { card, problem } = state;
  return (
    <>
      <h1 tabIndex={-1}>{card === null ? words.title : card.client}</h1>
      <PanelNews state={state} lexicon={lexicon} onUndo={actions.onUndo} onRetry={actions.onRetry} />
      {card === null && problem === null && (
        <p role="status">{state.isReading ? lexicon.panels.reading : words.choose}</p>
      )}
      {card !== null && <Card {...props} card={card} />}
    </>
  );
}

function Card({ card, state, words, lexicon, actions }: Props & { readonly card: ClientCard }) {
  const of = { card, words, lexicon };
  const about = [card.name, card.segment, card.owner].filter((text) => text !== "" && text !== card.client);
  return (
    <>
      {about.length > 0 && <p class="quiet">{about.join(" · ")}</p>}
      <StatusPart {...of} />
      <ContactsPart links={state.links} refusesContact={card.refusesContact} words={words} />
      <NowPart {...of} />
      <LostPart {...of} />
      <FormsPart card={card} state={state} words={words} lexicon={lexicon} actions={actions} />
      <ClaimsPart {...of} />
      <RoadmapPart roadmap={card.roadmap} words={words} lexicon={lexicon} />
      <CyclePart {...of} />
      <ChangesPart {...of} />
      <LoyaltyPart {...of} onForm={state.open === null ? actions.onForm : null} />
      <LoopPart {...of} />
      <AgreementsPart {...of} />
      <MoneyPart {...of} />
      {card.promises.length > 0 && <PromisesPart {...of} />}
      {card.note !== "" && <p class="quiet">{card.note}</p>}
      <p class="quiet">{state.open === null ? words.follows : words.pinned}</p>
    </>
  );
}

interface PartProps {
  readonly card: ClientCard;
  readonly words: ClientCardWords;
  readonly lexicon: Lexicon;
}

function StatusPart({ card: { status }, words, lexicon }: PartProps) {
  return (
    <p>
      <StatusChip status={status.value} lexicon={lexicon} />{" "}
      {status.since !== null && <span class="quiet">{words.since(lexicon.format.day(status.since))}</span>}
      <br />
      {status.why}
    </p>
  );
}

/** What would change the status and the tier. */
function ChangesPart({ card: { changes }, words }: PartProps) {
  return (
    <section>
      <h2>{words.changes}</h2>
      {changes.map((change) => (
        <p key={change}>{change}</p>
      ))}
    </section>
  );
}

/** The one thing to do with this client today. @see theory 14.3 */
function NowPart({ card: { today }, words }: PartProps) {
  if (today === null) return <p class="quiet">{words.nothingNow}</p>;
  return (
    <section class="now">
      <h2>{words.now}</h2>
      <p>
        <strong>{today.do}</strong>
        <br />
        {today.why}
      </p>
      <p class="quiet">
        {[today.channel, today.content, ...(today.until === "" ? [] : [words.until(today.until)])]
          .filter((text) => text !== "")
          .join(" · ")}
      </p>
      {today.clientBenefit !== "" && (
        <p>
          {words.clientGains}: {today.clientBenefit}
        </p>
      )}
    </section>
  );
}

/** Buttons for what can be recorded; an open form replaces them. */
function FormsPart(props: Props & { readonly card: ClientCard }) {
  const { card, state, words, actions } = props;
  if (state.open !== null) return <OpenForm {...props} open={state.open} />;
  return (
    <section>
      <h2>{words.act}</h2>
      <div class="actions wrap">
        {offeredForms(card).map((code, place) => (
          <button
            key={code}
            type="button"
            class={place === 0 ? "small primary" : "small"}
            data-form={code}
            onClick={() => actions.onForm(code)}
          >
            {words.forms[code]}
          </button>
        ))}
      </div>
    </section>
  );
}

interface OpenFormProps extends Props {
  readonly card: ClientCard;
  readonly open: FormCode;
}

function OpenForm({ card, state, words, lexicon, actions, open }: OpenFormProps) {
  const { questions, initial, follow, remark } = forms[open]({ card, by: state.by, words, lexicon });
  return (
    <section>
      <h2>{words.forms[open]}</h2>
      <EntryForm
        key={`${open} ${card.client}`}
        title={words.forms[open]}
        questions={questions}
        initial={initial}
        wrong={state.wrong}
        unreadable={words.unreadable}
        save={words.save[open]}
        isSaving={state.isSaving}
        lexicon={lexicon}
        {...(follow && { follow })}
        {...(remark && { remark })}
        onSave={(entries) => actions.onSave(open, entries)}
        onCancel={() => actions.onForm(null)}
      />
    </section>
  );
}

function PromisesPart({ card, words, lexicon }: PartProps) {
  return (
    <section>
      <h2>{words.promises}</h2>
      <ul>
        {card.promises.map(({ due, what }) => (
          <li key={`${due} ${what}`}>{`${lexicon.format.day(due)}: ${what}`}</li>
        ))}
      </ul>
    </section>
  );
}
