import type { OffersOpened } from "../../actions/offers/open-offers";
import { anyPoints, anyTier } from "../../domain/records/offer";
import { programmesIn } from "../../sheets/readers/offers";
import type { Lexicon } from "../kit/lexicon";
import { otherOffers } from "./check";
import type { Writing } from "./writing";

/** A programme that an offer may exclude. */
export interface NotWithChoice {
  readonly key: string;
  /** As it is written into *Not with*. */
  readonly name: string;
  readonly isChosen: boolean;
}

/** Tiers, points, the other offers, and every other name in *Not with*. @see theory 15 (7.8) */
export function notWithChoices(
  writing: Writing,
  opened: OffersOpened,
  { vocabulary }: Lexicon,
): NotWithChoice[] {
  const { notWith } = writing.draft;
  const chosen = programmesIn(notWith);
  const names = [
    ...(opened.tiers.length === 0 ? [] : [vocabulary.notWith.tier[0]!, vocabulary.notWith.points[0]!]),
    ...otherOffers(writing, opened).map(({ draft: { offer } }) => offer),
    ...namesIn(notWith),
  ];
  const byKey = new Map([...names].reverse().map((name) => [keyOf(name), name]));
  return [...byKey].reverse().map(([key, name]) => ({ key, name, isChosen: chosen.includes(key) }));
}

/** *Not with* and one more name; one that is there stays once. */
export function withName(notWith: string, name: string): string {
  const isThere = programmesIn(notWith).includes(keyOf(name));
  return isThere ? notWith : [...namesIn(notWith), name].join("; ");
}

/** *Not with* without a name, however it is spelled. */
export function withoutName(notWith: string, name: string): string {
  return namesIn(notWith)
    .filter((known) => keyOf(known) !== keyOf(name))
    .join("; ");
}

/** The label of a choice: tiers and points are no names. */
export function isTierOrPoints({ key }: NotWithChoice): "tier" | "points" | null {
  return key === anyTier ? "tier" : key === anyPoints ? "points" : null;
}

function namesIn(notWith: string): string[] {
  return notWith
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function keyOf(name: string): string {
  return programmesIn(name)[0] ?? "";
}
