import { blankOffer } from "../../drafts/offer-draft";
import { nothingDone } from "../kit/panel-session";
import type { CheckState } from "./state";

/** The panel before anything is read or written. */
export const firstState: CheckState = {
  ...nothingDone,
  view: "offer",
  opened: null,
  writing: { draft: blankOffer, from: null },
  setAside: null,
  check: null,
  margin: null,
  shownFor: "",
  isTried: false,
  issue: {
    client: "",
    channel: "call",
    by: "",
    isChecking: false,
    isRecording: false,
    advice: null,
    hasNoClient: false,
    problem: null,
  },
  receipt: "",
};
