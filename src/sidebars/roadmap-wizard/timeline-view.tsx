import type { Roadmap } from "../../domain/records/roadmap";
import { defaultSettings } from "../../domain/records/settings";
import { type Play, type Player, playRoadmap } from "../../domain/roadmaps/roadmap-timeline";
import type { Day } from "../../domain/values/day";
import type { WizardWords } from "../../i18n/roadmap-wizard/en";
import { TextField } from "../kit/form-fields";
import type { Lexicon } from "../kit/lexicon";

/** What the timeline is asked for, as typed. */
export interface TimelineWish {
  readonly cycle: string;
  readonly purchases: string;
}

interface Props {
  readonly words: WizardWords["preview"];
  readonly lexicon: Lexicon;
  readonly map: Roadmap;
  readonly asOf: Day;
  readonly wish: TimelineWish;
  onWish(wish: TimelineWish): void;
}

/** Steps that a panel can show; the rest are counted. */
const mostRows = 40;

/** The walk of the map from the 1st to the N-th purchase, dated. @see theory 8.12 */
export function TimelineView({ words, lexicon, map, asOf, wish, onWish }: Props) {
  const player = { startsOn: asOf, ...wished(wish) };
  const play = playRoadmap(map, player, defaultSettings);
  const field = (name: keyof TimelineWish, label: string, hint: string) => (
    <TextField
      id={`wish-${name}`}
      label={label}
      hint={hint}
      type="text"
      inputMode="numeric"
      class="short"
      value={wish[name]}
      onValue={(text) => onWish({ ...wish, [name]: text })}
    />
  );
  return (
    <>
      <h2>{words.timeline}</h2>
      {field("cycle", words.cycle, words.cycleHint)}
      {field("purchases", words.purchases, words.purchasesHint)}
      <p class="quiet">{words.assumed}</p>
      <PlayedSteps words={words} lexicon={lexicon} play={play} player={player} />
    </>
  );
}

interface PlayedProps extends Pick<Props, "words" | "lexicon"> {
  readonly play: Play;
  readonly player: Player;
}

function PlayedSteps({ words, lexicon, play, player }: PlayedProps) {
  const { steps, ends, firstPurchase } = play;
  const { purchases: asked, cycleDays } = player;
  const last = steps[steps.length - 1];
  if (last === undefined) return <p>{words.nobody}</p>;
  return (
    <>
      <ol class="timeline">
        {steps.slice(0, mostRows).map(({ step, closedOn, purchases, taken }, i) => (
          <li key={`${step.step} ${closedOn}`}>
            <b>{lexicon.write.day(closedOn)}</b>
            {purchases > (steps[i - 1]?.purchases ?? 0) && (
              <span class="bought">{words.bought(purchases)}</span>
            )}
            <br />
            {words.row(step.step, step.action)}
            {taken.length > 0 && <span class="quiet"> ({words.taken})</span>}
          </li>
        ))}
      </ol>
      {steps.length > mostRows && (
        <p>{words.more(steps.length - mostRows, lexicon.write.day(last.closedOn))}</p>
      )}
      <p class="quiet">
        {ends === "purchases" &&
          firstPurchase !== null &&
          cycleDays !== null &&
          words.lastBought(asked, lexicon.write.day(firstPurchase + (asked - 1) * cycleDays))}{" "}
        {words.ends[ends]}
      </p>
    </>
  );
}

/** What was typed, as far as it makes sense: at most 701 purchases. */
function wished({ cycle, purchases }: TimelineWish): { cycleDays: number | null; purchases: number } {
  const days = /^\d{1,5}$/.test(cycle.trim()) ? Number(cycle) : 0;
  const count = /^\d{1,6}$/.test(purchases.trim()) ? Number(purchases) : 1;
  return { cycleDays: days > 0 ? days : null, purchases: Math.min(Math.max(1, count), 701) };
}
