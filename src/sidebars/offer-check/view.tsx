import { PanelNews } from "../kit/panel-news";
import { ViewsNav } from "../kit/views-nav";
import { OfferView } from "./offer-view";
import { ReceiptView } from "./receipt-view";
import type { CheckProps, CheckState } from "./state";

const views: readonly CheckState["view"][] = ["offer", "receipt"];

/** An offer, or the back of a receipt, checked while it is being written. @see theory 7.2, 7.3, 7.7, 7.8 */
export function OfferCheckView(props: CheckProps) {
  const { state, words, lexicon, actions } = props;
  const { opened, view, problem } = state;
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <PanelNews
        state={state}
        lexicon={lexicon}
        onUndo={actions.onUndo}
        onRetry={opened === null ? actions.onRetry : undefined}
      />
      <ViewsNav
        views={views}
        current={view}
        label={words.views.label}
        words={words.views}
        onView={actions.onView}
      />
      {view === "receipt" && <ReceiptView {...props} />}
      {view === "offer" && opened !== null && <OfferView {...props} opened={opened} />}
      {view === "offer" && opened === null && problem === null && (
        <p role="status">{lexicon.panels.reading}</p>
      )}
    </>
  );
}
