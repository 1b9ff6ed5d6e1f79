import type { OfferDraft } from "../../drafts/offer-draft";
import { Field } from "../kit/field";
import { isTierOrPoints, notWithChoices, withName, withoutName } from "./not-with";
import type { OpenedProps } from "./state";

/** Whom an offer is for, and what it never meets on one bill. @see theory 7.8 */
export function TermsPart(props: OpenedProps) {
  const { words, lexicon, opened } = props;
  const statuses = Object.entries(lexicon.vocabulary.statuses).map(
    ([code, [word]]) => [code, word!] as const,
  );
  return (
    <>
      <details>
        <summary>{words.fields.forWhom}</summary>
        <Choice {...props} field="forSegment" choices={opened.segments.map(same)} />
        <Choice {...props} field="forStatus" choices={statuses} />
        <Choice {...props} field="forTier" choices={opened.tiers.map(({ name }) => same(name))} />
      </details>
      <NotWith {...props} />
    </>
  );
}

interface ChoiceProps extends OpenedProps {
  readonly field: "forSegment" | "forStatus" | "forTier";
  readonly choices: readonly (readonly [value: string, word: string])[];
}

/** A name that is on no sheet any more is still what the offer says. */
function Choice({ state, words, actions, field, choices }: ChoiceProps) {
  const value = state.writing.draft[field];
  const isThere = value === "" || choices.some(([code]) => code === value);
  return (
    <Field id={field} label={words.fields[field]}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => actions.onDraft(field, event.currentTarget.value as OfferDraft["forStatus"])}
        >
          <option value="">{words.fields.anyone}</option>
          {(isThere ? choices : [...choices, same(value)]).map(([code, word]) => (
            <option key={code} value={code}>
              {word}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function NotWith({ state, words, lexicon, opened, actions }: OpenedProps) {
  const { draft } = state.writing;
  const choices = notWithChoices(state.writing, opened, lexicon);
  const chosen = choices.filter(({ isChosen }) => isChosen).length;
  if (choices.length === 0) return null;
  const labels = { tier: words.fields.anyTier, points: words.fields.points };
  return (
    <details>
      <summary>
        {words.fields.notWith}
        {chosen > 0 && `: ${chosen}`}
      </summary>
      <fieldset>
        <legend class="said">{words.fields.notWith}</legend>
        {choices.map((choice) => {
          const code = isTierOrPoints(choice);
          return (
            <label key={choice.key} class="choice">
              <input
                type="checkbox"
                checked={choice.isChosen}
                onChange={({ currentTarget: { checked } }) =>
                  actions.onDraft("notWith", (checked ? withName : withoutName)(draft.notWith, choice.name))
                }
              />
              {code === null ? choice.name : labels[code]}
            </label>
          );
        })}
      </fieldset>
    </details>
  );
}

function same(name: string): readonly [string, string] {
  return [name, name];
}
