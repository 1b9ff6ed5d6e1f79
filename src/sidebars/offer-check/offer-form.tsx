import type { NumberField, OfferDraft } from "../../drafts/offer-draft";
import { blankOffer } from "../../drafts/offer-draft";
import { DateInput } from "../kit/date-input";
import { Field } from "../kit/field";
import { ChoiceField, LongTextField, optionsOf, Suggestions, TextField, TextInput } from "../kit/form-fields";
import { type FieldFault, isChanged } from "./check";
import type { OpenedProps } from "./state";
import { TermsPart } from "./terms-part";

/** The fields of an offer, each fault under the field that fixes it. @see theory 7.2 */
export function OfferForm(props: OpenedProps) {
  const { state, words, opened, actions } = props;
  const { draft } = state.writing;
  const { fields } = words;
  const faultOf = faultsUnder(props);
  return (
    <>
      <NameAndKind {...props} />
      <Long {...props} field="text" rows={4} error={faultOf("text")} />
      <Long {...props} field="reason" hint={fields.reasonHint} rows={2} error={faultOf("reason")} />
      <Field id="until" label={fields.until} error={faultOf("until")}>
        {(control) => (
          <DateInput {...control} value={draft.until} onChange={(day) => actions.onDraft("until", day)} />
        )}
      </Field>
      <Check {...props} field="once" error={faultOf("once")} />
      <Check {...props} field="saysNoRepeat" error={faultOf("saysNoRepeat")} />
      <SuggestedField
        id="product"
        label={fields.product}
        hint={fields.productHint}
        value={draft.product}
        words={opened.products.map((product) => product.name)}
        onValue={(product) => actions.onDraft("product", product)}
      />
      {numbersOf(draft).map((field) => (
        <NumberInput key={field} {...props} field={field} />
      ))}
      <TermsPart {...props} />
    </>
  );
}

/** A missing name is a fault only when saving was tried. */
function NameAndKind({ state, words, lexicon, actions }: OpenedProps) {
  const { draft } = state.writing;
  const { fields } = words;
  const name = state.check?.name ?? null;
  const isShown = state.isTried || (name !== "blank" && draft.offer !== "");
  return (
    <>
      <TextField
        id="offer"
        label={fields.offer}
        hint={fields.offerHint}
        error={name !== null && isShown ? words.name[name] : undefined}
        value={draft.offer}
        autoComplete="off"
        onValue={(offer) => actions.onDraft("offer", offer)}
      />
      <ChoiceField
        id="kind"
        label={fields.kind}
        value={draft.kind}
        options={optionsOf(lexicon.vocabulary.offerKinds)}
        onValue={(kind) => actions.onDraft("kind", kind as OfferDraft["kind"])}
      />
    </>
  );
}

interface LongField extends OpenedProps {
  readonly field: "text" | "reason";
  readonly hint?: string;
  readonly error: string | undefined;
  readonly rows: number;
}

function Long({ state, words, actions, field, ...area }: LongField) {
  return (
    <LongTextField
      id={field}
      label={words.fields[field]}
      hint={area.hint}
      error={area.error}
      rows={area.rows}
      value={state.writing.draft[field]}
      onValue={(text) => actions.onDraft(field, text)}
    />
  );
}

/** The fault of a field in words; an offer with no entries has no faults. */
export function faultsUnder({
  state,
  words,
  lexicon,
}: OpenedProps): (field: FieldFault["field"]) => string | undefined {
  const { check, writing } = state;
  const isBegun = writing.from !== null || isChanged(writing.draft, blankOffer);
  return (field) => {
    const found = isBegun ? check?.faults.find((fault) => fault.field === field) : undefined;
    return found && words.fault(found.fault, lexicon.format);
  };
}

/** The numbers of a kind, and any other that was written. */
function numbersOf(draft: OfferDraft): NumberField[] {
  const ofKind: Record<OfferDraft["kind"], readonly NumberField[]> = {
    "limited offer": ["discount"],
    "n-th free": ["freeAfter"],
    "sum reward": ["rewardSum"],
    "volume discount": ["discount", "minQuantity"],
  };
  const all: readonly NumberField[] = ["discount", "freeAfter", "rewardSum", "minQuantity"];
  return all.filter((field) => ofKind[draft.kind].includes(field) || draft[field] !== "");
}

function NumberInput({ state, words, actions, field }: OpenedProps & { readonly field: NumberField }) {
  const isUnread = state.check?.unread.includes(field);
  return (
    <TextField
      id={field}
      label={words.fields[field]}
      hint={field === "freeAfter" ? words.fields.freeAfterHint : undefined}
      error={isUnread ? words.unread[field] : undefined}
      value={state.writing.draft[field]}
      inputMode="decimal"
      autoComplete="off"
      onValue={(number) => actions.onDraft(field, number)}
    />
  );
}

interface CheckField extends OpenedProps {
  readonly field: "once" | "saysNoRepeat";
  readonly error: string | undefined;
}

function Check({ state, words, actions, field, error }: CheckField) {
  return (
    <div class="check">
      <label class="choice">
        <input
          id={field}
          type="checkbox"
          checked={state.writing.draft[field]}
          aria-describedby={error && `${field}-error`}
          onChange={(event) => actions.onDraft(field, event.currentTarget.checked)}
        />
        {words.fields[field]}
      </label>
      {error && (
        <p class="error under-choice" id={`${field}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

interface SuggestedProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Suggested words. */
  readonly words: readonly string[];
  onValue(value: string): void;
  onChange?(): void;
}

/** A line of text with words to choose from. */
export function SuggestedField({ id, label, hint, value, words, onValue, onChange }: SuggestedProps) {
  return (
    <Field {...{ id, label, hint }}>
      {(control) => (
        <>
          <TextInput
            {...control}
            {...{ value, onValue }}
            list={`${id}-list`}
            autoComplete="off"
            onChange={onChange}
          />
          <Suggestions id={`${id}-list`} words={words} />
        </>
      )}
    </Field>
  );
}
