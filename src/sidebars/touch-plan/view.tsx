import { PanelNews } from "../kit/panel-news";
import { ViewsNav } from "../kit/views-nav";
import { BaseView } from "./base-view";
import { ClientView } from "./client-view";
import { ListView } from "./list-view";
import type { PlanProps, PlanView } from "./state";

/** Which clients to touch and how, and which may be made an offer. @see theory 6 */
export function TouchPlanView(props: PlanProps) {
  const { state, words, lexicon, actions } = props;
  const { view, plan } = state;
  return (
    <>
      <h1 tabIndex={-1}>{view === "client" && plan !== null ? plan.client : words.title}</h1>
      <ViewsNav
        views={views}
        current={state.view}
        label={words.viewsLabel}
        words={words.views}
        onView={actions.onView}
      />
      <PanelNews state={state} lexicon={lexicon} onUndo={actions.onUndo} onRetry={actions.onRetry} />
      {view === "client" && <ClientView {...props} />}
      {view === "list" && <ListView {...props} />}
      {view === "base" && <BaseView {...props} />}
    </>
  );
}

const views: readonly PlanView[] = ["client", "list", "base"];
