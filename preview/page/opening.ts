import type { SavedSpreadsheet } from "../host/saved-spreadsheet";

/** What the page opens with: the sample, or a ledger as of a day. */
export interface Opening {
  readonly ledger: { readonly csv: string; readonly asOf: string | null } | null;
  /** A spreadsheet in which Start has run; without it the page runs Start itself. */
  readonly started?: SavedSpreadsheet | undefined;
}

/** The arguments of `npm start`, and which start it was: a tab's own choice lasts until the next start. */
export interface LaunchedOpening extends Opening {
  readonly launch: number;
}

const key = "opening";

/** What this tab opened last; on a first visit the arguments of `npm start`. */
export async function chosenOpening(): Promise<Opening> {
  const launched: LaunchedOpening = await (await fetch("opening.json")).json();
  const chosen: LaunchedOpening | null = JSON.parse(sessionStorage.getItem(key) ?? "null");
  return chosen?.launch === launched.launch ? chosen : launched;
}

/** Opens the page again, in the same language. */
export async function reopen(opening: Opening): Promise<void> {
  const { launch }: LaunchedOpening = await (await fetch("opening.json")).json();
  sessionStorage.setItem(key, JSON.stringify({ ...opening, launch }));
  location.reload();
}

/** Opens the page again in another language; what is open stays open. */
export function openInLanguage(language: string): void {
  const address = new URL(location.href);
  address.searchParams.set("language", language);
  location.assign(address);
}
