import type { PortraitMatch, PortraitReason } from "../../domain/status/portrait";
import { portraitPrefix } from "./base-settings";

export const portraitTitles = {
  client: "Client",
  matching: "Lines that fit",
  judged: "Lines judged",
  fit: "Fit",
  verdict: "Verdict",
  why: "Why",
};

/** Whether a client is like the portrait. */
export const portraitVerdicts = { ours: "our portrait", "not ours": "not our portrait", unknown: "unknown" };

/** How far a client is like the portrait, in one sentence. */
export function portraitWhy({ matching, judged, mismatches, unjudged }: PortraitReason): string {
  if (judged === 0 && unjudged.length === 0)
    return `Settings have no line that begins with “${portraitPrefix}”.`;
  if (judged === 0) return `Nothing to judge by: ${lines(unjudged)}.`;
  const parts = [
    `${matching} of ${judged} fit`,
    ...(mismatches.length > 0 ? [`not: ${lines(mismatches)}`] : []),
    ...(unjudged.length > 0 ? [`cannot be judged: ${lines(unjudged)}`] : []),
  ];
  return `${parts.join("; ")}.`;
}

/** Shown with a lead who fits less than half of the portrait. */
export function notOurs(reason: PortraitReason): string {
  return `Not our portrait: ${portraitWhy(reason)}`;
}

function lines(matches: readonly PortraitMatch[]): string {
  return matches.map(({ column, wanted }) => (wanted === "" ? column : `${column} (${wanted})`)).join(", ");
}
