import type { PanelsWords } from "../../i18n/panels/en";

interface Props {
  /** Why an offer is against the rules today; "" = nothing is to be said. */
  readonly why: string;
  readonly words: PanelsWords;
}

/** Says before an offer is logged which rule binds; always there, so that a screen reader hears it change. What happened may be logged. @see theory 6.5 */
export function OfferWarning({ why, words }: Props) {
  return <div role="status">{why !== "" && <p class="notice">{words.offerWaits(why)}</p>}</div>;
}
