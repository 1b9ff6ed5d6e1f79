import type { Roadmap } from "../../domain/records/roadmap";
import { defaultSettings } from "../../domain/records/settings";
import {
  type SimulatedClient,
  type Simulation,
  simulateRoadmap,
} from "../../domain/roadmaps/roadmap-simulation";
import type { Day } from "../../domain/values/day";
import type { WizardWords } from "../../i18n/roadmap-wizard/en";
import { TextField } from "../kit/form-fields";
import type { Lexicon } from "../kit/lexicon";

/** The request for the timeline, as typed. */
export interface SimulationInput {
  readonly cycle: string;
  readonly purchases: string;
}

interface Props {
  readonly words: WizardWords["preview"];
  readonly lexicon: Lexicon;
  readonly map: Roadmap;
  readonly asOf: Day;
  readonly input: SimulationInput;
  onInput(input: SimulationInput): void;
}

/** Steps that a panel can show; the rest are counted. */
const maxRows = 40;

/** The simulation of the map from the 1st to the N-th purchase, dated. @see theory 8.12 */
export function TimelineView({ words, lexicon, map, asOf, input, onInput }: Props) {
  const simulatedClient = { startsOn: asOf, ...clientFromInput(input) };
  const simulation = simulateRoadmap(map, simulatedClient, defaultSettings);
  const field = (name: keyof SimulationInput, label: string, hint: string) => (
    <TextField
      id={`wish-${name}`}
      label={label}
      hint={hint}
      type="text"
      inputMode="numeric"
      class="short"
      value={input[name]}
      onValue={(text) => onInput({ ...input, [name]: text })}
    />
  );
  return (
    <>
      <h2>{words.timeline}</h2>
      {field("cycle", words.cycle, words.cycleHint)}
      {field("purchases", words.purchases, words.purchasesHint)}
      <p class="quiet">{words.assumed}</p>
      <SimulatedSteps
        words={words}
        lexicon={lexicon}
        simulation={simulation}
        simulatedClient={simulatedClient}
      />
    </>
  );
}

interface SimulatedStepsProps extends Pick<Props, "words" | "lexicon"> {
  readonly simulation: Simulation;
  readonly simulatedClient: SimulatedClient;
}

function SimulatedSteps({ words, lexicon, simulation, simulatedClient }: SimulatedStepsProps) {
  const { steps, ends, firstPurchase } = simulation;
  const { purchases: asked, cycleDays } = simulatedClient;
  const last = steps[steps.length - 1];
  if (last === undefined) return <p>{words.nobody}</p>;
  return (
    <>
      <ol class="timeline">
        {steps.slice(0, maxRows).map(({ step, closedOn, purchases, assumed }, i) => (
          <li key={`${step.step} ${closedOn}`}>
            <b>{lexicon.format.day(closedOn)}</b>
            {purchases > (steps[i - 1]?.purchases ?? 0) && (
              <span class="bought">{words.bought(purchases)}</span>
            )}
            <br />
            {words.row(step.step, step.action)}
            {assumed.length > 0 && <span class="quiet"> ({words.taken})</span>}
          </li>
        ))}
      </ol>
      {steps.length > maxRows && (
        <p>{words.more(steps.length - maxRows, lexicon.format.day(last.closedOn))}</p>
      )}
      <p class="quiet">
        {ends === "purchases" &&
          firstPurchase !== null &&
          cycleDays !== null &&
          words.lastBought(asked, lexicon.format.day(firstPurchase + (asked - 1) * cycleDays))}{" "}
        {words.ends[ends]}
      </p>
    </>
  );
}

/** What was typed, as far as it makes sense: at most 701 purchases. */
function clientFromInput({ cycle, purchases }: SimulationInput): {
  cycleDays: number | null;
  purchases: number;
} {
  const days = /^\d{1,5}$/.test(cycle.trim()) ? Number(cycle) : 0;
  const count = /^\d{1,6}$/.test(purchases.trim()) ? Number(purchases) : 1;
  return { cycleDays: days > 0 ? days : null, purchases: Math.min(Math.max(1, count), 701) };
}
