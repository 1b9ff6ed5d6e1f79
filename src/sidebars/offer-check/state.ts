import type { PanelProblem } from "../../actions/change/answer";
import type { IssueAdvice } from "../../actions/offers/issue-offer";
import type { OffersOpened } from "../../actions/offers/open-offers";
import type { OfferDraft, OfferField } from "../../drafts/offer-draft";
import type { OfferCheckWords } from "../../i18n/offer-check/en";
import type { OfferWords } from "../../i18n/offers";
import type { Lexicon } from "../kit/lexicon";
import type { PanelState } from "../kit/panel-session";
import type { OfferCheck } from "./check";
import type { MarginCheck } from "./margin";
import type { Writing } from "./writing";

/** Everything the panel shows at one moment. */
export interface CheckState extends PanelState {
  readonly view: "offer" | "receipt";
  /** null until the sheets are read. */
  readonly opened: OffersOpened | null;
  readonly writing: Writing;
  /** What was being written when another offer was chosen. */
  readonly setAside: Writing | null;
  readonly check: OfferCheck | null;
  readonly margin: MarginCheck | null;
  /** Key of the product whose margin is shown for an offer on every product; "" = the one with the least. */
  readonly shownFor: string;
  /** Whether saving was tried: only then a missing name is a fault. */
  readonly isTried: boolean;
  readonly issue: IssueState;
  readonly receipt: string;
}

/** The client who is to get the offer. */
export interface IssueState {
  readonly client: string;
  readonly channel: string;
  readonly by: string;
  readonly isChecking: boolean;
  readonly isRecording: boolean;
  readonly advice: IssueAdvice | null;
  /** Whether the selected row was read and has no client. */
  readonly hasNoClient: boolean;
  readonly problem: PanelProblem | null;
}

export interface CheckActions {
  onView(view: CheckState["view"]): void;
  /** The row of an offer on the sheet; null = a new one. */
  onChoose(row: number | null): void;
  onRestore(): void;
  onDraft<Field extends OfferField>(field: Field, value: OfferDraft[Field]): void;
  onShowFor(product: string): void;
  onTakeOver(): void;
  onSave(): void;
  onClient(client: string): void;
  /** The name is written to its end. */
  onClientEntered(): void;
  onSelected(): void;
  onIssue(part: Partial<Pick<IssueState, "channel" | "by">>): void;
  onRecord(): void;
  onReceipt(text: string): void;
  onUndo(undo: string): void;
  onRetry(): void;
}

export interface CheckProps {
  readonly state: CheckState;
  readonly words: OfferCheckWords;
  /** The words for programmes, bills and repairs. */
  readonly offers: OfferWords;
  readonly lexicon: Lexicon;
  readonly actions: CheckActions;
}

/** The same when the sheets have been read. */
export interface OpenedProps extends CheckProps {
  readonly opened: OffersOpened;
}
