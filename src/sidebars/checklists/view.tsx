import { PanelNews } from "../kit/panel-news";
import { ViewsNav } from "../kit/views-nav";
import { AuditPart } from "./audit-part";
import { ChecksPart } from "./checks-part";
import { changedCount } from "./draft";
import { ReadinessPart } from "./readiness-part";
import type { ChecklistsProps, ChecklistsView, OpenedProps } from "./state";

/** What the company is ready for, and how well each part of selling is run; the weakest first. @see theory 13 */
export function ChecklistsPanel(props: ChecklistsProps) {
  const { state, words, lexicon, actions } = props;
  const { opened, problem } = state;
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <ViewsNav
        class="views four"
        views={views}
        current={state.view}
        label={words.viewsLabel}
        words={words.views}
        onView={actions.onView}
      />
      <PanelNews state={state} lexicon={lexicon} onUndo={actions.onUndo} onRetry={actions.onRetry} />
      {opened === null && problem === null && <p role="status">{lexicon.panels.reading}</p>}
      {opened !== null && (
        <>
          <Part {...props} opened={opened} />
          <SaveBar {...props} opened={opened} />
        </>
      )}
    </>
  );
}

const views: readonly ChecklistsView[] = ["readiness", "attention points", "practical block", "audit"];

function Part(props: OpenedProps) {
  const { view } = props.state;
  switch (view) {
    case "readiness":
      return <ReadinessPart {...props} />;
    case "attention points":
    case "practical block":
      return <ChecksPart {...props} list={view} />;
    case "audit":
      return <AuditPart {...props} />;
  }
}

/** How many answers wait to be saved; answers of all parts are saved together. */
function SaveBar({ state, words, opened, actions }: OpenedProps) {
  const count = changedCount(opened, state.draft);
  return (
    <div class={count === 0 ? "" : "summary"}>
      <p role="status">{count > 0 && words.changed(count)}</p>
      {count > 0 && (
        <div class="row">
          <button type="button" class="primary" disabled={state.isSaving} onClick={actions.onSave}>
            {state.isSaving ? words.saving : words.save}
          </button>
          <button type="button" disabled={state.isSaving} onClick={actions.onDiscard}>
            {words.discard}
          </button>
        </div>
      )}
    </div>
  );
}
