import type { CreditLine, CreditPage } from "../../actions/touches/list-credits";
import type { Day } from "../../domain/values/day";
import { fold } from "../../sheets/reading/fold";

/** The clients with their credit, as far as they are loaded. */
export interface CreditList {
  readonly lines: readonly CreditLine[];
  readonly asOf: Day;
  readonly total: number;
}

export type CreditKind = CreditLine["code"] | "all";

/** Which of them the user wants to see. */
export interface CreditFilter {
  readonly kind: CreditKind;
  /** Part of the name of a client or an owner. */
  readonly search: string;
  /** How many lines at most. */
  readonly limit: number;
}

/** Lines shown at first, and how many more at a time. */
export const linesAtATime = 50;

/** The list with one more page of clients. */
export function withPage(list: CreditList | null, { asOf, total, lines }: CreditPage): CreditList {
  return { asOf, total, lines: [...(list?.lines ?? []), ...lines] };
}

/** The list after one client was loaded again; null where another client is there now. */
export function withClient(list: CreditList, place: number, page: CreditPage): CreditList | null {
  const [line] = page.lines;
  const at = list.lines.findIndex((known) => known.place === place);
  if (line === undefined || page.total !== list.total || list.lines[at]?.client !== line.client) return null;
  return { ...list, lines: list.lines.map((known, i) => (i === at ? line : known)) };
}

/** How many clients there are of each kind; kinds without clients are left out. */
export function countsByKind({ lines }: CreditList): ReadonlyMap<CreditKind, number> {
  const counts = new Map<CreditKind, number>([["all", lines.length]]);
  for (const { code } of lines) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** The first lines that the user wants to see, and the number of the others. */
export function shownCredits(
  { lines }: CreditList,
  { kind, search, limit }: CreditFilter,
): { readonly lines: readonly CreditLine[]; readonly more: number } {
  const sought = fold(search);
  const found = lines.filter(
    ({ code, client, owner }) =>
      (kind === "all" || code === kind) && (fold(client).includes(sought) || fold(owner).includes(sought)),
  );
  return { lines: found.slice(0, limit), more: Math.max(0, found.length - limit) };
}
