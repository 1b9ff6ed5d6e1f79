import { blankOffer, isSameOffer } from "../../drafts/offer-draft";
import { ChoiceField, sending } from "../kit/form-fields";
import { isChanged } from "./check";
import { IssuePart } from "./issue-part";
import { MarginPart } from "./margin-part";
import { shareText } from "./money";
import { OfferForm } from "./offer-form";
import type { OpenedProps } from "./state";

/** The offer that is being written, its faults, its effect on the margin, and its clients. */
export function OfferView(props: OpenedProps) {
  const { state, words, actions } = props;
  return (
    <>
      <OfferChoice {...props} />
      {state.setAside !== null && (
        <p class="notice">
          {words.setAside}{" "}
          <button type="button" class="link" onClick={actions.onRestore}>
            {words.restore}
          </button>
        </p>
      )}
      <form noValidate aria-label={words.views.offer} onSubmit={sending(actions.onSave)}>
        <OfferForm {...props} />
        <SavePart {...props} />
      </form>
      <MarginPart {...props} />
      <IssuePart {...props} />
      <Summary {...props} />
    </>
  );
}

/** Which offer of the sheet is written, or a new one. */
function OfferChoice({ state, words, opened, actions }: OpenedProps) {
  const { from } = state.writing;
  return (
    <ChoiceField
      id="choose"
      label={words.choose}
      value={from === null ? "" : String(from.row)}
      options={[
        ["", words.newOffer],
        ...opened.offers.map(({ row, draft }) => [String(row), draft.offer] as const),
      ]}
      onValue={(row) => actions.onChoose(row === "" ? null : Number(row))}
    />
  );
}

/** There is nothing to save when the sheet has the offer as it is shown. */
function SavePart({ state, words }: OpenedProps) {
  const { draft, from } = state.writing;
  if (!isChanged(draft, from?.draft ?? blankOffer)) return null;
  const isSame = isSameOffer(draft, from);
  const way = from === null ? "new" : isSame ? "changes" : "renamed";
  return (
    <>
      {way === "renamed" && <p class="hint">{words.renamed}</p>}
      <div class="actions">
        <button type="submit" class="primary" aria-disabled={state.isSaving}>
          {words.save[way]}
        </button>
      </div>
    </>
  );
}

/** Always visible: the number of faults, and the worst margin. */
function Summary({ state, words, lexicon }: OpenedProps) {
  const { check, margin, writing } = state;
  if (check === null || (writing.from === null && !isChanged(writing.draft, blankOffer))) return null;
  const left = margin?.code === "stack" ? margin.stack.worst.left : null;
  const parts = [
    words.summary(check.faults.length + check.unread.length),
    ...(left === null ? [] : [words.summaryMargin(left.verdict, shareText(left.margin, lexicon))]),
  ];
  const isFine = check.faults.length + check.unread.length === 0 && (left === null || left.verdict === "ok");
  return (
    <p class={isFine ? "summary" : "summary faulty"} role="status">
      {parts.join(" · ")}
    </p>
  );
}
