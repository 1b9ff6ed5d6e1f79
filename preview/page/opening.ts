/** What the page opens with: the sample, or a ledger as of a day. */
export interface Opening {
  readonly ledger: { readonly csv: string; readonly asOf: string | null } | null;
}

const key = "opening";

/** What this tab opened last; on a first visit what `npm start` was told. */
export async function chosenOpening(): Promise<Opening> {
  const chosen = sessionStorage.getItem(key);
  return chosen === null ? (await fetch("opening.json")).json() : JSON.parse(chosen);
}

/** Opens the page anew, in the same language. */
export function openAnew(opening: Opening): void {
  sessionStorage.setItem(key, JSON.stringify(opening));
  location.reload();
}

/** Opens the page anew in another language; what is open stays open. */
export function openInLanguage(language: string): void {
  const address = new URL(location.href);
  address.searchParams.set("language", language);
  location.assign(address);
}
