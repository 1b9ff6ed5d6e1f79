import type { Base } from "../records/base";
import type { ClientRows, Ledger } from "../records/ledger";
import type { Touch } from "../records/touch";
import type { Day } from "../values/day";
import type { Money } from "../values/money";

/** Something that could happen to a client, as a row of the workbook would say it. */
export type Happening =
  /** One purchase; a quantity of null is a blank cell. */
  | { readonly kind: "purchase"; readonly day: Day; readonly amount: Money; readonly quantity: number | null }
  /** Touches that are no offers, all on one day. */
  | { readonly kind: "useful touches"; readonly day: Day; readonly count: number }
  /** The client answers a touch of ours. */
  | { readonly kind: "answer"; readonly day: Day }
  /** Nothing but time. */
  | { readonly kind: "wait"; readonly day: Day };

/** One client with all that was known on a day: of a base, only these rows may have more happen to them. */
export interface KnownClient {
  readonly base: Base;
  /** Place in the base's list of clients. */
  readonly place: number;
  /** Rows of the base's ledger, which holds no other client's. */
  readonly rows: ClientRows;
}

/** A client as known on a day: what is dated later does not exist yet. @see theory 2.2 */
export function knownClient(base: Base, place: number, rows: ClientRows, asOf: Day): KnownClient {
  const touches = base.touches?.get(place) ?? [];
  const known = touches.filter(({ day }) => day <= asOf);
  const ledger = ledgerOfRows(base.ledger, rows, place);
  return {
    base: { ...base, ledger, touches: new Map([[place, known]]), clients: knownClients(base, place, asOf) },
    place,
    rows: places(ledger.size),
  };
}

/** The same client after something happened: the row is really added, and every rule reads it as any other. */
export function happened({ base, place, rows }: KnownClient, event: Happening): KnownClient {
  switch (event.kind) {
    case "purchase": {
      const ledger = withPurchase(base.ledger, place, event);
      return { base: { ...base, ledger }, place, rows: places(ledger.size) };
    }
    case "useful touches":
      return { base: withTouches(base, place, usefulTouches(event)), place, rows };
    case "answer":
      return { base: withTouches(base, place, [touchOn(event.day, true)]), place, rows };
    case "wait":
      return { base, place, rows };
  }
}

function knownClients({ clients }: Base, place: number, asOf: Day): Base["clients"] {
  const { leftOn } = clients[place]!;
  if (leftOn === null || leftOn <= asOf) return clients;
  return clients.map((client, at) => (at === place ? { ...client, leftOn: null } : client));
}

/** A ledger of some rows of another, in their order. */
function ledgerOfRows(ledger: Ledger, rows: ClientRows, place: number): Ledger {
  const list = Array.from(rows);
  return {
    size: list.length,
    client: list.map(() => place),
    day: list.map((row) => ledger.day[row]!),
    amount: list.map((row) => ledger.amount[row]!),
    quantity: list.map((row) => ledger.quantity[row]!),
    order: (row) => ledger.order(list[row]!),
    product: (row) => ledger.product(list[row]!),
    cost: (row) => ledger.cost(list[row]!),
    deliveredOn: (row) => ledger.deliveredOn(list[row]!),
  };
}

/** A ledger with one more row at its end, without an order, a product, a cost or a delivery. */
function withPurchase(
  ledger: Ledger,
  place: number,
  { day, amount, quantity }: Extract<Happening, { kind: "purchase" }>,
): Ledger {
  const last = ledger.size;
  return {
    size: last + 1,
    client: [...Array.from(ledger.client), place],
    day: [...Array.from(ledger.day), day],
    amount: [...Array.from(ledger.amount), amount],
    quantity: [...Array.from(ledger.quantity), quantity ?? Number.NaN],
    order: (row) => (row === last ? null : ledger.order(row)),
    product: (row) => (row === last ? null : ledger.product(row)),
    cost: (row) => (row === last ? null : ledger.cost(row)),
    deliveredOn: (row) => (row === last ? null : ledger.deliveredOn(row)),
  };
}

function withTouches(base: Base, place: number, more: readonly Touch[]): Base {
  return { ...base, touches: new Map([[place, [...(base.touches?.get(place) ?? []), ...more]]]) };
}

function usefulTouches({ day, count }: Extract<Happening, { kind: "useful touches" }>): Touch[] {
  return Array.from({ length: count }, () => touchOn(day, false));
}

function touchOn(day: Day, isAnswered: boolean): Touch {
  return { day, content: "advice", channel: "call", isAnswered, rating: null, offer: null };
}

function places(size: number): ClientRows {
  return Array.from({ length: size }, (_, row) => row);
}
