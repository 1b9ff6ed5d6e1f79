import { clientSegment, type SegmentVerdict } from "../conditions/segment";
import { ClientSigns } from "../conditions/segment-facts";
import { type Cycle, clientCycle } from "../cycle/cycle";
import { rhythm, unknownRhythm } from "../cycle/rhythm";
import { firstPurchases } from "../history/history";
import { type KnownPurchases, lastPurchaseRows, purchaseHistoryOf } from "../history/purchase-history";
import type { Base } from "../records/base";
import type { Client } from "../records/client";
import type { ClientRows, Ledger } from "../records/ledger";
import type { ProductCycle } from "../records/product";
import type { StatusInputs } from "../status/status-spans";
import type { Day } from "../values/day";

/** One client of a base on any day up to `asOf`. */
export interface ClientTimeline extends StatusInputs {
  readonly client: Client;
  readonly rows: ClientRows;
  /** The cycle that holds after some purchases, with where it comes from. */
  cycleOf(purchases: KnownPurchases): Cycle;
  /** The segment as of the last day of the timeline. It has no date of its own, so it counts for all earlier days. */
  segment(): SegmentVerdict;
}

/** The timeline of the client at one place of the base's list. */
export function clientTimeline(
  base: Base,
  place: number,
  client: Client,
  rows: ClientRows,
  asOf: Day,
): ClientTimeline {
  const cycleOf = cacheLast((purchases: KnownPurchases) => cycleAfter(base, timeline, purchases));
  let segment: SegmentVerdict | null = null;
  const timeline: ClientTimeline = {
    client,
    rows,
    purchaseHistory: purchaseHistoryOf(base.ledger, rows, asOf),
    cycleOf,
    segment() {
      segment ??= clientSegment(
        client.segment,
        base.segmentRules,
        new ClientSigns(base, place, timeline, asOf),
      );
      return segment;
    },
    cycleAfter: (purchases) => cycleOf(purchases).days,
    leftOn: client.leftOn,
    isWanted: client.isWanted,
    hasContact: client.hasContact,
    answeredOn: answeredDays(base, place, asOf),
  };
  return timeline;
}

function cycleAfter(base: Base, { client, rows, segment }: ClientTimeline, known: KnownPurchases): Cycle {
  const isSet = client.cycle !== null;
  return clientCycle(
    {
      client: client.cycle,
      products: isSet || base.products === null ? [] : productCycles(base, base.ledger, rows, known),
      segment:
        isSet || base.segmentCycles.size === 0
          ? null
          : (base.segmentCycles.get(segment().value ?? "") ?? null),
      rhythm: isSet || !base.settings.rhythmFirst ? unknownRhythm : rhythm(knownDays(known), base.settings),
    },
    base.settings,
  );
}

function productCycles(base: Base, ledger: Ledger, rows: ClientRows, known: KnownPurchases): ProductCycle[] {
  return lastPurchaseRows(ledger, rows, known).flatMap((row) => {
    const product = ledger.product(row);
    return (product === null ? undefined : base.products?.get(product)) ?? [];
  });
}

function knownDays({ history, count }: KnownPurchases): readonly Day[] {
  return firstPurchases(history, count).days;
}

function answeredDays(base: Base, place: number, asOf: Day): readonly Day[] {
  const touches = base.touches?.get(place);
  if (touches === undefined) return never;
  const answered = touches.filter((touch) => touch.isAnswered && touch.day <= asOf).map((touch) => touch.day);
  return answered.sort((a, b) => a - b);
}

const never: readonly Day[] = [];

/** The timeline requests the cycle of the same purchases twice in a row. */
function cacheLast(find: (purchases: KnownPurchases) => Cycle): (purchases: KnownPurchases) => Cycle {
  let last: { readonly of: KnownPurchases; readonly cycle: Cycle } | null = null;
  return (purchases) => {
    if (last === null || last.of.history !== purchases.history || last.of.count !== purchases.count) {
      last = { of: purchases, cycle: find(purchases) };
    }
    return last.cycle;
  };
}
