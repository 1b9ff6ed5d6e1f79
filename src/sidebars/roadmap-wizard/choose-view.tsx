import { useState } from "preact/hooks";
import type { OpenedRoadmap } from "../../actions/roadmaps/opened-roadmaps";
import type { ReadyWords } from "../../drafts/ready-roadmap";
import type { ReadyRoadmap } from "../../drafts/ready-steps";
import type { WizardWords } from "../../i18n/roadmap-wizard/en";
import { Field } from "../kit/field";

interface Props {
  readonly words: WizardWords["choose"];
  readonly ready: ReadyWords;
  readonly maps: readonly OpenedRoadmap[];
  /** Name of a draft that was not saved. */
  readonly unsaved: string | null;
  onBegin(map: ReadyRoadmap | "blank"): void;
  onOpen(name: string): void;
  onResume(): void;
  onDiscard(): void;
}

/** What is sold and to which clients: a ready roadmap, an empty one, or one of the user's own. */
export function ChooseView(props: Props) {
  const { words, unsaved, maps } = props;
  return (
    <>
      {unsaved !== null && (
        <div class="notice">
          <p>{words.unsaved(unsaved)}</p>
          <div class="row">
            <button type="button" onClick={props.onResume}>
              {words.resume}
            </button>
            <button type="button" class="link" onClick={props.onDiscard}>
              {words.discard}
            </button>
          </div>
        </div>
      )}
      <Kinds {...props} />
      {maps.length > 0 && <OwnMaps {...props} />}
    </>
  );
}

function Kinds({ words, ready, onBegin }: Props) {
  const [chosen, choose] = useState<ReadyRoadmap | "blank">("coffee");
  const kinds = Object.keys(words.kinds) as ReadyRoadmap[];
  const example = (kind: ReadyRoadmap) =>
    words.example(ready[kind].name, Object.keys(ready[kind].steps).length);
  const choice = (kind: ReadyRoadmap | "blank", label: string, hint: string) => (
    <label class="choice" key={kind}>
      <input type="radio" name="kind" value={kind} checked={chosen === kind} onChange={() => choose(kind)} />
      <span>
        {label}
        <span class="hint block">{hint}</span>
      </span>
    </label>
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onBegin(chosen);
      }}
    >
      <fieldset>
        <legend>{words.ready}</legend>
        {kinds.map((kind) => choice(kind, words.kinds[kind], example(kind)))}
        {choice("blank", words.blank, words.blankHint)}
      </fieldset>
      <div class="actions">
        <button type="submit" class="primary">
          {words.begin}
        </button>
      </div>
    </form>
  );
}

function OwnMaps({ words, maps, onOpen }: Props) {
  const [name, choose] = useState(maps[0]!.name);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(name);
      }}
    >
      <h2>{words.open}</h2>
      <Field id="own-map" label={words.openLabel}>
        {(control) => (
          <select {...control} value={name} onChange={(event) => choose(event.currentTarget.value)}>
            {maps.map((map) => (
              <option key={map.name} value={map.name}>
                {words.openOption(map.name, map.steps.length, map.clientsOnIt)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button type="submit">{words.openButton}</button>
    </form>
  );
}
