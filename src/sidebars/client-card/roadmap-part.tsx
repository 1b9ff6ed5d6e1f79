import type { RoadmapCard } from "../../actions/client-card/roadmap-card";
import type { StripStep } from "../../domain/roadmaps/roadmap-strip";
import type { ClientCardWords } from "../../i18n/client-card/en";
import type { Lexicon } from "../kit/lexicon";

interface Props {
  readonly roadmap: RoadmapCard | null;
  readonly words: ClientCardWords;
  readonly lexicon: Lexicon;
}

/** A second sign next to the colour of a step. */
const signs: Record<StripStep["state"], string> = {
  done: "✓",
  skipped: "»",
  "passed over": "–",
  locked: "✕",
  waiting: "…",
  due: "!",
  overdue: "!!",
  ahead: "",
};

/** The whole way as a strip of steps, and the next action with both benefits. @see theory 8.8, 8.9 */
export function RoadmapPart({ roadmap, words, lexicon }: Props) {
  return (
    <section>
      <h2>{words.roadmap}</h2>
      {roadmap === null && <p>{words.noRoadmap}</p>}
      {roadmap !== null && !roadmap.isKnown && <p class="problem">{words.unknownRoadmap(roadmap.name)}</p>}
      {roadmap?.isKnown && <Known roadmap={roadmap} words={words} lexicon={lexicon} />}
    </section>
  );
}

function Known({ roadmap, words, lexicon }: Props & { readonly roadmap: RoadmapCard }) {
  const { name, strip, action, obstacles, silentUntil } = roadmap;
  const at = strip.findIndex(({ step }) => step === action?.step);
  return (
    <>
      <p>
        {name}
        {at >= 0 && `: ${words.position(at + 1, strip.length)}`}
      </p>
      <Strip strip={strip} current={action?.step ?? null} words={words} />
      {action === null && <p>{words.finished}</p>}
      {silentUntil !== null && <p class="quiet">{words.silent(lexicon.format.day(silentUntil))}</p>}
      {action !== null && <NextAction roadmap={roadmap} words={words} lexicon={lexicon} />}
      {obstacles.length > 0 && (
        <>
          <h3>{words.blocked}</h3>
          <ul>
            {obstacles.map((obstacle) => (
              <li key={obstacle}>{obstacle}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface StripProps {
  readonly strip: RoadmapCard["strip"];
  /** Number of the step of the next action. */
  readonly current: number | null;
  readonly words: ClientCardWords;
}

function Strip({ strip, current, words }: StripProps) {
  return (
    <ol class="strip">
      {strip.map(({ step, action, state }) => (
        <li
          key={step}
          class={state.replace(/ /g, "-")}
          aria-current={step === current ? "step" : undefined}
          title={`${step}. ${action}: ${words.states[state]}`}
        >
          <span aria-hidden="true">
            {step}
            {signs[state]}
          </span>
          <span class="said">{`${action}: ${words.states[state]}`}</span>
        </li>
      ))}
    </ol>
  );
}

function NextAction({ roadmap, words, lexicon: { format } }: Props & { readonly roadmap: RoadmapCard }) {
  const { action: actionText, isStudy, state, due, clientBenefit, ourBenefit, executor } = roadmap.action!;
  return (
    <>
      <p>
        <strong>{isStudy ? words.study(actionText) : actionText}</strong>
        <br />
        <span class="quiet">
          {words.states[state]}
          {due !== null && `, ${words.due(format.day(due))}`}
        </span>
      </p>
      <dl class="benefits">
        <dt>{words.clientGains}</dt>
        <dd>{clientBenefit}</dd>
        <dt>{words.weGain}</dt>
        <dd>{ourBenefit}</dd>
        {executor !== "" && (
          <>
            <dt>{words.executor}</dt>
            <dd>{executor}</dd>
          </>
        )}
      </dl>
    </>
  );
}
