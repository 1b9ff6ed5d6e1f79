import { purchaseDays } from "../history/purchase-days";
import type { Base } from "../records/base";
import type { Day, Days } from "../values/day";
import { median } from "../values/median";
import type { Money } from "../values/money";

/** The result of one source, or lead magnet, up to a day. */
export interface Source {
  /** Key of the source; null = clients without a known source. */
  readonly source: string | null;
  /** All clients who came from it. */
  readonly contacts: number;
  /** Those of them who gave a contact, answered a touch, or bought. */
  readonly leads: number;
  /** Those of them who bought. */
  readonly buyers: number;
  /** The median of days from the day a client came to the first purchase; null where no such days are known. */
  readonly daysToPurchase: Days | null;
  /** Buyers left out of those days: their first day is not known, or is later than their purchase. */
  readonly withoutDays: number;
  /** All money spent on it; null = not given. */
  readonly cost: Money | null;
}

/** Buyers as a share of contacts; null without contacts. @see theory 11.7 */
export function sourceConversion({ contacts, buyers }: Source): number | null {
  return contacts === 0 ? null : buyers / contacts;
}

/** What each buyer of a source has cost; null where its cost is not given, or without buyers. @see theory 11.7 */
export function costPerBuyer({ cost, buyers }: Source): number | null {
  return cost === null || buyers === 0 ? null : cost / buyers;
}

/**
 * The result of each source of clients, in the order of the sheet; clients without a source come last. A source that
 * only cost money is listed too. Clients added after the day are left out.
 *
 * @param sourceOf key of a client's source; null = none is written
 * @param costs all money spent on a source, by its key
 * @see theory 11.7
 */
export function sources(
  base: Base,
  sourceOf: (place: number) => string | null,
  costs: ReadonlyMap<string, Money>,
  asOf: Day,
): Source[] {
  const tallies = new Map<string | null, Tally>();
  const bought = purchaseDays(base.ledger, base.clients.length, asOf);
  base.clients.forEach((client, place) => {
    if (client.addedOn !== null && client.addedOn > asOf) return;
    const source = sourceOf(place);
    const tally = tallies.get(source) ?? newTally();
    tallies.set(source, tally);
    const firstPurchase = bought[place]![0] ?? null;
    tally.contacts++;
    if (firstPurchase !== null || isLead(base, place, asOf)) tally.leads++;
    if (firstPurchase !== null) count(tally, firstPurchase, client.addedOn ?? client.leadSince);
  });
  for (const source of costs.keys()) if (!tallies.has(source)) tallies.set(source, newTally());
  const found = [...tallies].map(([source, tally]) => sourceWith(source, tally, costs));
  return found.sort((a, b) => Number(a.source === null) - Number(b.source === null));
}

interface Tally {
  contacts: number;
  leads: number;
  buyers: number;
  readonly days: Days[];
}

function newTally(): Tally {
  return { contacts: 0, leads: 0, buyers: 0, days: [] };
}

function count(tally: Tally, firstPurchase: Day, cameOn: Day | null): void {
  tally.buyers++;
  if (cameOn !== null && cameOn <= firstPurchase) tally.days.push(firstPurchase - cameOn);
}

function sourceWith(
  source: string | null,
  { days, ...counts }: Tally,
  costs: ReadonlyMap<string, Money>,
): Source {
  return {
    source,
    ...counts,
    daysToPurchase: median(days),
    withoutDays: counts.buyers - days.length,
    cost: source === null ? null : (costs.get(source) ?? null),
  };
}

function isLead({ clients, touches }: Base, place: number, asOf: Day): boolean {
  const { leadSince, hasContact } = clients[place]!;
  if (leadSince === null ? hasContact : leadSince <= asOf) return true;
  return (touches?.get(place) ?? []).some(({ day, isAnswered }) => isAnswered && day <= asOf);
}
