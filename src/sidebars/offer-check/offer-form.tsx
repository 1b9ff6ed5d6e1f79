import type { ComponentChildren } from "preact";
import type { NumberField, OfferDraft } from "../../drafts/offer-draft";
import { blankOffer } from "../../drafts/offer-draft";
import { DateInput } from "../kit/date-input";
import { type ControlProps, Field } from "../kit/field";
import { type FieldFault, isChanged } from "./check";
import type { OpenedProps } from "./state";
import { TermsPart } from "./terms-part";

/** What an offer says, each fault under the field that mends it. @see theory 7.2 */
export function OfferForm(props: OpenedProps) {
  const { state, words, lexicon, opened, actions } = props;
  const { draft } = state.writing;
  const { fields } = words;
  const faultOf = faultsUnder(props);
  const name = state.check?.name ?? null;
  const text = (field: "offer" | "product", list?: readonly string[]) => (control: ControlProps) => (
    <TextInput
      control={control}
      value={draft[field]}
      list={list}
      onInput={(value) => actions.onDraft(field, value)}
    />
  );
  const long = (field: "text" | "reason", rows: number) => (control: ControlProps) => (
    <textarea
      {...control}
      rows={rows}
      value={draft[field]}
      onInput={(event) => actions.onDraft(field, event.currentTarget.value)}
    />
  );
  return (
    <>
      <Field
        id="offer"
        label={fields.offer}
        hint={fields.offerHint}
        error={
          name !== null && (state.isTried || (name !== "blank" && draft.offer !== ""))
            ? words.name[name]
            : undefined
        }
      >
        {text("offer")}
      </Field>
      <Field id="kind" label={fields.kind}>
        {(control) => (
          <select
            {...control}
            value={draft.kind}
            onChange={(event) => actions.onDraft("kind", event.currentTarget.value as OfferDraft["kind"])}
          >
            {Object.entries(lexicon.vocabulary.offerKinds).map(([code, [word]]) => (
              <option key={code} value={code}>
                {word}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="text" label={fields.text} error={faultOf("text")}>
        {long("text", 4)}
      </Field>
      <Field id="reason" label={fields.reason} hint={fields.reasonHint} error={faultOf("reason")}>
        {long("reason", 2)}
      </Field>
      <Field id="until" label={fields.until} error={faultOf("until")}>
        {(control) => (
          <DateInput {...control} value={draft.until} onChange={(day) => actions.onDraft("until", day)} />
        )}
      </Field>
      <Check {...props} field="once" error={faultOf("once")} />
      <Check {...props} field="saysNoRepeat" error={faultOf("saysNoRepeat")} />
      <Field id="product" label={fields.product} hint={fields.productHint}>
        {text(
          "product",
          opened.products.map((product) => product.name),
        )}
      </Field>
      {numbersOf(draft).map((field) => (
        <NumberInput key={field} {...props} field={field} />
      ))}
      <TermsPart {...props} />
    </>
  );
}

/** The fault of a field in words; nothing is wrong with an offer that nobody has begun. */
export function faultsUnder({
  state,
  words,
  lexicon,
}: OpenedProps): (field: FieldFault["field"]) => string | undefined {
  const { check, writing } = state;
  const isBegun = writing.from !== null || isChanged(writing.draft, blankOffer);
  return (field) => {
    const found = isBegun ? check?.faults.find((fault) => fault.field === field) : undefined;
    return found && words.fault(found.fault, lexicon.write);
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
    <Field
      id={field}
      label={words.fields[field]}
      hint={field === "freeAfter" ? words.fields.freeAfterHint : undefined}
      error={isUnread ? words.unread[field] : undefined}
    >
      {(control) => (
        <TextInput
          control={control}
          value={state.writing.draft[field]}
          mode="decimal"
          onInput={(value) => actions.onDraft(field, value)}
        />
      )}
    </Field>
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

interface TextProps {
  readonly control: ControlProps;
  readonly value: string;
  /** Words to choose from, or to leave aside. */
  readonly list?: readonly string[] | undefined;
  readonly mode?: "decimal";
  onInput(value: string): void;
  onChange?(): void;
}

/** A line of text. */
export function TextInput({ control, value, list, mode, onInput, onChange }: TextProps): ComponentChildren {
  return (
    <>
      <input
        {...control}
        value={value}
        list={list && `${control.id}-list`}
        inputMode={mode}
        autoComplete="off"
        onInput={(event) => onInput(event.currentTarget.value)}
        onChange={onChange}
      />
      {list && (
        <datalist id={`${control.id}-list`}>
          {list.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </>
  );
}
