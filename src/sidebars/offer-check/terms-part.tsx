import type { OfferDraft } from "../../drafts/offer-draft";
import { ChoiceField, type Option, optionsOf, Tick } from "../kit/form-fields";
import { isTierOrPoints, notWithChoices, withName, withoutName } from "./not-with";
import type { OpenedProps } from "./state";

/** Which clients an offer is for, and what it cannot be combined with on one bill. @see theory 7.8 */
export function TermsPart(props: OpenedProps) {
  const { words, lexicon, opened } = props;
  return (
    <>
      <details>
        <summary>{words.fields.forWhom}</summary>
        <Choice {...props} field="forSegment" choices={opened.segments.map(same)} />
        <Choice {...props} field="forStatus" choices={optionsOf(lexicon.vocabulary.statuses)} />
        <Choice {...props} field="forTier" choices={opened.tiers.map(({ name }) => same(name))} />
      </details>
      <NotWith {...props} />
    </>
  );
}

interface ChoiceProps extends OpenedProps {
  readonly field: "forSegment" | "forStatus" | "forTier";
  readonly choices: readonly Option[];
}

/** A name that was deleted from the sheets is still a part of the offer. */
function Choice({ state, words, actions, field, choices }: ChoiceProps) {
  const value = state.writing.draft[field];
  const isThere = value === "" || choices.some(([code]) => code === value);
  return (
    <ChoiceField
      id={field}
      label={words.fields[field]}
      value={value}
      options={[["", words.fields.anyone], ...(isThere ? choices : [...choices, same(value)])]}
      onValue={(chosen) => actions.onDraft(field, chosen as OfferDraft["forStatus"])}
    />
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
          const change = (isTicked: boolean) =>
            (isTicked ? withName : withoutName)(draft.notWith, choice.name);
          return (
            <Tick
              key={choice.key}
              checked={choice.isChosen}
              onTick={(isTicked) => actions.onDraft("notWith", change(isTicked))}
            >
              {code === null ? choice.name : labels[code]}
            </Tick>
          );
        })}
      </fieldset>
    </details>
  );
}

function same(name: string): Option {
  return [name, name];
}
