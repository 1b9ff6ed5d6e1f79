import type { ProgrammeChange } from "../../domain/offers/margin-repair";
import type { Programme } from "../../domain/offers/programme";
import type { Convention } from "../../domain/values/written-number";
import type { OfferDraft } from "../../drafts/offer-draft";
import type { Words } from "../../i18n/words";
import type { MarginCheck } from "./margin";
import { withName } from "./not-with";

type Stacked = Extract<MarginCheck, { code: "stack" }>;

/** The smallest change, where it is one of the draft itself; null where another row or a tier is to be changed. */
export function ownRepair({ stack, own }: Stacked): ProgrammeChange | null {
  const { repair } = stack;
  return repair.code === "change" && repair.change.programme === own ? repair.change : null;
}

/** A draft after a change that was proposed for it. */
export function repaired(
  draft: OfferDraft,
  change: ProgrammeChange,
  { decimal }: Convention,
  { notWith }: Words["vocabulary"],
): OfferDraft {
  switch (change.code) {
    case "share":
      return {
        ...draft,
        discount: String(Math.round(change.to * 1e6) / 1e4).replace(".", decimal ?? "."),
      };
    case "free after":
      return { ...draft, freeAfter: String(change.to) };
    case "not with":
      return { ...draft, notWith: withName(draft.notWith, nameOf(change.other, notWith)) };
  }
}

function nameOf({ kind, name }: Programme, words: Words["vocabulary"]["notWith"]): string {
  return kind === "tier" ? words.tier[0]! : kind === "points" ? words.points[0]! : name;
}
