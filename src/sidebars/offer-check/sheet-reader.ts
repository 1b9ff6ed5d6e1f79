import type { OffersOpened } from "../../actions/offers/open-offers";
import { fold } from "../../sheets/reading/fold";
import type { PanelSession } from "../kit/panel-session";
import { callServer } from "../server";
import type { CheckState } from "./state";
import type { Writing } from "./writing";

/** Reads the sheets, once at the beginning and again when Offers has changed; `saved` is what was just saved. */
export type SheetReader = (saved: Writing | null) => Promise<void>;

export function sheetReader({ state, change, query }: PanelSession<CheckState>): SheetReader {
  return async (saved) => {
    const opened = await query(callServer("openOffers"));
    if (opened !== null) change({ opened, problem: null, writing: found(opened, state().writing, saved) });
  };
}

/** The draft that is being written, with its row as it is now; what was typed after saving stays. */
function found({ offers }: OffersOpened, { draft, from }: Writing, saved: Writing | null): Writing {
  const isSaved = saved !== null && from === saved.from && fold(draft.offer) === fold(saved.draft.offer);
  const name = isSaved ? draft.offer : (from?.draft.offer ?? "");
  const now = offers.find((offer) => fold(offer.draft.offer) === fold(name)) ?? null;
  return { from: now, draft: now !== null && draft === saved?.draft ? now.draft : draft };
}
