import type { PanelsWords } from "../../i18n/panels/en";

interface Props {
  /** Why an offer is against the rules today; "" = nothing to show. */
  readonly why: string;
  readonly words: PanelsWords;
}

/**
 * Shows before an offer is logged which rule forbids it; always on the page, so that a screen reader announces its change. An offer that was made may
 * be logged.
 * @see theory 6.5
 */
export function OfferWarning({ why, words }: Props) {
  return <div role="status">{why !== "" && <p class="notice">{words.offerWaits(why)}</p>}</div>;
}
