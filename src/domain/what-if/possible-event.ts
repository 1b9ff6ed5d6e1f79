import type { Base } from "../records/base";
import { type ClientRows, type LedgerRow, ledgerOf, ledgerRow } from "../records/ledger";
import type { Touch } from "../records/touch";
import type { Day } from "../values/day";
import type { Money } from "../values/money";

/** An event that is possible for a client, as a row of the workbook would record it. */
export type PossibleEvent =
  /** One purchase; a quantity of null is a blank cell. */
  | { readonly kind: "purchase"; readonly day: Day; readonly amount: Money; readonly quantity: number | null }
  /** Touches that are no offers, all on one day. */
  | { readonly kind: "useful touches"; readonly day: Day; readonly count: number }
  /** The client answers one of our touches. */
  | { readonly kind: "answer"; readonly day: Day }
  /** Nothing but time. */
  | { readonly kind: "wait"; readonly day: Day };

/** One client with everything known on a day. Events may be added to these rows only. */
export interface ClientSnapshot {
  readonly base: Base;
  /** Place in the base's list of clients. */
  readonly place: number;
  /** All rows of the base's ledger, which holds no other client's. */
  readonly rows: readonly LedgerRow[];
}

/** A client as known on a day: rows with a later date are left out. @see theory 2.2 */
export function clientSnapshot(base: Base, place: number, rows: ClientRows, asOf: Day): ClientSnapshot {
  const touches = base.touches?.get(place) ?? [];
  const known = touches.filter(({ day }) => day <= asOf);
  const own = Array.from(rows, (row) => ledgerRow(base.ledger, row));
  const before = { ...base, touches: new Map([[place, known]]), clients: snapshotClients(base, place, asOf) };
  return { base: withRows(before, own), place, rows: own };
}

/** The same client after an event: the row is added, and every rule reads it like any other row. */
export function withEvent({ base, place, rows }: ClientSnapshot, event: PossibleEvent): ClientSnapshot {
  switch (event.kind) {
    case "purchase": {
      const more = [...rows, purchaseRow(place, event)];
      return { base: withRows(base, more), place, rows: more };
    }
    case "useful touches":
      return { base: withTouches(base, place, usefulTouches(event)), place, rows };
    case "answer":
      return { base: withTouches(base, place, [touchOn(event.day, true)]), place, rows };
    case "wait":
      return { base, place, rows };
  }
}

function snapshotClients({ clients }: Base, place: number, asOf: Day): Base["clients"] {
  const { leftOn } = clients[place]!;
  if (leftOn === null || leftOn <= asOf) return clients;
  return clients.map((client, at) => (at === place ? { ...client, leftOn: null } : client));
}

/** A base with no other purchases than these rows. */
function withRows(base: Base, rows: readonly LedgerRow[]): Base {
  return { ...base, ledger: ledgerOf(rows) };
}

/** One more row without an order, a product, a cost or a delivery. */
function purchaseRow(
  client: number,
  { day, amount, quantity }: Extract<PossibleEvent, { kind: "purchase" }>,
): LedgerRow {
  const nothing = { order: null, product: null, cost: null, deliveredOn: null };
  return { client, day, amount, quantity: quantity ?? Number.NaN, ...nothing };
}

function withTouches(base: Base, place: number, more: readonly Touch[]): Base {
  return { ...base, touches: new Map([[place, [...(base.touches?.get(place) ?? []), ...more]]]) };
}

function usefulTouches({ day, count }: Extract<PossibleEvent, { kind: "useful touches" }>): Touch[] {
  return Array.from({ length: count }, () => touchOn(day, false));
}

function touchOn(day: Day, isAnswered: boolean): Touch {
  return { day, content: "advice", channel: "call", isAnswered, rating: null, offer: null };
}
