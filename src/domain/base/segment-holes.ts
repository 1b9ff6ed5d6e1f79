import { clientTimeline } from "../client/client-timeline";
import { firstRule } from "../conditions/segment";
import { ClientSigns } from "../conditions/segment-facts";
import type { Base } from "../records/base";
import { rowsByClient } from "../records/ledger";
import type { SegmentRule } from "../records/segment-rule";
import type { Day } from "../values/day";

/** The holes of a table of segments, both ways. @see theory 6.8 */
export interface SegmentHoles {
  /** Places of the clients without a segment. */
  readonly clients: readonly number[];
  /** Keys of the segments without an offer, those on Segments first; then those that were only typed. */
  readonly segments: readonly string[];
  /** Rules that come first for no client, not even for one whose segment was typed. */
  readonly rules: readonly SegmentRule[];
}

/**
 * Clients without a segment, segments without an offer, and rules that match no client.
 *
 * @param hasOffer whether the Offers sheet has something for a segment
 * @see theory 6.8
 */
export function segmentHoles(base: Base, hasOffer: (segment: string) => boolean, asOf: Day): SegmentHoles {
  const rowsOf = rowsByClient(base.ledger, base.clients.length, asOf);
  const catching = new Set<SegmentRule>();
  const clients: number[] = [];
  base.clients.forEach((client, place) => {
    const timeline = clientTimeline(base, place, client, rowsOf(place), asOf);
    const rule = firstRule(base.segmentRules, new ClientSigns(base, place, timeline, asOf));
    if (rule !== null) catching.add(rule);
    else if (client.segment === null) clients.push(place);
  });
  const isRule = ({ onlyIf }: SegmentRule) => onlyIf.length > 0;
  return {
    clients,
    segments: segmentsWithoutOffer(base, hasOffer),
    rules: base.segmentRules.filter((rule) => isRule(rule) && !catching.has(rule)),
  };
}

function segmentsWithoutOffer(
  { segmentRules, clients }: Base,
  hasOffer: (segment: string) => boolean,
): string[] {
  const offered = new Set(segmentRules.filter(({ offer }) => offer !== "").map(({ segment }) => segment));
  const typed = clients.flatMap(({ segment }) => segment ?? []);
  const all = new Set([...segmentRules.map(({ segment }) => segment), ...typed]);
  return [...all].filter((segment) => !offered.has(segment) && !hasOffer(segment));
}
