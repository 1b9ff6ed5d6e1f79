import { checklists as en } from "../../i18n/checklists/en";
import { checklists as ru } from "../../i18n/checklists/ru";
import * as asksEn from "../../i18n/en/audit";
import * as asksRu from "../../i18n/ru/audit";
import { lexicon } from "../kit/baked-lexicon";
import { mountPanel } from "../kit/mount-panel";
import { checklistsSession } from "./session";
import { ChecklistsPanel } from "./view";

const words = __LANGUAGE__ === "ru" ? ru : en;
const asks = __LANGUAGE__ === "ru" ? asksRu : asksEn;

mountPanel(
  (show) => checklistsSession(words, lexicon, show),
  ({ state, actions }) => <ChecklistsPanel state={state()} {...{ words, asks, lexicon }} actions={actions} />,
);
