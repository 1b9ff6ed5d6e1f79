import { lexicon } from "../kit/baked-lexicon";
import { auditWords as asks, checklistsWords as words } from "../kit/baked-words";
import { mountPanel } from "../kit/mount-panel";
import { checklistsSession } from "./session";
import { ChecklistsPanel } from "./view";

mountPanel(
  (show) => checklistsSession(words, lexicon, show),
  ({ state, actions }) => (
    <ChecklistsPanel state={state()} {...{ words, questionTexts: asks, lexicon }} actions={actions} />
  ),
);
