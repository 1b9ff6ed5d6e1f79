import type { Base } from "../records/base";
import { changesIn, type StatusChange } from "../status/status-changes";
import type { Day } from "../values/day";
import { lastFullMonths, type Month } from "../values/month";
import type { StatusTimeline } from "./status-timelines";

/** How many of those who began a part of the way in the last 12 full months had gone on to the next by the day. */
export interface Conversion {
  readonly made: number;
  readonly converted: number;
  /** Left out because their first day is not known. */
  readonly undated: number;
  /** Of those made, in the last full month; null where no client at all has such a day. */
  readonly madeLastMonth: number | null;
}

/** The way of a client: a contact becomes a lead, a lead buys, a newcomer becomes a fan. */
export interface Conversions {
  readonly contacts: Conversion;
  readonly leads: Conversion;
  readonly newcomers: Conversion;
}

const months = 12;

/**
 * How contacts became leads, leads newcomers, and newcomers fans: of those who began in the last 12 full months, how many had gone on by the
 * day. A contact begins when added, a lead on *Lead since*, else with the first touch answered, a newcomer with the first purchase.
 * @see theory 11.4, 15 (11.3)
 */
export function conversions(base: Base, clients: readonly StatusTimeline[], asOf: Day): Conversions {
  const window = lastFullMonths(asOf, months);
  const count = { contacts: counter(window), leads: counter(window), newcomers: counter(window) };
  for (const client of clients) {
    const { addedOn, hasContact } = base.clients[client.place]!;
    const [lead, bought] = [leadDay(base, client), firstPurchase(client, asOf)];
    const isLead = hasContact || (lead !== null && lead <= asOf) || bought !== null;
    const changes = changesIn(client.spans);
    const dayOf = (wanted: StatusChange) => changes.find(({ change }) => change === wanted)?.day ?? null;
    const newcomer = dayOf("newcomer made");
    count.contacts.add(addedOn, isLead);
    const boughtFirst = bought !== null && lead !== null && bought < lead;
    if (!boughtFirst && (lead !== null || isLead)) count.leads.add(lead, bought !== null);
    if (newcomer !== null) count.newcomers.add(newcomer, dayOf("fan made") !== null);
  }
  return {
    contacts: count.contacts.found(),
    leads: count.leads.found(),
    newcomers: count.newcomers.found(),
  };
}

/** The share that reached the next stage; null where none started. */
export function conversionRate({ made, converted }: Conversion): number | null {
  return made === 0 ? null : converted / made;
}

function counter(window: readonly Month[]) {
  let [made, converted, undated, dated, lately] = [0, 0, 0, 0, 0];
  const latest = window[window.length - 1]!;
  return {
    add(day: Day | null, hasGoneOn: boolean) {
      if (day === null) undated++;
      else dated++;
      if (day === null || day < window[0]!.first || day > latest.last) return;
      made++;
      if (hasGoneOn) converted++;
      if (day >= latest.first) lately++;
    },
    found: (): Conversion => ({ made, converted, undated, madeLastMonth: dated === 0 ? null : lately }),
  };
}

/** A contact in the client's row has no date of its own: without *Lead since* its day is not known. */
function leadDay({ clients }: Base, { place, timeline }: StatusTimeline): Day | null {
  const { leadSince, hasContact } = clients[place]!;
  return leadSince ?? (hasContact ? null : (timeline.answeredOn[0] ?? null));
}

function firstPurchase({ timeline }: StatusTimeline, asOf: Day): Day | null {
  return timeline.purchaseHistory.purchasesOn(asOf).history.days[0] ?? null;
}
